import pg from 'pg'
import { Outage } from '../ports/outage.ts'

/** int8 as a number: positions and times stay far below 2^53, and a larger one is a defect worth stopping for. */
export const TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === 20 && format !== 'binary') return exactInteger
    return pg.types.getTypeParser(oid, format as 'text')
  },
} as typeof pg.types

function exactInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`not an exact integer: ${text}`)
  return value
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, types: TYPES, keepAlive: true })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    throw new Outage(`the database does not answer: ${(error as Error).message}`)
  }
}

/** A pool for reading. Without the listener an idle connection that dies would end the process. */
export function readingPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 6, types: TYPES, idleTimeoutMillis: 30_000 })
  pool.on('error', () => undefined)
  return pool
}

/** Whether an error is the connection's and not the statement's: then nobody knows whether the statement took effect. */
export function isConnectionLoss(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return code === '' || code.startsWith('08') || code.startsWith('57P') || /^E[A-Z]+$/.test(code)
}

/** Runs a read; an error of the connection becomes an outage. */
export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'severity' in error && !isConnectionLoss(error)) throw error
    if (isConnectionLoss(error)) throw new Outage(`the database does not answer: ${(error as Error).message}`)
    throw error
  }
}
