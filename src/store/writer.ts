import { isKeepable } from '../core/register/keepable.ts'
import { answerAgain, valueIn } from '../core/register/repeat.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import { utf8 } from '../core/values/bytes.ts'
import type { Outcome } from '../core/values/outcome.ts'
import type { Clock, Randomness } from '../ports/edges.ts'
import { Outage } from '../ports/outage.ts'
import type { Repeat, Store, Tx } from '../ports/store.ts'
import { Draft } from './draft.ts'
import { flush } from './flush.ts'
import { type Answered, Group, repeatName } from './group.ts'
import { refold } from './refold.ts'
import { leave, type Seat, takeSeat } from './seat.ts'

export interface WriterPorts {
  readonly url: string
  readonly clock: Clock
  readonly randomness: Randomness
  readonly crypto: Crypto
  readonly say: (line: string) => void
  /** False: a seat that another process holds is an outage at once. */
  readonly standby?: boolean
}

/** Most operations that share a commit. */
const GROUP = 128
/** How long a write waits for a database that restarts before it becomes an outage. */
const PATIENCE_MS = 10_000

interface Asked {
  readonly repeat: Repeat | null
  readonly work: (tx: Tx) => Promise<Outcome<unknown>>
  readonly resolve: (outcome: Outcome<unknown>) => void
  readonly reject: (error: unknown) => void
}

/** Tells the caller, once it is durable. */
type Settle = () => void

/**
 * The node's one writer. It holds an advisory lock for as long as its connection lives; a second process waits for
 * it. What waits together is decided one after another and committed by one statement.
 */
export class Writer implements Store {
  readonly #ports: WriterPorts
  readonly #queue: Asked[] = []
  #seat: Seat | null = null
  #turn: Promise<void> | null = null
  #closed = false

  constructor(ports: WriterPorts) {
    this.#ports = ports
  }

  write<T>(repeat: Repeat | null, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#closed) return Promise.reject(new Outage('this store is closed'))
    if (!isKeepable(JSON.stringify(repeat))) return Promise.reject(new Error('an idempotency key that cannot be kept'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ repeat, work, resolve: resolve as Asked['resolve'], reject })
      this.#turn ??= this.#drain()
    })
  }

  /** Takes the writer's seat, however long another process sits in it, and sees that the rows are of today's folds. */
  async open(): Promise<void> {
    this.#seat = await takeSeat({ ...this.#ports, wait: () => !this.#closed && this.#ports.standby !== false })
    await refold(this.#seat.client, this.#ports.crypto, this.#ports.say)
  }

  /** Finishes what waits, then leaves the seat. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#turn
    await this.#seat?.client.end().catch(() => undefined)
    this.#seat = null
  }

  async #drain(): Promise<void> {
    // What is asked in the same turn of the event loop joins the first group.
    await Promise.resolve()
    while (this.#queue.length > 0) await this.#commitTogether(this.#queue.splice(0, GROUP))
    this.#turn = null
  }

  async #commitTogether(asked: readonly Asked[]): Promise<void> {
    try {
      const seat = await this.#seated()
      const group = new Group(seat.end)
      const settles = await this.#decideAll(seat, group, asked)
      if (!group.isEmpty) await this.#commit(seat, group)
      for (const settle of settles) settle()
    } catch (error) {
      this.#leave()
      if (error instanceof Outage || asked.length === 1) return asked.forEach(one => one.reject(error))
      // The database refused the group, so nothing of it was written: alone, only the one at fault is refused.
      for (const one of asked) await this.#commitTogether([one])
    }
  }

  async #decideAll(seat: Seat, group: Group, asked: readonly Asked[]): Promise<Settle[]> {
    const answers = await seat.reader.answers(asked.flatMap(one => one.repeat ?? []))
    const settles: Settle[] = []
    for (const one of asked) {
      const first = one.repeat && (group.answerTo(one.repeat) ?? answers.get(repeatName(one.repeat)))
      settles.push(await this.#decide(seat, group, one, first ?? null))
      if (seat.reader.failed) throw seat.reader.failed
    }
    return settles
  }

  async #decide(seat: Seat, group: Group, asked: Asked, first: Answered | null): Promise<Settle> {
    const { repeat, work, resolve, reject } = asked
    const draft = new Draft(seat.reader, group, this.#ports)
    try {
      if (repeat && first) return () => resolve(answerAgain(first, repeat))
      const outcome = await work(draft)
      if (!outcome.ok) return () => resolve(outcome)
      const answer = utf8(JSON.stringify(outcome.value ?? null))
      group.take(draft)
      if (repeat) group.answer(repeat, answer)
      return () => resolve({ ok: true, value: valueIn(answer) })
    } catch (error) {
      return () => reject(error)
    } finally {
      draft.close()
    }
  }

  async #commit(seat: Seat, group: Group): Promise<void> {
    try {
      await flush(seat.client, group, new Date(this.#ports.clock.now()).toISOString())
    } catch (error) {
      if (error instanceof Outage) return this.#find(group, error)
      throw error
    }
    seat.end = group.end
    seat.reader.committed(group)
  }

  /** The connection died in the middle of the commit: whether it took effect is asked on a new one. */
  async #find(group: Group, outage: Outage): Promise<void> {
    this.#leave()
    const seat = await this.#seated().catch(() => {
      throw new Outage(`it is not known whether this was written, ask again with the same key: ${outage.message}`)
    })
    if (!(await seat.reader.has(group))) throw new Outage(`nothing was written: ${outage.message}`)
  }

  async #seated(): Promise<Seat> {
    if (this.#seat?.lost) this.#leave()
    this.#seat ??= await takeSeat({ ...this.#ports, wait: waitedMs => waitedMs < PATIENCE_MS })
    return this.#seat
  }

  #leave(): void {
    if (this.#seat) leave(this.#seat.client)
    this.#seat = null
  }
}
