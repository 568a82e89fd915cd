import type pg from 'pg'
import { OPEN, type OpenSum } from '../../core/certificate/reminders.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { RowKind, Rows } from '../../core/register/folds.ts'
import type { Reading } from '../../ports/reading.ts'
import { asking } from '../connect.ts'
import { readingActs } from './acts.ts'
import { type Ask, ids, page, rowsOf } from './page.ts'
import { readingService } from './turnaround.ts'

type OpenRow = Omit<OpenSum, 'remindedOn'> & { reminded: OpenSum['remindedOn'] | null }

const OPEN_SUMS = `
SELECT destination, coalesce(data->>'announcedTo', '') AS "announcedTo", count(*) AS count,
  min(data->>'issuedOn') AS oldest, max(data->'reminded'->>'on') AS reminded,
  sum(lines.carats)::bigint AS "caratThousandths", sum(lines.usd)::bigint AS "usdCents"
FROM rows CROSS JOIN LATERAL (
  SELECT coalesce(sum((line->>'caratThousandths')::bigint), 0) AS carats,
    coalesce(sum((line->>'usdCents')::bigint), 0) AS usd
  FROM json_array_elements(data->'quantities') AS line
) AS lines
WHERE kind = 'certificate' AND state = ANY($2) AND number IS NOT NULL AND authority = $1
GROUP BY 1, 2 ORDER BY oldest, 1, 2`

type OriginalRow = { data: ImportRow; exporter: string | null; importer: string | null }

const ORIGINALS = `
SELECT data, exporter, importer FROM rows
WHERE kind = 'import' AND state = 'confirmed' AND data->>'authority' = ANY ($1)
  AND ($2 <> 'copy' OR data->'copyGiven' IS NULL) AND ($2 <> 'place' OR data->'original' IS NULL)
  AND position($3 in label || ' ' || coalesce(words, '')) > 0
ORDER BY data->>'receivedOn', id LIMIT $4`

function readingStocks(ask: Ask): Pick<Reading, 'stocks'> {
  return {
    async stocks(authorities, holder) {
      const sql = `SELECT data FROM rows WHERE kind = 'holding' AND data->>'authority' = ANY($1)
        AND ($2::text IS NULL OR firm = $2) ORDER BY id`
      return (await ask<{ data: Rows['holding'] }>(sql, [authorities, holder])).rows.map(row => row.data)
    },
  }
}
/** More than any desk will have: sixty participants would have to warn of each other every week for years. */
const MOST_ALERTS = 5_000

/** Pages on their own connections. */
export function openReading(pool: pg.Pool): Reading {
  const ask: Ask = (text, values = []) => asking(() => pool.query(text, values))
  return {
    ...readingActs(ask),
    ...readingService(ask),
    ...readingStocks(ask),
    async row<K extends RowKind>(kind: K, id: string) {
      const { rows } = await ask<{ data: Rows[K] }>('SELECT data FROM rows WHERE kind = $1 AND id = $2', [kind, id])
      return rows[0]?.data ?? null
    },
    listed: (kind, filter) => page(ask, kind, filter),
    listedIds: (kind, filter) => ids(ask, kind, filter),
    listedOf: (kind, wanted) => rowsOf(ask, kind, wanted),
    async originals({ authorities, want, text, limit }) {
      const part = text.replaceAll('\0', '').trim().toLowerCase()
      const { rows } = await ask<OriginalRow>(ORIGINALS, [authorities, want, part, limit])
      return rows.map(({ data, exporter, importer }) => ({
        ...{ ...data, exporter: exporter ?? '', importer: importer ?? '' },
      }))
    },
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
    specimens: () => every(ask, 'specimen'),
    async alerts() {
      const sql = `SELECT data FROM rows WHERE kind = 'alert' ORDER BY changed_at DESC, id LIMIT $1`
      return (await ask<{ data: Rows['alert'] }>(sql, [MOST_ALERTS])).rows.map(row => row.data)
    },
    persons: () => every(ask, 'person'),
    async openByDestination(authority) {
      const { rows } = await ask<OpenRow>(OPEN_SUMS, [authority, OPEN])
      return rows.map(({ reminded, ...sum }) => ({ ...sum, ...(reminded ? { remindedOn: reminded } : {}) }))
    },
    async certificateNumbered(number) {
      const sql = `SELECT data FROM rows WHERE kind = 'certificate' AND number = $1`
      return (await ask<{ data: CertificateRow }>(sql, [number])).rows[0]?.data ?? null
    },
    async numbered(authority) {
      const sql = `SELECT data FROM rows WHERE kind = 'certificate' AND number IS NOT NULL
        AND authority = $1 ORDER BY id`
      return (await ask<{ data: CertificateRow }>(sql, [authority])).rows.map(row => row.data)
    },
  }
}

async function every<K extends RowKind>(ask: Ask, kind: K): Promise<Rows[K][]> {
  const { rows } = await ask<{ data: Rows[K] }>('SELECT data FROM rows WHERE kind = $1 ORDER BY id', [kind])
  return rows.map(row => row.data)
}
