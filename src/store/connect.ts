import pg from 'pg'
import { Outage } from '../ports/outage.ts'

const PAUSE_MS = 200

/** int8 as a number: positions and times stay far below 2^53, and a larger one is a defect worth stopping for. */
export const TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8 && format !== 'binary') return exactInteger
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as typeof pg.types

function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`not an exact integer: ${text}`)
  return value
}

/** A connection of its own. Throws `Outage` where the database does not answer. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, types: TYPES, keepAlive: true, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await asking(() => client.connect())
  return client
}

/** Connects to a database that may be about to restart: tries again while `goesOn` says so. */
export async function connectPatiently(url: string, goesOn: () => boolean): Promise<pg.Client> {
  for (;;) {
    try {
      return await connect(url)
    } catch (error) {
      if (!(error instanceof Outage) || !goesOn()) throw error
      await pause()
    }
  }
}

export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, PAUSE_MS))
}

/** A pool for reading. Without the listener an idle connection that dies would end the process. */
export function readingPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: 6, types: TYPES, keepAlive: true },
    ...{ idleTimeoutMillis: 30_000, connectionTimeoutMillis: 5_000 },
  })
  pool.on('error', () => undefined)
  return pool
}

/** SQLSTATE classes in which the server, not the statement, is at fault; 25006 is a server that became a replica. */
const UNAVAILABLE = /^(08|53|57|58|25006)/

/**
 * Runs a query. What the database says against the statement is a bug and stays as it is; anything else is an
 * `Outage`.
 */
export async function asking<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query()
  } catch (error) {
    if (error instanceof pg.DatabaseError && !UNAVAILABLE.test(error.code ?? '')) throw error
    throw new Outage(`the database does not answer: ${(error as Error).message}`)
  }
}
