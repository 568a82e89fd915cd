import type pg from 'pg'
import type { Retention } from '../ports/keeping.ts'
import { asking } from './connect.ts'
import { WHOLE } from './uploads.ts'

/** Erasing is no act: it takes bodies away and leaves every header, digest and link where it is. */
export function openRetention(pool: pg.Pool): Retention {
  const count = async (sql: string, values: unknown[]) => {
    const { rows } = await asking(() => pool.query<{ count: number }>(sql, values))
    return rows[0]?.count ?? 0
  }
  return {
    endRecords: ({ kind, states, before }, limit) => count(END_RECORDS, [kind, states, before, limit]),
    endStatements: (before, limit) => count(END_STATEMENTS, [before, Date.parse(before), limit]),
    endLinks: (beforeMs, limit) => count(END_LINKS, [beforeMs, limit]),
    async endUploads(beforeMs, limit) {
      await asking(() => pool.query(KEEP_NAMED))
      return count(END_UPLOADS, [beforeMs, limit])
    },
  }
}

/** A record is erased once; rows that are folded anew are looked at again, and nothing is left to take. */
const END_RECORDS = `
WITH ended AS (
  SELECT id FROM rows
  WHERE kind = $1 AND state = ANY($2) AND changed_at < $3 AND NOT erased ORDER BY changed_at LIMIT $4
), bodies AS (
  UPDATE acts SET body = NULL WHERE subject IN (SELECT id FROM ended) AND body IS NOT NULL
), scans AS (
  DELETE FROM files WHERE about IN (SELECT id FROM ended)
), names AS (
  UPDATE rows SET words = NULL, exporter = NULL, importer = NULL, erased = true
  WHERE kind = $1 AND id IN (SELECT id FROM ended) RETURNING 1
)
SELECT count(*) AS count FROM names`

/** The answer to an envelope goes with it: its outcome stands in the header. */
const END_STATEMENTS = `
WITH came AS (
  SELECT position, subject FROM acts
  WHERE kind = 'statement.received' AND body IS NOT NULL AND day < $1 ORDER BY position LIMIT $3
), bodies AS (
  UPDATE acts SET body = NULL WHERE position IN (SELECT position FROM came) RETURNING 1
), answers AS (
  DELETE FROM kept WHERE kind = 'answer' AND id IN (SELECT subject FROM came)
), sent AS (
  DELETE FROM outbox WHERE id IN (
    SELECT id FROM outbox WHERE state <> 'waiting' AND done_at < $2 ORDER BY place LIMIT $3
  ) RETURNING 1
)
SELECT (SELECT count(*) FROM bodies) + (SELECT count(*) FROM sent) AS count`

const END_LINKS = `
WITH gone AS (
  DELETE FROM kept WHERE kind = 'link' AND id IN (
    SELECT id FROM kept WHERE kind = 'link' AND (data->>'expiresAt')::numeric < $1 ORDER BY id LIMIT $2
  ) RETURNING 1
)
SELECT count(*) AS count FROM gone`

/** What acts named of uploads that are still there: few rows, found from the uploads. */
const KEEP_NAMED = `
INSERT INTO files (digest, about, name, type, bytes, made_at)
SELECT u.digest, r.id, u.name, u.type, (${WHOLE}), u.changed_at
FROM uploads u
JOIN rows r ON r.kind IN ('certificate', 'licence') AND NOT r.erased AND r.data->'documents' IS NOT NULL
CROSS JOIN LATERAL json_array_elements(r.data->'documents') AS d
WHERE u.type IS NOT NULL AND d->>'by' = u.person AND d->>'digest' = u.digest
  AND NOT EXISTS (SELECT FROM files f WHERE f.about = r.id AND f.digest = u.digest)
ON CONFLICT (about, digest) DO NOTHING`

const END_UPLOADS = `
WITH gone AS (
  DELETE FROM uploads WHERE (person, digest) IN (
    SELECT person, digest FROM uploads WHERE changed_at < $1 ORDER BY changed_at LIMIT $2
  ) RETURNING 1
)
SELECT count(*) AS count FROM gone`
