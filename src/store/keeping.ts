import type pg from 'pg'
import type { Clock } from '../ports/edges.ts'
import type { Delivery, Kept, KeptKind, Keeping, Lane, Outbox, Waiting } from '../ports/keeping.ts'
import { isKeepable } from '../core/register/keepable.ts'
import { asking } from './connect.ts'
import { openFiles } from './files.ts'
import { openRetention } from './retention.ts'
import { openUploads } from './uploads.ts'

/** What is no act, on the reading pool: every write stands alone. */
export function openKeeping(pool: pg.Pool, clock: Clock): Keeping {
  return {
    async get<K extends KeptKind>(kind: K, id: string) {
      const { rows } = await ask<{ data: Kept[K] }>(pool, 'SELECT data FROM kept WHERE kind = $1 AND id = $2', [
        kind,
        id,
      ])
      return rows[0]?.data ?? null
    },
    async put(kind, value) {
      await ask(pool, `${INSERT} DO UPDATE SET data = excluded.data`, [kind, value.id, keepable(value.id, value)])
    },
    async putFirst<K extends KeptKind>(kind: K, value: Kept[K]) {
      await ask(pool, `${INSERT} DO NOTHING`, [kind, value.id, keepable(value.id, value)])
      return ((await this.get(kind, value.id)) as Kept[K] | null) ?? value
    },
    async change(kind, id, fields) {
      const sql = 'UPDATE kept SET data = data || $3::jsonb WHERE kind = $1 AND id = $2'
      const { rowCount } = await ask(pool, sql, [kind, id, keepable(id, fields)])
      return rowCount === 1
    },
    async remove(kind, id) {
      await ask(pool, 'DELETE FROM kept WHERE kind = $1 AND id = $2', [kind, id])
    },
    async find<K extends KeptKind>(kind: K, field: string, value: string, limit: number) {
      const sql = 'SELECT data FROM kept WHERE kind = $1 AND data->>$2 = $3 ORDER BY id LIMIT $4'
      const { rows } = await ask<{ data: Kept[K] }>(pool, sql, [kind, field, value, limit])
      return rows.map(row => row.data)
    },
    async all<K extends KeptKind>(kind: K, limit?: number) {
      const sql = 'SELECT data FROM kept WHERE kind = $1 ORDER BY id LIMIT $2'
      const { rows } = await ask<{ data: Kept[K] }>(pool, sql, [kind, limit])
      return rows.map(row => row.data)
    },
    outbox: openOutbox(pool),
    retention: openRetention(pool),
    files: openFiles(pool, clock),
    uploads: openUploads(pool, clock),
  }
}

const INSERT = 'INSERT INTO kept (kind, id, data) VALUES ($1, $2, $3) ON CONFLICT (kind, id)'

function keepable(id: string, value: object): string {
  const json = JSON.stringify(value)
  if (!isKeepable(json)) throw new Error(`${id}: text with U+0000 or half a character cannot be kept`)
  return json
}

function ask<R extends pg.QueryResultRow>(pool: pg.Pool, text: string, values: unknown[]) {
  return asking(() => pool.query<R>(text, values))
}

interface OutboxRow {
  id: string
  sender: string
  lane: string
  purpose: string
  in_reply_to: string | null
  payload: Buffer
  made_at: string
  attempts: number
}

function openOutbox(pool: pg.Pool): Outbox {
  return {
    async due(nowMs, limit) {
      const { rows } = await ask<OutboxRow>(pool, DUE, [nowMs, limit])
      return rows.map(waitingOf)
    },
    async delivered(id, nowMs, answer) {
      await ask(pool, DONE, [id, 'delivered', nowMs, Buffer.from(answer)])
    },
    async quarantined(id, nowMs, answer) {
      await ask(pool, DONE, [id, 'quarantined', nowMs, Buffer.from(answer)])
    },
    async failed(id, nextAttemptMs, why) {
      await ask(pool, FAILED, [id, nextAttemptMs, why.replaceAll('\0', '').slice(0, LONGEST_WHY)])
    },
    async stateOf(id) {
      const sql = 'SELECT state, made_at, done_at FROM outbox WHERE id = $1'
      const [one] = (await ask<SentRow>(pool, sql, [id])).rows
      return one ? { state: one.state, sinceMs: one.done_at ?? Date.parse(one.made_at) } : null
    },
    async lanes() {
      const { rows } = await ask<LaneRow>(pool, LANES, [])
      return rows.map(laneOf)
    },
  }
}

interface SentRow {
  state: Delivery['state']
  made_at: string
  done_at: number | null
}

const LONGEST_WHY = 300

const FAILED = `UPDATE outbox SET attempts = attempts + 1, next_attempt = $2, why = $3
  WHERE id = $1 AND state = 'waiting'`

const DONE = `UPDATE outbox SET state = $2, done_at = $3, answer = $4, attempts = attempts + 1
  WHERE id = $1 AND state = 'waiting'`

/** A lane whose oldest statement is not due yet waits as a whole: order within a lane is kept. */
const DUE = `
SELECT o.* FROM (
  SELECT DISTINCT ON (lane) lane, next_attempt FROM outbox WHERE state = 'waiting' ORDER BY lane, place
) head
CROSS JOIN LATERAL (
  SELECT id, place, sender, lane, purpose, in_reply_to, payload, made_at, attempts FROM outbox
  WHERE lane = head.lane AND state = 'waiting' ORDER BY place LIMIT $2
) o
WHERE head.next_attempt <= $1 ORDER BY o.lane, o.place`

function waitingOf(row: OutboxRow): Waiting {
  const { id, sender: from, purpose, attempts } = row
  const reply = row.in_reply_to === null ? {} : { inReplyTo: row.in_reply_to }
  return {
    id,
    from,
    to: row.lane,
    purpose,
    ...reply,
    payload: new Uint8Array(row.payload),
    madeAt: row.made_at,
    attempts,
  }
}

interface LaneRow {
  lane: string
  waiting: number
  quarantined: number
  since: string | null
  delivered: number | null
  why: string | null
}

/** Lane by lane over its indexes: what was delivered long ago is not read. */
const LANES = `
WITH RECURSIVE known AS (
  (SELECT lane FROM outbox ORDER BY lane LIMIT 1)
  UNION ALL
  SELECT (SELECT o.lane FROM outbox o WHERE o.lane > known.lane ORDER BY o.lane LIMIT 1)
  FROM known WHERE lane IS NOT NULL
)
SELECT lane,
  (SELECT count(*) FROM outbox o WHERE o.lane = known.lane AND state = 'waiting') AS waiting,
  (SELECT count(*) FROM outbox o WHERE o.lane = known.lane AND state = 'quarantined') AS quarantined,
  (SELECT made_at FROM outbox o WHERE o.lane = known.lane AND state = 'waiting' ORDER BY place LIMIT 1) AS since,
  (SELECT max(done_at) FROM outbox o WHERE o.lane = known.lane AND state = 'delivered') AS delivered,
  (SELECT why FROM outbox o WHERE o.lane = known.lane AND state = 'waiting' ORDER BY place LIMIT 1) AS why
FROM known WHERE lane IS NOT NULL ORDER BY lane`

function laneOf(row: LaneRow): Lane {
  return {
    to: row.lane,
    waiting: row.waiting,
    quarantined: row.quarantined,
    ...(row.since ? { waitingSinceMs: Date.parse(row.since) } : {}),
    ...(row.delivered === null ? {} : { deliveredMs: row.delivered }),
    ...(row.why ? { lastFailure: row.why } : {}),
  }
}
