import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Configuration } from '../main.ts'
import { providerFrom } from './provider.ts'

/** Where everything of this installation lies: `ADAMAS_HOME`, or `.adamas` in the checkout. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(environment.ADAMAS_HOME ?? path.join(import.meta.dirname, '../../.adamas'))
}

/** The configuration of one node from its environment variables; a text where something is missing. */
export async function configurationFrom(environment: NodeJS.ProcessEnv): Promise<Configuration | string> {
  const node = environment.ADAMAS_NODE?.toUpperCase()
  if (!node) return 'ADAMAS_NODE is not set: name the participant this node belongs to, such as BW, or KPCS'
  const home = homeFolder(environment)
  const folder = path.join(home, node)
  const databaseUrl = await databaseNamed(environment)
  if (!databaseUrl) return 'DATABASE_URL is not set'
  const port = Number(environment.ADAMAS_PORT ?? 4100)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return `ADAMAS_PORT=${environment.ADAMAS_PORT} is no port`
  const { ADAMAS_SMTP: server, ADAMAS_MAIL_FROM: from } = environment
  if (server && !from)
    return 'ADAMAS_SMTP is set and ADAMAS_MAIL_FROM is not: no server takes a letter without a sender'
  if (from && !server) return 'ADAMAS_MAIL_FROM is set and ADAMAS_SMTP is not: name the server that takes the letters'
  const provider = providerFrom(environment)
  if (typeof provider === 'string') return provider
  const host = environment.ADAMAS_HOST ?? '127.0.0.1'
  const ownerUrl = environment.DATABASE_OWNER_URL
  return {
    ...{ node, folder, databaseUrl, host, port },
    ...(ownerUrl ? { ownerUrl } : {}),
    ...(server && from ? { mail: { server, from } } : {}),
    ...(provider ? { provider } : {}),
    rootsFile: environment.ADAMAS_ROOTS ?? path.join(home, 'roots.json'),
    trustListFile: environment.ADAMAS_TRUST_LIST ?? path.join(home, 'trust-list.json'),
    url: environment.ADAMAS_URL ?? `http://${host}:${port}`,
    passphrase: environment.ADAMAS_PASSPHRASE ?? (await passphraseIn(folder)),
    turnMs: Number(environment.ADAMAS_TURN_MS ?? 1_000),
    serving: servingFrom(environment),
    say: line => process.stdout.write(`${node} ${line}\n`),
  }
}

/** How it stands towards the outside: how much it logs, and which proxies it believes. */
function servingFrom(environment: NodeJS.ProcessEnv): Configuration['serving'] {
  const { ADAMAS_LOG: logLevel, ADAMAS_PROXIES: trustProxy } = environment
  return { ...(logLevel ? { logLevel } : {}), ...(trustProxy ? { trustProxy } : {}) }
}

/** The passphrase under which keys are encrypted, made at the first start and readable by its owner alone. */
export async function passphraseIn(folder: string): Promise<string> {
  const file = path.join(folder, 'passphrase')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(error => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  return (await readFile(file, 'utf8')).trim()
}

/** The database that is set, or that a world on this machine gave this node; none where it is the embedded one. */
export async function databaseNamed(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const node = environment.ADAMAS_NODE?.toUpperCase() ?? ''
  return environment.DATABASE_URL || (await databaseOfWorld(path.join(homeFolder(environment), node)))
}

const DATABASE_FILE = 'database-url'

/** The address of a node's database in a world that runs on this machine, for the commands beside it. */
async function databaseOfWorld(folder: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, DATABASE_FILE), 'utf8').catch(() => '')
  return text.trim() || undefined
}

/** Lets the commands of this machine's user find the database of a world's node. */
export async function tellDatabase(folder: string, url: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(path.join(folder, DATABASE_FILE), `${url}\n`, { mode: 0o600 })
}
