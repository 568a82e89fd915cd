import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { postgresAccount } from './embedded/account.ts'
import { postgresBinaries } from './embedded/binaries.ts'
import { claimFolder, ownerOf } from './embedded/owner.ts'
import { placeOf, preparePlace } from './embedded/place.ts'
import { keepServing, serveOn } from './embedded/keep-serving.ts'
import { endOrphan, initialise, isInitialised, portServed, type Site } from './embedded/server.ts'
import { DatabaseUnavailable, whyItFailed } from './embedded/unavailable.ts'

export { DatabaseUnavailable }

export interface ClusterOptions {
  /** Where the cluster lives, for it alone. Made when absent. */
  readonly folder: string
  /** Absent: a free one. */
  readonly port?: number
  /** `false` gives up what a crash of the machine would take, for speed. For tests only. */
  readonly durable?: boolean
  /** Hears what a person should know: where the data went, what was found and mended. */
  readonly say?: (line: string) => void
}

export interface Cluster {
  readonly port: number
  /** As the superuser `adamas`, over 127.0.0.1. */
  url(database: string): string
  /** Makes it, in UTF-8 and sorted by code point; one that exists is left as it is. */
  createDatabase(name: string): Promise<void>
  /** Ends it in good order. */
  stop(): Promise<void>
  /** Ends it and deletes everything it kept. */
  remove(): Promise<void>
}

/**
 * Starts the one PostgreSQL cluster of a folder, making it first when there is none, and restarts it when it dies.
 * Throws DatabaseUnavailable, in one line, when another process runs it, the disk is full, or rights are missing.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = path.resolve(options.folder)
  const say = options.say ?? (() => {})
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 })
    const release = await claimFolder(folder)
    try {
      return await startClaimed(folder, { ...options, say }, release)
    } catch (error) {
      await release()
      throw error
    }
  } catch (error) {
    throw error instanceof DatabaseUnavailable || !isSystemError(error)
      ? error
      : whyItFailed('start', folder, `error: ${error.message}`)
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error

type Said = ClusterOptions & { readonly say: (line: string) => void }

async function startClaimed(folder: string, options: Said, release: () => Promise<void>): Promise<Cluster> {
  const { say } = options
  const account = await postgresAccount(await placeOf(folder), say)
  const binaries = await postgresBinaries(account, say)
  const place = await preparePlace(folder, account, say)
  if (await endOrphan(place)) say('ended the PostgreSQL that a killed run had left behind')
  const log = await freshLog(folder)
  const site: Site = { account, binaries, place, log, durable: options.durable ?? true }
  const password = await passwordOf(folder, await isInitialised(place))
  await initialise(site, password)
  const { server, port } = await serveOn(site, options.port)
  const stop = keepServing(site, server, port, say)
  const url = urlAt(password, port)
  return {
    port,
    url,
    createDatabase: name => createDatabase(url('postgres'), name),
    stop: async () => {
      await stop()
      await release()
    },
    remove: async () => {
      await stop()
      await rm(place, { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const urlAt =
  (password: string, port: number) =>
  (database: string): string =>
    `postgres://adamas:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`

/** Whether a folder keeps a cluster, running or not. */
export const keepsCluster = async (folder: string): Promise<boolean> =>
  isInitialised(await placeOf(path.resolve(folder)))

/**
 * The cluster of a folder as another process of this machine runs it now, to be used beside it; null where none does.
 * Throws DatabaseUnavailable where it is starting or ending.
 */
export async function joinCluster(folder: string): Promise<Pick<Cluster, 'port' | 'url'> | null> {
  const owner = await ownerOf(folder)
  if (!owner?.lives) return null
  const port = await portServed(await placeOf(folder))
  if (port === null) {
    throw new DatabaseUnavailable(`the database in ${folder} is starting or ending (process ${owner.pid}): try again`)
  }
  return { port, url: urlAt(await passwordOf(folder, true), port) }
}

async function freshLog(folder: string): Promise<string> {
  const log = path.join(folder, 'postgres.log')
  if ((await stat(log).catch(() => undefined))?.size) await rename(log, `${log}.before`)
  return log
}

/** Kept beside the cluster, readable by us alone; made before the cluster is. */
async function passwordOf(folder: string, isInUse: boolean): Promise<string> {
  const file = path.join(folder, 'password')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept !== '') return kept
  if (isInUse) throw new DatabaseUnavailable(`${file} is gone, and the database opens with nothing else: bring it back`)
  const made = randomBytes(24).toString('base64url')
  await writeFile(file, made, { mode: 0o600 })
  return made
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0`)
  } finally {
    await client.end()
  }
}

/** Removes a cluster whose owner was killed, with everything it kept. Without such an owner it does nothing. */
export async function removeAbandoned(folder: string): Promise<void> {
  const owner = await ownerOf(folder)
  if (!owner || owner.lives) return
  const place = await placeOf(folder)
  await endOrphan(place)
  await rm(place, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}
