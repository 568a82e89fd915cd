import type pg from 'pg'
import type { Clock } from '../ports/edges.ts'
import type { Upload, Uploads } from '../ports/keeping.ts'
import { asking } from './connect.ts'

/** The bytes of the upload `u`. */
export const WHOLE = `SELECT string_agg(p.bytes, ''::bytea ORDER BY p.place)
  FROM upload_pieces p WHERE p.person = u.person AND p.digest = u.digest`

/** For so long an act that asked for a file may still be naming it, in milliseconds. */
const NAMING_MS = 60_000

/** Files on their way, a row a piece. The lock of the upload's own row puts two senders in one order. */
export function openUploads(pool: pg.Pool, clock: Clock): Uploads {
  const ask = async <R extends pg.QueryResultRow>(sql: string, values: unknown[]) =>
    (await asking(() => pool.query<R>(sql, values))).rows
  const get = async (person: string, digest: string) => {
    const [row] = await ask<UploadRow>(`SELECT ${FIELDS} FROM uploads WHERE person = $1 AND digest = $2`, [
      person,
      digest,
    ])
    return row ? uploadOf(row) : null
  }
  return {
    get,
    async begin({ person, digest, name, size }, most) {
      const known = await get(person, digest)
      if (known && (known.size === size || known.type !== undefined)) return known
      if (known) await ask(REMOVE, [person, digest, clock.now()])
      await ask(BEGIN, [person, digest, name, size, clock.now(), most])
      return get(person, digest)
    },
    async append(person, digest, at, bytes) {
      const values = [person, digest, at, Buffer.from(bytes), bytes.length, clock.now()]
      return (await ask(APPEND, values)).length === 1
    },
    async bytes(person, digest) {
      const sql = `SELECT (${WHOLE}) AS bytes FROM uploads u WHERE person = $1 AND digest = $2`
      const [row] = await ask<{ bytes: Buffer | null }>(sql, [person, digest])
      return row?.bytes ? new Uint8Array(row.bytes) : null
    },
    async finish(person, digest, type) {
      const sql = 'UPDATE uploads SET type = $3 WHERE person = $1 AND digest = $2 AND received = size'
      await ask(sql, [person, digest, type])
    },
    async restart(person, digest) {
      await ask(RESTART, [person, digest])
    },
    async remove(person, digest) {
      await ask(REMOVE, [person, digest, clock.now() - NAMING_MS])
    },
    async ready(person, about, digests) {
      const rows = await ask<{ digest: string }>(READY, [person, about, digests, clock.now()])
      return rows.map(row => row.digest)
    },
    async claim(about, named) {
      for (const { by, digest } of named) await ask(CLAIM, [by, digest, about, clock.now()])
    },
  }
}

interface UploadRow extends Omit<Upload, 'type'> {
  readonly type: string | null
}

const FIELDS = 'person, digest, name, size, received, type'

function uploadOf({ type, ...row }: UploadRow): Upload {
  return { ...row, ...(type === null ? {} : { type }) }
}

const BEGIN = `
INSERT INTO uploads (person, digest, name, size, changed_at)
SELECT $1, $2, $3, $4::int, $5::bigint
WHERE (SELECT coalesce(sum(size), 0) FROM uploads WHERE person = $1 AND NOT claimed) + $4::int <= $6::bigint
ON CONFLICT (person, digest) DO NOTHING`

const APPEND = `
WITH taken AS (
  UPDATE uploads SET received = received + $5::int, changed_at = $6
  WHERE person = $1 AND digest = $2 AND received = $3::int AND received + $5::int <= size
  RETURNING 1
)
INSERT INTO upload_pieces (person, digest, place, bytes) SELECT $1, $2, $3::int, $4::bytea FROM taken RETURNING 1`

const RESTART = `
WITH other AS (
  UPDATE uploads SET received = 0 WHERE person = $1 AND digest = $2 AND received = size AND type IS NULL RETURNING 1
)
DELETE FROM upload_pieces WHERE person = $1 AND digest = $2 AND EXISTS (SELECT FROM other)`

/** What was asked for by an act since then may be named by it. */
const REMOVE = `
DELETE FROM uploads WHERE person = $1 AND digest = $2 AND (asked_at IS NULL OR asked_at <= $3)`

const READY = `
WITH own AS (
  UPDATE uploads SET changed_at = $4, asked_at = $4
  WHERE person = $1 AND digest = ANY($3) AND type IS NOT NULL RETURNING digest
)
SELECT digest FROM own UNION SELECT digest FROM files WHERE about = $2 AND digest = ANY($3)`

const CLAIM = `
WITH named AS (
  UPDATE uploads SET claimed = true WHERE person = $1 AND digest = $2 AND type IS NOT NULL
  RETURNING person, digest, name, type
)
INSERT INTO files (digest, about, name, type, bytes, made_at)
SELECT u.digest, $3, u.name, u.type, (${WHOLE}), $4::bigint FROM named u
ON CONFLICT (about, digest) DO NOTHING`
