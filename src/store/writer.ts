import type { Client } from 'pg'
import { CHAIN_START } from '../core/register/chain.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import { day } from '../core/values/day.ts'
import { type Outcome, refused } from '../core/values/outcome.ts'
import { fromUtf8, utf8 } from '../core/values/bytes.ts'
import type { Clock, Randomness } from '../ports/edges.ts'
import { Outage } from '../ports/outage.ts'
import type { Repeat, Store, Tx } from '../ports/store.ts'
import { connect, isConnectionLoss } from './connect.ts'
import { type Before, Draft } from './draft.ts'
import { flush, type Group } from './flush.ts'
import { RegisterReader } from './register-reader.ts'

export interface WriterPorts {
  readonly url: string
  readonly clock: Clock
  readonly randomness: Randomness
  readonly crypto: Crypto
  readonly say: (line: string) => void
}

/** Most operations that share a commit. */
const GROUP = 64
const LOCK = 4102
const STANDBY_MS = 1_000

interface Asked {
  readonly repeat: Repeat | null
  readonly work: (tx: Tx) => Promise<Outcome<unknown>>
  readonly resolve: (outcome: Outcome<unknown>) => void
  readonly reject: (error: unknown) => void
}

/** The connection that writes, and where the register ended when it was taken. */
interface Seat {
  readonly client: Client
  readonly reader: RegisterReader
  size: number
  chain: string
}

/**
 * The node's one writer. It holds an advisory lock for as long as its connection lives; a second process waits for it. What
 * waits together is decided one after another and committed by one statement.
 */
export class Writer implements Store {
  readonly #ports: WriterPorts
  readonly #queue: Asked[] = []
  #seat: Seat | null = null
  #draining = false
  #closed = false

  constructor(ports: WriterPorts) {
    this.#ports = ports
  }

  write<T>(repeat: Repeat | null, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return new Promise((resolve, reject) => {
      const asked = { repeat, work, resolve: resolve as Asked['resolve'], reject }
      this.#queue.push(asked)
      void this.#drain()
    })
  }

  /** Takes the writer's seat now instead of at the first write; resolves when this process holds it. */
  async open(): Promise<void> {
    this.#seat ??= await this.#takeSeat()
  }

  async close(): Promise<void> {
    this.#closed = true
    const seat = this.#seat
    this.#seat = null
    await seat?.client.end().catch(() => undefined)
  }

  async #drain(): Promise<void> {
    if (this.#draining) return
    this.#draining = true
    try {
      while (this.#queue.length > 0) await this.#commitGroup(this.#queue.splice(0, GROUP))
    } finally {
      this.#draining = false
    }
  }

  async #commitGroup(asked: Asked[]): Promise<void> {
    let decided: Decided[] = []
    try {
      this.#seat ??= await this.#takeSeat()
      const seat = this.#seat
      decided = await decideAll(seat, asked, this.#ports.randomness)
      await this.#commit(seat, decided)
      for (const one of decided) one.settle()
    } catch (error) {
      this.#drop()
      const undecided = asked.filter(one => !decided.some(each => each.asked === one && each.error !== undefined))
      const told = isConnectionLoss(error) ? new Outage(`nothing was written: ${(error as Error).message}`) : error
      for (const one of undecided) one.reject(told)
      for (const one of decided) if (one.error !== undefined) one.asked.reject(one.error)
    }
  }

  async #commit(seat: Seat, decided: readonly Decided[]): Promise<void> {
    const group = groupOf(decided)
    if (group.acts.length + group.sent.length === 0) return
    const { clock, crypto } = this.#ports
    const madeAt = new Date(clock.now()).toISOString()
    const before: Parameters<typeof flush>[4] = change => seat.reader.row(change.kind, change.id)
    try {
      seat.chain = await flush(seat.client, crypto, group, seat.chain, before, madeAt)
    } catch (error) {
      if (!isConnectionLoss(error) || !(await this.#wasCommitted(group))) throw error
      return
    }
    seat.size += group.acts.length
    for (const [key, change] of group.rows) seat.reader.remember(key, change.row)
  }

  /** The connection died while committing: a new one is asked whether the group's last act is there. */
  async #wasCommitted(group: Group): Promise<boolean> {
    this.#drop()
    const last = group.acts.at(-1)
    if (!last) return false
    const seat = await this.#takeSeat()
    this.#seat = seat
    const leaf = await seat.reader.leaf(last.position)
    return leaf !== null && Buffer.from(leaf.nonce).equals(Buffer.from(last.nonce))
  }

  #drop(): void {
    void this.#seat?.client.end().catch(() => undefined)
    this.#seat = null
  }

  async #takeSeat(): Promise<Seat> {
    const client = await connect(this.#ports.url)
    let waiting = false
    while (!(await this.#lock(client))) {
      if (this.#closed) throw new Outage('closed while waiting for the writer’s seat')
      if (!waiting) this.#ports.say('another process writes this register; waiting as its standby')
      waiting = true
      await new Promise(resolve => setTimeout(resolve, STANDBY_MS))
    }
    const reader = new RegisterReader(client, this.#ports.crypto)
    const { size, chain } = await reader.end()
    return { client, reader, size, chain: chain ?? CHAIN_START }
  }

  async #lock(client: Client): Promise<boolean> {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [LOCK])
    return rows[0]?.held === true
  }
}

/** One operation after it was decided: its draft, what it answers, or the bug it met. */
interface Decided {
  readonly asked: Asked
  readonly draft: Draft | null
  readonly repeat: Group['repeats'][number] | null
  readonly error?: unknown
  settle(): void
}

async function decideAll(seat: Seat, asked: readonly Asked[], randomness: Randomness): Promise<Decided[]> {
  const decided: Decided[] = []
  for (const one of asked) {
    const done = groupOf(decided)
    const before: Before = { ...done, size: seat.size + done.acts.length }
    decided.push(await decideOne(seat, one, before, done, randomness))
  }
  return decided
}

async function decideOne(
  seat: Seat,
  asked: Asked,
  before: Before,
  group: Group,
  randomness: Randomness,
): Promise<Decided> {
  const settled = (outcome: Outcome<unknown>) => ({ draft: null, repeat: null, settle: () => asked.resolve(outcome) })
  try {
    const again = asked.repeat && (await answered(seat, asked.repeat, group))
    if (again) return { asked, ...settled(again) }
    const draft = new Draft(seat.reader, before, randomness)
    const outcome = await asked.work(draft)
    if (!outcome.ok) return { asked, ...settled(outcome) }
    const answer = utf8(JSON.stringify(outcome.value ?? null))
    const repeat = asked.repeat ? { ...asked.repeat, answer } : null
    return { asked, draft, repeat, settle: () => asked.resolve({ ok: true, value: valueIn(answer) }) }
  } catch (error) {
    if (isDatabaseError(error)) throw error
    return { asked, draft: null, repeat: null, error, settle: () => asked.reject(error) }
  }
}

/** The first answer to this key: from this group, or from the database; null when it is new. */
async function answered(seat: Seat, repeat: Repeat, group: Group): Promise<Outcome<unknown> | null> {
  const near = group.repeats.find(one => one.person === repeat.person && one.key === repeat.key)
  const known = near ?? (await seat.reader.repeat(repeat.person, repeat.key))
  if (!known) return null
  if (known.input === repeat.input) return { ok: true, value: valueIn(known.answer) }
  const source = { text: 'Idempotency-Key: one key for one request', since: day('2026-01-01') }
  return refused({ rule: 'repeat-differs', severity: 'error', path: '', figures: { key: repeat.key }, source })
}

function valueIn(answer: Uint8Array): unknown {
  return JSON.parse(fromUtf8(answer) ?? 'null')
}

function groupOf(decided: readonly Decided[]): Group {
  const drafts = decided.flatMap(one => (one.draft ? [one.draft] : []))
  return {
    acts: drafts.flatMap(draft => draft.acts),
    rows: new Map(drafts.flatMap(draft => [...draft.rows])),
    sent: drafts.flatMap(draft => draft.sent),
    repeats: decided.flatMap(one => (one.repeat ? [one.repeat] : [])),
  }
}

function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && ('severity' in error || error.message.startsWith('Connection terminated'))
}
