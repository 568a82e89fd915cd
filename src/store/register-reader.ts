import type { Client } from 'pg'
import type { RegisterAct } from '../core/register/acts.ts'
import type { IndexName, RowKind, Rows } from '../core/register/folds.ts'
import type { Crypto } from '../core/signing/crypto.ts'
import type { Placed } from '../core/values/act.ts'

const MOST_ROWS = 50_000

/**
 * What the writer reads while it decides. Because it is the only one who writes, rows it has read stay true until it changes
 * them itself; they are dropped whenever the connection is.
 */
export class RegisterReader {
  readonly #client: Client
  readonly #crypto: Crypto
  readonly #rows = new Map<string, Rows[RowKind] | null>()

  constructor(client: Client, crypto: Crypto) {
    this.#client = client
    this.#crypto = crypto
  }

  async row<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null> {
    const key = `${kind}/${id}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known as Rows[K] | null
    const { rows } = await this.#client.query<{ data: Rows[K] }>({
      name: 'row',
      text: 'SELECT data FROM rows WHERE kind = $1 AND id = $2',
      values: [kind, id],
    })
    const row = rows[0]?.data ?? null
    this.remember(key, row)
    return row
  }

  remember(key: string, row: Rows[RowKind] | null): void {
    if (this.#rows.size >= MOST_ROWS) this.#rows.clear()
    this.#rows.set(key, row)
  }

  async list<K extends RowKind>(kind: K, index: IndexName, key: string, limit: number): Promise<Rows[K][]> {
    const { rows } = await this.#client.query<{ data: Rows[K] }>({
      name: 'list',
      text: `SELECT r.data FROM row_index i JOIN rows r ON r.kind = $1 AND r.id = i.id
             WHERE i.index = $2 AND i.key = $3 ORDER BY i.id LIMIT $4`,
      values: [kind, index, key, limit],
    })
    return rows.map(row => row.data)
  }

  async body(position: number): Promise<Uint8Array | null> {
    const { rows } = await this.#client.query<{ body: Buffer | null }>({
      name: 'body',
      text: 'SELECT body FROM acts WHERE position = $1',
      values: [position],
    })
    const body = rows[0]?.body
    return body ? new Uint8Array(body) : null
  }

  async leaf(position: number): Promise<{ nonce: Uint8Array; digest: Uint8Array } | null> {
    const { rows } = await this.#client.query<{ nonce: Buffer; body_digest: Buffer }>({
      name: 'leaf',
      text: 'SELECT nonce, body_digest FROM acts WHERE position = $1',
      values: [position],
    })
    const [row] = rows
    return row ? { nonce: new Uint8Array(row.nonce), digest: new Uint8Array(row.body_digest) } : null
  }

  leafOf(act: Placed<RegisterAct>): { nonce: Uint8Array; digest: Uint8Array } {
    return { nonce: act.nonce, digest: this.#crypto.sha256(act.body) }
  }

  async repeat(person: string, key: string): Promise<{ input: string; answer: Uint8Array } | null> {
    const { rows } = await this.#client.query<{ input: string; answer: Buffer }>({
      name: 'repeat',
      text: 'SELECT input, answer FROM repeats WHERE person = $1 AND key = $2',
      values: [person, key],
    })
    const [row] = rows
    return row ? { input: row.input, answer: new Uint8Array(row.answer) } : null
  }

  async end(): Promise<{ size: number; chain: string | null }> {
    const { rows } = await this.#client.query<{ position: number; chain: string }>(
      `SELECT position, encode(chain, 'hex') AS chain FROM acts ORDER BY position DESC LIMIT 1`,
    )
    const [last] = rows
    return last ? { size: last.position + 1, chain: last.chain } : { size: 0, chain: null }
  }
}
