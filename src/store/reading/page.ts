import type pg from 'pg'
import type { Page } from '../../ports/reading.ts'

type Ask = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<pg.QueryResult<R>>

interface Filter {
  readonly states?: readonly string[]
  readonly text?: string
  readonly limit: number
  readonly cursor?: string
}

/** Rows of a kind, latest change first, with the names beside them. The cursor is where the page before ended. */
export async function page<T>(
  ask: Ask,
  kind: 'certificate' | 'import',
  filter: Filter,
  equal: Readonly<Record<string, string | undefined>>,
): Promise<Page<T>> {
  const where = conditions(kind, filter, equal)
  const from = `FROM rows r LEFT JOIN search s ON s.kind = r.kind AND s.id = r.id WHERE ${where.sql}`
  const total = await ask<{ count: number }>(`SELECT count(*) AS count ${from}`, where.values)
  const values = [...where.values]
  const after = cursorIn(filter.cursor)
  const beyond = after
    ? `AND (r.data->>'changedAt', r.id) < ($${values.push(after[0])}, $${values.push(after[1])})`
    : ''
  const sql = `SELECT r.id, r.data, s.exporter, s.importer ${from} ${beyond}
    ORDER BY r.data->>'changedAt' DESC, r.id DESC LIMIT ${Math.min(filter.limit, 1_000) + 1}`
  const { rows } = await ask<Found>(sql, values)
  const shown = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(row => ({ ...row.data, exporter: row.exporter ?? '', importer: row.importer ?? '' }) as T),
    total: total.rows[0]?.count ?? 0,
    ...(last ? { next: Buffer.from(JSON.stringify([last.data.changedAt, last.id])).toString('base64url') } : {}),
  }
}

interface Found {
  id: string
  data: { changedAt: string }
  exporter: string | null
  importer: string | null
}

function conditions(kind: string, filter: Filter, equal: Readonly<Record<string, string | undefined>>) {
  const values: unknown[] = [kind]
  const sql = ['r.kind = $1']
  if (filter.states) sql.push(`r.data->>'state' = ANY($${values.push(filter.states)})`)
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) sql.push(`r.data->>'${field}' = $${values.push(value)}`)
  }
  for (const word of (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) {
    sql.push(`position($${values.push(word)} in s.words) > 0`)
  }
  return { sql: sql.join(' AND '), values }
}

function cursorIn(cursor: string | undefined): [string, string] | null {
  if (!cursor) return null
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(read) && read.length === 2 && read.every(part => typeof part === 'string')
      ? (read as [string, string])
      : null
  } catch {
    return null
  }
}
