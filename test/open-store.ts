import pg from 'pg'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import { TYPES } from '../src/store/connect.ts'
import { type OpenStore, openStore } from '../src/store/open.ts'
import { freshDatabase } from './postgres.ts'
import { seeded } from './seeded.ts'

export interface TestStore extends OpenStore {
  readonly url: string
  /** Runs SQL on one connection beside the store, as the superuser. */
  sql(text: string, values?: unknown[]): Promise<pg.QueryResult>
}

export function seededRandomness(seed: number) {
  const random = seeded(seed)
  return { bytes: (count: number) => Uint8Array.from({ length: count }, () => random() * 256) }
}

export const fixedClock = { now: () => 1_800_000_000_000 }

/** Opens a store on a database of its own and closes it afterwards. */
export async function withStore(use: (open: TestStore) => Promise<void>): Promise<void> {
  const url = await freshDatabase()
  const [crypto, randomness, say] = [nodeCrypto(), seededRandomness(7), () => undefined]
  const open = await openStore({ url, clock: fixedClock, randomness, crypto, say })
  const client = new pg.Client({ connectionString: url, types: TYPES })
  await client.connect()
  try {
    await use({ ...open, url, sql: (text, values) => client.query(text, values) })
  } finally {
    await client.end()
    await open.close()
  }
}
