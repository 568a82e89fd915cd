import { type ChildProcess, fork } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { type Cluster, startCluster } from '../main.ts'
import { GOOD, readArguments, REFUSED, wrongUse } from './arguments.ts'
import { homeFolder, tellDatabase } from './configuration.ts'
import { HOSTS } from './world/cast.ts'
import { writeLists } from './world/write-lists.ts'

/** `adamas world`: the small demonstration world, one process a node on one embedded PostgreSQL cluster. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(
    'world',
    'The demonstration world: KPCS, BW, EU and AE, each its own process.',
    c => c,
    args,
  )
  if (typeof read === 'number') return read
  const first = Number(process.env.ADAMAS_PORT ?? 4100)
  if (!Number.isInteger(first) || first < 1 || first > 65_000)
    return wrongUse(`ADAMAS_PORT=${process.env.ADAMAS_PORT} is no port`)
  const ports = HOSTS.map((_, index) => first + index)
  for (const port of ports) {
    if (!(await isFree(port))) return wrongUse(`port ${port} is taken: end what listens there, or set ADAMAS_PORT`)
  }
  try {
    return await live(ports)
  } catch (error) {
    process.stderr.write(`adamas: ${error instanceof Error ? error.message : String(error)}\n`)
    return REFUSED
  }
}

async function live(ports: readonly number[]): Promise<number> {
  const home = homeFolder()
  await mkdir(home, { recursive: true })
  const cluster = await startCluster({ folder: path.join(home, 'postgres'), say })
  const children: ChildProcess[] = []
  const stopping = toldToStop()
  try {
    const urls = Object.fromEntries(HOSTS.map(({ node }, index) => [node, `http://127.0.0.1:${ports[index]}`]))
    await writeLists(home, urls)
    const started = HOSTS.map(({ node }, index) =>
      startChild(cluster, home, node, ports[index] as number, urls, children),
    )
    await Promise.race([Promise.all(started), stopping])
    if (!stopping.told) say('open the address of KPCS in a browser; stop with Ctrl-C')
    await stopping
  } finally {
    await Promise.all(children.map(endChild))
    await cluster.stop()
  }
  return GOOD
}

async function startChild(
  cluster: Cluster,
  home: string,
  node: string,
  port: number,
  urls: Readonly<Record<string, string>>,
  children: ChildProcess[],
): Promise<void> {
  const database = `adamas_${node.toLowerCase()}`
  await cluster.createDatabase(database)
  await tellDatabase(path.join(home, node), cluster.url(database))
  const env = {
    ...process.env,
    ...{ ADAMAS_NODE: node, ADAMAS_HOME: home, ADAMAS_PORT: String(port), ADAMAS_URL: urls[node] ?? '' },
    ...{ DATABASE_URL: cluster.url(database), ADAMAS_WORLD: JSON.stringify(urls) },
  }
  const child = fork(path.join(import.meta.dirname, 'main.ts'), ['serve'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  children.push(child)
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', code => reject(new Error(`${node} ended with code ${code} before it was ready`)))
  })
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const forced = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(forced)
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

function toldToStop(): Promise<void> & { told?: boolean } {
  const promise: Promise<void> & { told?: boolean } = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        promise.told = true
        resolve()
      })
    }
  })
  return promise
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
