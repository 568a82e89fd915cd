import type pg from 'pg'
import { Outage } from '../ports/outage.ts'
import { asking, connectPatiently, pause } from './connect.ts'
import type { End } from './group.ts'
import { RegisterReader } from './register-reader.ts'

/** The advisory lock of the database's one writer. */
const LOCK = 4102

/** The connection that writes, for as long as it holds the lock, and where the register ends. */
export interface Seat {
  readonly client: pg.Client
  readonly reader: RegisterReader
  end: End
  /** The connection is gone, and the lock with it. */
  lost: boolean
}

export interface SeatOptions {
  readonly url: string
  readonly say: (line: string) => void
  /** Whether to go on waiting, for a database that restarts or for another writer to leave. */
  readonly wait: (waitedMs: number) => boolean
}

/**
 * Connects and takes the lock, waiting while `wait` says so. Once it is ours every earlier writer's connection has
 * ended, so what it was doing is committed or gone. Throws `Outage` when the wait is over.
 */
export async function takeSeat(options: SeatOptions): Promise<Seat> {
  const began = performance.now()
  const goesOn = () => options.wait(performance.now() - began)
  const client = await connectPatiently(options.url, goesOn)
  try {
    // Statements are few and used for ever: planning them again for each value costs more than it saves.
    await asking(() => client.query('SET plan_cache_mode = force_generic_plan'))
    await lockPatiently(client, options, goesOn)
    const reader = new RegisterReader(client)
    const seat: Seat = { client, reader, end: await reader.end(), lost: false }
    client.once('end', () => (seat.lost = true))
    return seat
  } catch (error) {
    leave(client)
    throw error
  }
}

export function leave(client: pg.Client): void {
  client.end().catch(() => undefined)
}

async function lockPatiently(client: pg.Client, { say }: SeatOptions, goesOn: () => boolean): Promise<void> {
  for (let said = false; ; said = true) {
    const { rows } = await asking(() => client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS held`))
    if (rows[0]?.held) return
    if (!goesOn()) throw new Outage('another process writes this register')
    if (!said) say('another process writes this register; waiting as its standby')
    await pause()
  }
}
