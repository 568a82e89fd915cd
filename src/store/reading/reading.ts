import type pg from 'pg'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { RegisterAct } from '../../core/register/acts.ts'
import { CHAIN_START } from '../../core/register/chain.ts'
import type { RowKind, Rows } from '../../core/register/folds.ts'
import type { Placed } from '../../core/values/act.ts'
import type { CertificateFilter, ImportFilter, Named, Reading } from '../../ports/reading.ts'
import { asking } from '../connect.ts'
import { type ActRow, actOf } from './act-row.ts'
import { page } from './page.ts'

/** Pages on their own connections. */
export function openReading(pool: pg.Pool): Reading {
  const ask = <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    asking(() => pool.query<R>(text, values))
  return {
    async row<K extends RowKind>(kind: K, id: string) {
      const { rows } = await ask<{ data: Rows[K] }>('SELECT data FROM rows WHERE kind = $1 AND id = $2', [kind, id])
      return rows[0]?.data ?? null
    },
    async body(position) {
      const { rows } = await ask<{ body: Buffer | null }>('SELECT body FROM acts WHERE position = $1', [position])
      const body = rows[0]?.body
      return body ? new Uint8Array(body) : null
    },
    certificates: (filter: CertificateFilter) => page<CertificateRow & Named>(ask, 'certificate', filter),
    imports: (filter: ImportFilter) => page<ImportRow & Named>(ask, 'import', filter),
    async counts() {
      const sql = `SELECT kind, state, count(*) AS count FROM rows
        WHERE kind IN ('certificate', 'import') AND state IS NOT NULL GROUP BY kind, state`
      const { rows } = await ask<{ kind: string; state: string; count: number }>(sql)
      const of = (kind: string) =>
        Object.fromEntries(rows.filter(row => row.kind === kind).map(row => [row.state, row.count]))
      return { certificates: of('certificate'), imports: of('import') }
    },
    async setAside(limit) {
      const sql = `SELECT data FROM rows WHERE kind = 'statement' AND data->>'outcome' = 'quarantined'
        ORDER BY (data->>'at')::bigint DESC LIMIT $1`
      return (await ask<{ data: Rows['statement'] }>(sql, [limit])).rows.map(row => row.data)
    },
    async persons() {
      const { rows } = await ask<{ data: Rows['person'] }>(`SELECT data FROM rows WHERE kind = 'person' ORDER BY id`)
      return rows.map(row => row.data)
    },
    async history(subject) {
      const { rows } = await ask<ActRow>('SELECT * FROM acts WHERE subject = $1 ORDER BY position', [subject])
      return rows.map(actOf)
    },
    async acts(from, limit): Promise<Placed<RegisterAct>[]> {
      const sql = 'SELECT * FROM acts WHERE position >= $1 ORDER BY position LIMIT $2'
      return (await ask<ActRow>(sql, [from, limit])).rows.map(actOf)
    },
    async leaves(from, limit) {
      const sql = 'SELECT nonce, body_digest FROM acts WHERE position >= $1 ORDER BY position LIMIT $2'
      const { rows } = await ask<{ nonce: Buffer; body_digest: Buffer }>(sql, [from, limit])
      return rows.map(row => ({ nonce: new Uint8Array(row.nonce), digest: new Uint8Array(row.body_digest) }))
    },
    async size() {
      const sql = `SELECT position, encode(chain, 'hex') AS chain FROM acts ORDER BY position DESC LIMIT 1`
      const [last] = (await ask<{ position: number; chain: string }>(sql)).rows
      return last ? { size: last.position + 1, chain: last.chain } : { size: 0, chain: CHAIN_START }
    },
    async numbered(authority) {
      const sql = `SELECT data FROM rows WHERE kind = 'certificate' AND number IS NOT NULL
        AND data->>'authority' = $1 ORDER BY id`
      return (await ask<{ data: CertificateRow }>(sql, [authority])).rows.map(row => row.data)
    },
    async lastAct(prefix) {
      const sql = 'SELECT position FROM acts WHERE starts_with(kind, $1) ORDER BY position DESC LIMIT 1'
      return (await ask<{ position: number }>(sql, [prefix])).rows[0]?.position ?? -1
    },
  }
}
