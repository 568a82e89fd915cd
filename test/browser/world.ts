import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ENTRY = path.join(import.meta.dirname, '../../src/cli/main.ts')
const NODES = 4
const LONGEST_START_MS = 120_000

export interface World {
  /** The folder in which everything of it lies. */
  readonly home: string
  /** Addresses by node: KPCS, BW, EU and AE. */
  readonly url: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** The demonstration world in a folder of its own, on free ports, until it is stopped. */
export async function startWorld(): Promise<World> {
  const home = await mkdtemp(path.join(tmpdir(), 'adamas-world-'))
  const port = await freePorts()
  const child = spawn(process.execPath, [ENTRY, 'world'], {
    env: { ...process.env, ADAMAS_HOME: home, ADAMAS_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    await rm(home, { recursive: true, force: true })
  }
  let said = ''
  const url: Record<string, string> = {}
  const started = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      for (const [, node = '', address = ''] of said.matchAll(/^(KPCS|BW|EU|AE) (http:\S+)$/gm)) url[node] = address
      if (Object.keys(url).length === NODES) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`the world ended: ${said}`)))
    setTimeout(() => reject(new Error(`the world did not start: ${said}`)), LONGEST_START_MS).unref()
  })
  try {
    await started
  } catch (error) {
    await stop()
    throw error
  }
  return { home, url, stop }
}

/** The first of as many free ports in a row as there are nodes; tests that run at once begin far apart. */
async function freePorts(): Promise<number> {
  for (let port = 20_000 + ((process.pid * 64) % 12_000); ; port += NODES) {
    const free = await Promise.all(Array.from({ length: NODES }, (_, at) => isFree(port + at)))
    if (free.every(Boolean)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
