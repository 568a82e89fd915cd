import type pg from 'pg'
import { CHAIN_START } from '../core/register/chain.ts'
import type { IndexName, RowKind, Rows } from '../core/register/folds.ts'
import { fromHex } from '../core/values/bytes.ts'
import { Outage } from '../ports/outage.ts'
import type { Repeat, RowOf } from '../ports/store.ts'
import { byteaArray, textArray } from './binary-array.ts'
import { asking } from './connect.ts'
import { type Answered, type End, type Group, repeatName } from './group.ts'
import { INDEX_COLUMNS } from './index-columns.ts'

interface StoredRow {
  kind: string
  id: string
  data: Rows[RowKind]
}

interface AnswerRow {
  person: string
  key: string
  input: string
  answer: Buffer
}

const MOST_ROWS = 50_000

/**
 * What the writer reads while it decides. Because it is the only one who writes, rows it has read stay true until it
 * changes them itself; they are dropped with the connection.
 */
export class RegisterReader {
  readonly #client: pg.Client
  readonly #rows = new Map<string, Rows[RowKind] | null>()
  readonly #wanted = new Map<string, { readonly kind: string; readonly id: string }>()
  #arriving: Promise<ReadonlyMap<string, Rows[RowKind]>> | null = null
  /** Set once a read met an outage: what is decided after it stands on nothing. */
  failed: Outage | null = null

  constructor(client: pg.Client) {
    this.#client = client
  }

  async #ask<R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    try {
      return (await asking(() => this.#client.query<R>({ name, text, values }))).rows
    } catch (error) {
      if (error instanceof Outage) this.failed = error
      throw error
    }
  }

  /** Rows asked for in the same turn of the event loop are read together. */
  async row<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null> {
    const name = `${kind}/${id}`
    const known = this.#rows.get(name)
    if (known !== undefined) return known as Rows[K] | null
    this.#wanted.set(name, { kind, id })
    this.#arriving ??= this.#fetchWanted()
    return ((await this.#arriving).get(name) as Rows[K] | undefined) ?? null
  }

  async #fetchWanted(): Promise<ReadonlyMap<string, Rows[RowKind]>> {
    await Promise.resolve()
    const wanted = new Map(this.#wanted)
    this.#wanted.clear()
    this.#arriving = null
    const rows = await this.#fetch([...wanted.values()])
    const found = new Map(rows.map(({ kind, id, data }) => [`${kind}/${id}`, data]))
    for (const name of wanted.keys()) this.#remember(name, found.get(name) ?? null)
    return found
  }

  #fetch(wanted: readonly { kind: string; id: string }[]): Promise<StoredRow[]> {
    const [one] = wanted
    if (one && wanted.length === 1) {
      return this.#ask('row', 'SELECT kind, id, data FROM rows WHERE kind = $1 AND id = $2', [one.kind, one.id])
    }
    const sql = `SELECT r.kind, r.id, r.data FROM unnest($1::text[], $2::text[]) AS u(kind, id)
      JOIN rows r ON r.kind = u.kind AND r.id = u.id`
    return this.#ask('rows', sql, [textArray(wanted.map(row => row.kind)), textArray(wanted.map(row => row.id))])
  }

  #remember(name: string, row: Rows[RowKind] | null): void {
    if (this.#rows.size >= MOST_ROWS) this.#rows.clear()
    this.#rows.set(name, row)
  }

  /** The group is committed: its rows are those of the database. */
  committed(group: Group): void {
    for (const [name, row] of group.rows) this.#remember(name, row.change.row)
  }

  async list<I extends IndexName>(index: I, key: string, limit: number): Promise<RowOf<I>[]> {
    const column = INDEX_COLUMNS[index]
    const kind = index.slice(0, index.indexOf('-'))
    const sql = `SELECT data FROM rows WHERE kind = $1 AND ${column} = $2 ORDER BY id LIMIT $3`
    const rows = await this.#ask<{ data: RowOf<I> }>(`list ${column}`, sql, [kind, key, limit])
    return rows.map(row => row.data)
  }

  async body(position: number): Promise<Uint8Array | null> {
    const sql = 'SELECT body FROM acts WHERE position = $1'
    const [found] = await this.#ask<{ body: Buffer | null }>('body', sql, [position])
    return found?.body ? new Uint8Array(found.body) : null
  }

  async leaf(position: number): Promise<{ nonce: Uint8Array; digest: Uint8Array } | null> {
    const sql = 'SELECT nonce, body_digest FROM acts WHERE position = $1'
    const [found] = await this.#ask<{ nonce: Buffer; body_digest: Buffer }>('leaf', sql, [position])
    return found ? { nonce: new Uint8Array(found.nonce), digest: new Uint8Array(found.body_digest) } : null
  }

  /** First answers to those of these keys that were used before, by `repeatName`. */
  async answers(repeats: readonly Repeat[]): Promise<ReadonlyMap<string, Answered>> {
    if (repeats.length === 0) return new Map()
    const [first] = repeats
    const one = repeats.length === 1
    const sql = one
      ? 'SELECT person, key, input, answer FROM repeats WHERE person = $1 AND key = $2'
      : `SELECT r.person, r.key, r.input, r.answer FROM unnest($1::text[], $2::text[]) AS u(person, key)
         JOIN repeats r ON r.person = u.person AND r.key = u.key`
    const columns = [textArray(repeats.map(each => each.person)), textArray(repeats.map(each => each.key))]
    const keys = one ? [first?.person, first?.key] : columns
    const found = await this.#ask<AnswerRow>(one ? 'answer' : 'answers', sql, keys)
    return new Map(found.map(one => [repeatName(one), one]))
  }

  /** Whether this group is in the database. It was written whole or not at all, so any part of it tells. */
  async has(group: Group): Promise<boolean> {
    const [act] = group.acts
    const [repeat] = group.repeats
    const sql = `SELECT EXISTS (SELECT FROM acts WHERE position = $1 AND nonce = ANY ($2::bytea[]))
      OR EXISTS (SELECT FROM outbox WHERE id = ANY ($3::text[]))
      OR EXISTS (SELECT FROM repeats WHERE person = $4 AND key = $5) AS written`
    const values = [act?.act.position, byteaArray(act ? [act.act.nonce] : []), textArray(group.sent.map(one => one.id))]
    const [found] = await this.#ask<{ written: boolean }>('has', sql, [...values, repeat?.person, repeat?.key])
    return found?.written === true
  }

  async end(): Promise<End> {
    const sql = 'SELECT position, chain FROM acts ORDER BY position DESC LIMIT 1'
    const [last] = await this.#ask<{ position: number; chain: Buffer }>('end', sql, [])
    if (!last) return { size: 0, link: fromHex(CHAIN_START) as Uint8Array }
    return { size: last.position + 1, link: new Uint8Array(last.chain) }
  }
}
