import type { Statement } from '../../../src/core/exchange/envelope.ts'
import type { RegisterAct } from '../../../src/core/register/acts.ts'
import { CHAIN_START, type Sealed, sealAct } from '../../../src/core/register/chain.ts'
import { foldAct, indexesOf, type IndexName, type RowKind, type Rows } from '../../../src/core/register/folds.ts'
import { isKeepable } from '../../../src/core/register/keepable.ts'
import { answerAgain, valueIn } from '../../../src/core/register/repeat.ts'
import { type SearchEntry, searchEntry } from '../../../src/core/register/search.ts'
import type { Crypto } from '../../../src/core/signing/crypto.ts'
import type { Placed } from '../../../src/core/values/act.ts'
import { fromHex, toHex, utf8 } from '../../../src/core/values/bytes.ts'
import { done, type Outcome } from '../../../src/core/values/outcome.ts'
import type { Clock, Randomness } from '../../../src/ports/edges.ts'
import type { KeptFile } from '../../../src/ports/keeping.ts'
import type { Repeat, RowOf, Store, Tx } from '../../../src/ports/store.ts'
import type { ModelUpload } from './uploads.ts'

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
  readonly repeats: Map<string, { input: string; answer: Uint8Array }>
  /** By `kind/id`, the entry of the last act that named somebody. */
  readonly names: Map<string, SearchEntry>
  readonly outbox: Map<string, Sent>
  readonly kept: Map<string, Map<string, string>>
  readonly files: Map<string, KeptFile>
  /** By `person/digest`. */
  readonly uploads: Map<string, ModelUpload>
  readonly erased: Set<string>
  /** The chain after each act, hex. */
  readonly links: string[]
}

export function emptyModel(): Model {
  return {
    ...{ acts: [], rows: new Map(), names: new Map(), repeats: new Map(), outbox: new Map(), kept: new Map() },
    files: new Map(),
    uploads: new Map(),
    erased: new Set(),
    links: [],
  }
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
  const key = JSON.stringify([repeat?.person, repeat?.key])
  const before = model.repeats.get(key)
  if (repeat && before) return answerAgain(before, repeat)
  if (repeat && !isKeepable(JSON.stringify(repeat))) throw new Error('an idempotency key that cannot be kept')
  const draft = new Draft(model, ports)
  const outcome = await work(draft)
  ports.fault?.('before commit')
  if (!outcome.ok) return outcome
  const answer = utf8(JSON.stringify(outcome.value ?? null))
  draft.commit()
  if (repeat) model.repeats.set(key, { input: repeat.input, answer })
  ports.fault?.('after commit')
  return done(valueIn<T>(answer))
}

/** One transaction: what it appended is seen by it alone until it commits. */
class Draft implements Tx {
  readonly #model: Model
  readonly #ports: ModelPorts
  readonly #acts: Sealed<Placed<RegisterAct>>[] = []
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
    return this.#model.acts[position] ?? this.#acts[position - this.#model.acts.length]?.act
  }

  async append(act: RegisterAct): Promise<Placed<RegisterAct>> {
    this.#ports.fault?.('append')
    const { crypto, randomness } = this.#ports
    const position = this.#model.acts.length + this.#acts.length
    const placed = { ...act, position, nonce: randomness.bytes(16) } as Placed<RegisterAct>
    const before = this.#acts.at(-1)?.link ?? (fromHex(this.#model.links.at(-1) ?? CHAIN_START) as Uint8Array)
    const sealed = sealAct(crypto, before, placed)
    const changes = await foldAct(placed, (kind, id) => this.get(kind, id))
    if (this.#model.acts.length + this.#acts.length !== position) throw new Error('two acts were appended at once')
    this.#acts.push(sealed)
    for (const change of changes) this.#rows.set(`${change.kind}/${change.id}`, plain(change.row))
    return placed
  }

  async send(statement: Statement): Promise<void> {
    this.#ports.fault?.('send')
    const { payload, ...told } = statement
    if (!isKeepable(JSON.stringify(told))) throw new Error(`${statement.id}: text that cannot be kept`)
    this.#sent.push({ ...told, payload })
  }

  commit(): void {
    const model = this.#model
    const ids = this.#sent.map(one => one.id)
    const twice = ids.find((id, place) => model.outbox.has(id) || ids.indexOf(id) !== place)
    if (twice !== undefined) throw new Error(`a statement ${twice} is in the outbox already`)
    for (const { act, link } of this.#acts) {
      model.acts.push(act)
      model.links.push(toHex(link))
      const entry = searchEntry(act)
      if (entry) model.names.set(`${act.kind.split('.')[0]}/${act.subject}`, entry)
    }
    for (const [key, row] of this.#rows) model.rows.set(key, row)
    const madeAt = new Date(this.#ports.clock.now()).toISOString()
    for (const one of this.#sent) {
      model.outbox.set(one.id, { ...one, madeAt, state: 'waiting', attempts: 0, nextAttemptMs: 0 })
    }
  }
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
