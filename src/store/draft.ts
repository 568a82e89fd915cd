import type { Statement } from '../core/exchange/envelope.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import { foldAct, indexesOf, type IndexName, type RowChange, type RowKind, type Rows } from '../core/register/folds.ts'
import type { Placed } from '../core/values/act.ts'
import type { Randomness } from '../ports/edges.ts'
import type { RowOf, Tx } from '../ports/store.ts'
import type { RegisterReader } from './register-reader.ts'

/** What one operation wants to have written, kept in memory until its group commits. */
export interface Written {
  readonly acts: readonly Placed<RegisterAct>[]
  readonly rows: ReadonlyMap<string, RowChange>
  readonly sent: readonly Statement[]
}

/** What the operations before this one in the same group wrote: this one sees it, the database does not have it yet. */
export interface Before extends Written {
  readonly size: number
}

/**
 * One operation's transaction. Nothing goes to the database while it runs: an operation that is refused leaves no trace
 * because it left none, and those that wait together are written by one statement.
 */
export class Draft implements Tx, Written {
  readonly acts: Placed<RegisterAct>[] = []
  readonly rows = new Map<string, RowChange>()
  readonly sent: Statement[] = []
  readonly #reader: RegisterReader
  readonly #before: Before
  readonly #randomness: Randomness

  constructor(reader: RegisterReader, before: Before, randomness: Randomness) {
    this.#reader = reader
    this.#before = before
    this.#randomness = randomness
  }

  async get<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null> {
    const change = this.#written(`${kind}/${id}`)
    return change ? (change.row as Rows[K]) : this.#reader.row(kind, id)
  }

  #written(key: string): RowChange | undefined {
    return this.rows.get(key) ?? this.#before.rows.get(key)
  }

  async list<I extends IndexName>(index: I, key: string, limit: number): Promise<readonly RowOf<I>[]> {
    const pending = new Map([...this.#before.rows, ...this.rows])
    const kind = index.split('-')[0] as RowKind
    const ours = [...pending.values()].filter(change => change.kind === kind)
    const stored = await this.#reader.list(kind, index, key, limit + ours.length)
    const untouched = stored.filter(row => !pending.has(`${kind}/${row.id}`))
    const fitting = ours.filter(change => indexesOf(change).some(entry => entry.index === index && entry.key === key))
    const all = [...untouched, ...fitting.map(change => change.row)].sort((a, b) => (a.id < b.id ? -1 : 1))
    return all.slice(0, limit) as unknown as RowOf<I>[]
  }

  async body(position: number): Promise<Uint8Array | null> {
    return this.#pending(position)?.body ?? this.#reader.body(position)
  }

  async leaf(position: number) {
    const act = this.#pending(position)
    return act ? this.#reader.leafOf(act) : this.#reader.leaf(position)
  }

  #pending(position: number): Placed<RegisterAct> | undefined {
    return [...this.#before.acts, ...this.acts].find(act => act.position === position)
  }

  async append(act: RegisterAct): Promise<Placed<RegisterAct>> {
    const position = this.#before.size + this.acts.length
    const placed = { ...act, position, nonce: this.#randomness.bytes(16) } as Placed<RegisterAct>
    this.acts.push(placed)
    for (const change of await foldAct(placed, (kind, id) => this.get(kind, id))) {
      const row = JSON.parse(JSON.stringify(change.row)) as typeof change.row
      this.rows.set(`${change.kind}/${change.id}`, { ...change, row } as RowChange)
    }
    return placed
  }

  async send(statement: Statement): Promise<void> {
    this.sent.push(statement)
  }
}
