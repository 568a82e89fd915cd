import type { Statement } from '../../../src/core/exchange/envelope.ts'
import type { RegisterAct } from '../../../src/core/register/acts.ts'
import { CHAIN_START, sealAct } from '../../../src/core/register/chain.ts'
import { foldAct, indexesOf, type IndexName, type RowKind, type Rows } from '../../../src/core/register/folds.ts'
import type { Crypto } from '../../../src/core/signing/crypto.ts'
import type { Placed } from '../../../src/core/values/act.ts'
import { fromHex, toHex } from '../../../src/core/values/bytes.ts'
import { day } from '../../../src/core/values/day.ts'
import { type Outcome, refused } from '../../../src/core/values/outcome.ts'
import type { Clock, Randomness } from '../../../src/ports/edges.ts'
import type { Repeat, RowOf, Store, Tx } from '../../../src/ports/store.ts'

/** A statement in the modelled outbox, with its delivery state. */
export interface Sent extends Statement {
  readonly madeAt: string
  state: 'waiting' | 'delivered' | 'quarantined'
  attempts: number
  nextAttemptMs: number
  why?: string
  doneMs?: number
}

/** Everything a node's database would hold, as Maps; shared by the modelled store, reading and keeping. */
export interface Model {
  readonly acts: Placed<RegisterAct>[]
  readonly rows: Map<string, Rows[RowKind]>
  readonly repeats: Map<string, { input: string; answer: string }>
  readonly outbox: Map<string, Sent>
  readonly kept: Map<string, Map<string, string>>
  chain: string
}

export function emptyModel(): Model {
  return { acts: [], rows: new Map(), repeats: new Map(), outbox: new Map(), kept: new Map(), chain: CHAIN_START }
}

export interface ModelPorts {
  readonly clock: Clock
  readonly randomness: Randomness
  readonly crypto: Crypto
  /** Called at every await of a transaction: throwing there is a crash. */
  readonly fault?: (where: string) => void
}

/** The store's four verbs on Maps: one operation after another, each whole or not at all. */
export function modelStore(model: Model, ports: ModelPorts): Store {
  let last: Promise<unknown> = Promise.resolve()
  return {
    write(repeat, work) {
      const turn = last.then(() => writeOnce(model, ports, repeat, work))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

async function writeOnce<T>(
  model: Model,
  ports: ModelPorts,
  repeat: Repeat | null,
  work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const key = repeat ? `${repeat.person}\n${repeat.key}` : ''
  const before = model.repeats.get(key)
  if (repeat && before) return repeated(before, repeat)
  const draft = new Draft(model, ports)
  const outcome = await work(draft)
  ports.fault?.('before commit')
  if (!outcome.ok) return outcome
  draft.commit()
  if (repeat) model.repeats.set(key, { input: repeat.input, answer: JSON.stringify(outcome.value) })
  ports.fault?.('after commit')
  return JSON.parse(JSON.stringify(outcome)) as Outcome<T>
}

function repeated<T>(before: { input: string; answer: string }, repeat: Repeat): Outcome<T> {
  if (before.input === repeat.input) return { ok: true, value: JSON.parse(before.answer) as T }
  const source = { text: 'Idempotency-Key, one key for one request', since: day('2026-01-01') }
  return refused({ rule: 'repeat-differs', severity: 'error', path: '', figures: { key: repeat.key }, source })
}

/** One transaction: what it appended is seen by it alone until it commits. */
class Draft implements Tx {
  readonly #model: Model
  readonly #ports: ModelPorts
  readonly #acts: Placed<RegisterAct>[] = []
  readonly #rows = new Map<string, Rows[RowKind]>()
  readonly #sent: Statement[] = []

  constructor(model: Model, ports: ModelPorts) {
    this.#model = model
    this.#ports = ports
  }

  async get<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null> {
    this.#ports.fault?.('get')
    const key = `${kind}/${id}`
    return ((this.#rows.get(key) ?? this.#model.rows.get(key)) as Rows[K] | undefined) ?? null
  }

  async list<I extends IndexName>(index: I, key: string, limit: number): Promise<readonly RowOf<I>[]> {
    this.#ports.fault?.('list')
    const kind = index.split('-')[0] as RowKind
    const found = [...new Map([...this.#model.rows, ...this.#rows])]
      .filter(([name]) => name.startsWith(`${kind}/`))
      .map(([name, row]) => ({ kind, id: name.slice(kind.length + 1), row }))
      .filter(change => indexesOf(change).some(entry => entry.index === index && entry.key === key))
    found.sort((a, b) => (a.id < b.id ? -1 : 1))
    return found.slice(0, limit).map(change => change.row as RowOf<I>)
  }

  async body(position: number): Promise<Uint8Array | null> {
    return this.#placed(position)?.body ?? null
  }

  async leaf(position: number) {
    const act = this.#placed(position)
    return act ? { nonce: act.nonce, digest: this.#ports.crypto.sha256(act.body) } : null
  }

  #placed(position: number): Placed<RegisterAct> | undefined {
    return this.#model.acts[position] ?? this.#acts[position - this.#model.acts.length]
  }

  async append(act: RegisterAct): Promise<Placed<RegisterAct>> {
    this.#ports.fault?.('append')
    const position = this.#model.acts.length + this.#acts.length
    const placed = { ...act, position, nonce: this.#ports.randomness.bytes(16) } as Placed<RegisterAct>
    this.#acts.push(placed)
    for (const change of await foldAct(placed, (kind, id) => this.get(kind, id))) {
      this.#rows.set(`${change.kind}/${change.id}`, plain(change.row))
    }
    return placed
  }

  async send(statement: Statement): Promise<void> {
    this.#ports.fault?.('send')
    this.#sent.push(statement)
  }

  commit(): void {
    const { crypto, clock } = this.#ports
    for (const act of this.#acts) {
      this.#model.chain = toHex(sealAct(crypto, fromHex(this.#model.chain) as Uint8Array, act).link)
      this.#model.acts.push(act)
    }
    for (const [key, row] of this.#rows) this.#model.rows.set(key, row)
    const madeAt = new Date(clock.now()).toISOString()
    for (const one of this.#sent) {
      this.#model.outbox.set(one.id, { ...one, madeAt, state: 'waiting', attempts: 0, nextAttemptMs: 0 })
    }
  }
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
