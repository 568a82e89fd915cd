import type { Crypto } from '../core/signing/crypto.ts'
import type { Clock, Randomness } from '../ports/edges.ts'
import type { Keeping } from '../ports/keeping.ts'
import type { Reading } from '../ports/reading.ts'
import type { Store } from '../ports/store.ts'
import { connectPatiently, readingPool } from './connect.ts'
import { openKeeping } from './keeping.ts'
import { migrate } from './migrate.ts'
import { openReading } from './reading/reading.ts'
import { Writer } from './writer.ts'

/** How long a database may take to start before that is an outage. */
const PATIENCE_MS = 10_000

export interface StoreOptions {
  readonly url: string
  /** Migrates; absent: the serving role owns its tables, which is for demonstrations and small offices. */
  readonly ownerUrl?: string
  readonly clock: Clock
  readonly randomness: Randomness
  readonly crypto: Crypto
  readonly say: (line: string) => void
  /** False: a register that another process writes is an outage at once, instead of waiting as its standby. */
  readonly standby?: boolean
}

export interface OpenStore {
  readonly store: Store
  readonly reading: Reading
  readonly keeping: Keeping
  close(): Promise<void>
}

/**
 * Migrates the database, takes the writer's seat and opens the reading pool. Throws `Outage` where it does not answer.
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const until = performance.now() + PATIENCE_MS
  const owner = await connectPatiently(options.ownerUrl ?? options.url, () => performance.now() < until)
  try {
    const role = options.ownerUrl ? new URL(options.url).username : null
    for (const name of await migrate(owner, role)) options.say(`database: ${name} applied`)
  } finally {
    await owner.end()
  }
  const writer = new Writer(options)
  await writer.open()
  const pool = readingPool(options.url)
  return {
    store: writer,
    reading: openReading(pool),
    keeping: openKeeping(pool, options.clock),
    async close() {
      await writer.close()
      if (!pool.ending) await pool.end()
    },
  }
}

/**
 * What a command beside a serving node may use: everything but the writer's seat. The database must be migrated
 * already.
 */
export function openBesideWriter(url: string, clock: Clock): Pick<OpenStore, 'reading' | 'keeping' | 'close'> {
  const pool = readingPool(url)
  return { reading: openReading(pool), keeping: openKeeping(pool, clock), close: () => pool.end() }
}
