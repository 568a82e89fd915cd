import type pg from 'pg'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { RowKind, Rows } from '../../core/register/folds.ts'
import type { CertificateFilter, ImportFilter, Named, Reading } from '../../ports/reading.ts'
import { asking } from '../connect.ts'
import { readingActs } from './acts.ts'
import { type Ask, page } from './page.ts'

/** Pages on their own connections. */
export function openReading(pool: pg.Pool): Reading {
  const ask: Ask = (text, values = []) => asking(() => pool.query(text, values))
  return {
    ...readingActs(ask),
    async row<K extends RowKind>(kind: K, id: string) {
      const { rows } = await ask<{ data: Rows[K] }>('SELECT data FROM rows WHERE kind = $1 AND id = $2', [kind, id])
      return rows[0]?.data ?? null
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
    async numbered(authority) {
      const sql = `SELECT data FROM rows WHERE kind = 'certificate' AND number IS NOT NULL
        AND data->>'authority' = $1 ORDER BY id`
      return (await ask<{ data: CertificateRow }>(sql, [authority])).rows.map(row => row.data)
    },
  }
}
