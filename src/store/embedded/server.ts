import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { findProcess, hasEnded } from './processes.ts'
import { DatabaseUnavailable, whyItFailed } from './unavailable.ts'

/** One cluster on disk: as whom and with which programs it runs, where its files and its log lie. */
export interface Site {
  readonly account: Account
  readonly binaries: Binaries
  readonly place: string
  readonly log: string
  readonly durable: boolean
}

const dataOf = (place: string): string => path.join(place, 'data')
const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

export const isInitialised = (place: string): Promise<boolean> => exists(dataOf(place))

/** Runs initdb unless the cluster exists. An interrupted one leaves a draft behind, which the next one replaces. */
export async function initialise(site: Site, password: string): Promise<void> {
  if (await isInitialised(site.place)) return
  const draft = `${dataOf(site.place)}-draft`
  const passwordFile = path.join(site.place, `password-${randomBytes(8).toString('hex')}`)
  await rm(draft, { recursive: true, force: true })
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' })
  const { uid, gid } = site.account
  if (uid !== undefined && gid !== undefined) await chown(passwordFile, uid, gid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--username=adamas', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const sync = site.durable ? [] : ['--no-sync']
  try {
    const initdb = await start(site, site.binaries.initdb, ['-D', draft, ...locale, ...access, ...sync])
    if ((await initdb.ended) !== 0) throw whyItFailed('make a database', site.place, await initdb.printed())
    await rename(draft, dataOf(site.place))
  } finally {
    await rm(passwordFile, { force: true })
  }
}

interface Started {
  readonly child: ChildProcess
  /** Its exit code; null after a signal or when it could not be started at all. */
  readonly ended: Promise<number | null>
  readonly printed: () => Promise<string>
}

/** Its output goes to the log itself, so that it outlives us; its own session keeps a terminal's Ctrl-C from it. */
async function start({ account, place, log }: Site, program: string, args: readonly string[]): Promise<Started> {
  const file = await open(log, 'a', 0o600)
  const { size } = await file.stat()
  // PGPORT, PGDATA and the like of whoever starts us must not reach PostgreSQL.
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' }
  const child = spawn(program, args, {
    ...{ ...account, cwd: place, env, detached: true, windowsHide: true },
    stdio: ['ignore', file.fd, file.fd],
  })
  let failure = ''
  const ended = new Promise<number | null>(resolve => {
    child.on('exit', resolve)
    child.on('error', error => {
      failure = `error: ${error.message}`
      resolve(null)
    })
  })
  await file.close()
  const printed = async (): Promise<string> => `${(await readFile(log)).subarray(size).toString()}\n${failure}`
  return { child, ended, printed }
}

export interface Server {
  readonly pid: number
  readonly ended: Promise<number | null>
}

function settings(durable: boolean): string[] {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'jit=off']
  const times = ['timezone=UTC', 'log_timezone=UTC']
  const quick = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'wal_level=minimal',
    'max_wal_senders=0',
  ]
  return [...own, ...times, ...(durable ? [] : quick)].flatMap(setting => ['-c', setting])
}

/** Starts the server on 127.0.0.1 and returns once it accepts connections, which may take a recovery first. */
export async function serve(site: Site, port: number): Promise<Server> {
  const data = dataOf(site.place)
  for (let tries = 1; ; tries++) {
    const run = await start(site, site.binaries.postgres, ['-D', data, '-p', String(port), ...settings(site.durable)])
    run.child.unref()
    if (await becomesReady(data, run.child)) return { pid: run.child.pid ?? 0, ended: run.ended }
    const printed = await run.printed()
    if (/Address already in use|could not bind/.test(printed)) throw new PortTaken(`port ${port} is taken`)
    // The children of a killed server let go of its shared memory a moment after it.
    if (!/pre-existing shared memory/.test(printed) || tries === 50) throw whyItFailed('start', site.place, printed)
    await pause(100)
  }
}

export class PortTaken extends DatabaseUnavailable {}

async function becomesReady(data: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const [pid, ...rest] = await postmasterFile(data)
    // Its eighth line is its state (src/include/utils/pidfile.h).
    if (Number(pid) === child.pid && rest[6]?.trim() === 'ready') return true
    await pause(15)
  }
  return false
}

/** The port of a server that accepts connections now; null where none does. */
export async function portServed(place: string): Promise<number | null> {
  const lines = await postmasterFile(dataOf(place))
  // Its fourth line is the port, its eighth the state (src/include/utils/pidfile.h).
  return lines[7]?.trim() === 'ready' ? Number(lines[3]) : null
}

async function postmasterFile(data: string): Promise<string[]> {
  return (await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
}

/** Ends a server in good order: sessions are cut, what was committed is flushed. */
export async function endServer(pid: number): Promise<void> {
  askToEnd(pid)
  if (await hasEnded(pid, 30_000)) return
  askToEnd(pid, 'SIGQUIT')
  if (await hasEnded(pid, 10_000)) return
  throw new DatabaseUnavailable(`the PostgreSQL process ${pid} does not end: end it, then start again`)
}

export function askToEnd(pid: number, signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * Ends the server that a killed run left behind, and removes the sign of one that is gone. Only a process that was
 * called with this very data folder is ours: after a restart of the machine the number may be another program's.
 * Returns whether one was ended.
 */
export async function endOrphan(place: string): Promise<boolean> {
  const data = dataOf(place)
  const pid = Number((await postmasterFile(data))[0])
  if (!(pid > 0)) return false
  const found = await findProcess(pid)
  if (found?.command.includes(` -D ${data} `)) {
    await endServer(pid)
    return true
  }
  await rm(path.join(data, 'postmaster.pid'), { force: true })
  return false
}
