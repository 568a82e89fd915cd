import type { Statement } from '../core/exchange/envelope.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import { sealAct } from '../core/register/chain.ts'
import { foldAct, type IndexName, indexesOf, type RowChange, type RowKind, type Rows } from '../core/register/folds.ts'
import { isKeepable } from '../core/register/keepable.ts'
import { type SearchEntry, searchEntry } from '../core/register/search.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import type { Placed } from '../core/values/act.ts'
import type { Randomness } from '../ports/edges.ts'
import type { RowOf, Tx } from '../ports/store.ts'
import type { Group, Row, SealedAct, Written } from './group.ts'
import type { RegisterReader } from './register-reader.ts'

/**
 * One operation's transaction, over its group and the database. Nothing goes to the database while it runs: one that
 * is refused leaves no trace because it left none, and those that wait together are written by one statement.
 */
export class Draft implements Tx, Written {
  readonly acts: SealedAct[] = []
  readonly rows = new Map<string, Row>()
  readonly sent: Statement[] = []
  readonly #reader: RegisterReader
  readonly #group: Group
  readonly #ports: { readonly randomness: Randomness; readonly crypto: Crypto }
  #over = false

  constructor(reader: RegisterReader, group: Group, ports: { randomness: Randomness; crypto: Crypto }) {
    this.#reader = reader
    this.#group = group
    this.#ports = ports
  }

  /** The operation has answered: whatever it still wants to write would be written without it. */
  close(): this {
    this.#over = true
    return this
  }

  async get<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null> {
    const name = `${kind}/${id}`
    const row = this.rows.get(name) ?? this.#group.rows.get(name)
    return row ? (row.change.row as Rows[K]) : this.#reader.row(kind, id)
  }

  async list<I extends IndexName>(index: I, key: string, limit: number): Promise<readonly RowOf<I>[]> {
    const kind = index.slice(0, index.indexOf('-')) as RowKind
    const ours = this.#pendingRows(kind)
    const stored = await this.#reader.list(index, key, limit + ours.size)
    const fitting = [...ours.values()].filter(change => indexesOf(change).some(e => e.index === index && e.key === key))
    const rows = [...stored.filter(row => !ours.has(row.id)), ...fitting.map(change => change.row)]
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit) as RowOf<I>[]
  }

  #pendingRows(kind: RowKind) {
    const all = [...this.#group.rows.values(), ...this.rows.values()].map(row => row.change)
    return new Map(all.filter(change => change.kind === kind).map(change => [change.id, change]))
  }

  async body(position: number): Promise<Uint8Array | null> {
    return this.#pendingAct(position)?.act.body ?? this.#reader.body(position)
  }

  async leaf(position: number) {
    const pending = this.#pendingAct(position)
    return pending ? { nonce: pending.act.nonce, digest: pending.digest } : this.#reader.leaf(position)
  }

  #pendingAct(position: number): SealedAct | undefined {
    const { acts, start } = this.#group
    return acts[position - start.size] ?? this.acts[position - start.size - acts.length]
  }

  async append(act: RegisterAct): Promise<Placed<RegisterAct>> {
    if (this.#over) throw new Error(`${act.kind} was appended after its operation had answered`)
    const { size, link } = this.#group.end
    const place = { position: size + this.acts.length, nonce: this.#ports.randomness.bytes(16) }
    const placed = { ...act, ...place } as Placed<RegisterAct>
    const sealed = sealAct(this.#ports.crypto, this.acts.at(-1)?.link ?? link, placed)
    const changes = await foldAct(placed, (kind, id) => this.get(kind, id))
    if (size + this.acts.length !== placed.position) throw new Error(`${act.kind} was appended beside another act`)
    this.acts.push(sealed)
    for (const change of changes) this.#keep(change, change.id === act.subject ? searchEntry(placed) : null)
    return placed
  }

  /** As JSON and back: a row in the group is the row that the database will give. */
  #keep(change: RowChange, entry: SearchEntry | null): void {
    const name = `${change.kind}/${change.id}`
    const json = JSON.stringify(change.row)
    const search = entry ?? this.rows.get(name)?.search ?? null
    this.rows.set(name, { change: { ...change, row: JSON.parse(json) }, json, search })
  }

  async send(statement: Statement): Promise<void> {
    if (this.#over) throw new Error(`${statement.purpose} was sent after its operation had answered`)
    const { payload, ...told } = statement
    if (!isKeepable(JSON.stringify(told))) throw new Error(`${statement.id}: text that cannot be kept`)
    this.sent.push({ ...told, payload })
  }
}
