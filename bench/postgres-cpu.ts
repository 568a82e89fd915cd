import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'

const TICKS = 100

/** CPU seconds the server behind a connection has used so far, all its processes and those that ended. Linux only. */
export async function postgresCpu(url: string): Promise<() => number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const postmaster = statOf(rows[0]?.pid ?? 0)?.parent ?? 0
  await client.end()
  return () => {
    const own = statOf(postmaster)
    const children = readdirSync('/proc').map(name => statOf(Number(name)))
    const running = children.filter(stat => stat?.parent === postmaster)
    return ((own?.ended ?? 0) + (own?.used ?? 0) + running.reduce((sum, stat) => sum + (stat?.used ?? 0), 0)) / TICKS
  }
}

function statOf(pid: number): { parent: number; used: number; ended: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const at = (index: number) => Number(fields[index])
    return { parent: at(1), used: at(11) + at(12), ended: at(13) + at(14) }
  } catch {
    return null
  }
}
