import type pg from 'pg'
import type { Page } from '../../ports/reading.ts'

export type Ask = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<pg.QueryResult<R>>

interface Filter {
  readonly states?: readonly string[]
  readonly authorities?: readonly string[]
  readonly firm?: string
  readonly destination?: string
  readonly text?: string
  readonly limit: number
  readonly cursor?: string
}

const MOST_ROWS = 1_000
const MOST_WORDS = 8

/** Rows of a kind, latest change first, with the names beside them. The cursor is where the page before ended. */
export async function page<T>(ask: Ask, kind: 'certificate' | 'import', filter: Filter): Promise<Page<T>> {
  const limit = Math.min(filter.limit, MOST_ROWS)
  const { sql, values } = conditions(kind, filter)
  const counted = await ask<{ count: number }>(`SELECT count(*) AS count FROM rows WHERE ${sql}`, values)
  const after = cursorIn(filter.cursor)
  const beyond = after ? `AND (changed_at, id) < ($${values.length + 1}, $${values.length + 2})` : ''
  const { rows } = await ask<Found>(
    `SELECT id, changed_at, data, exporter, importer FROM rows WHERE ${sql} ${beyond}
     ORDER BY changed_at DESC, id DESC LIMIT ${limit + 1}`,
    [...values, ...(after ?? [])],
  )
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(({ data, exporter, importer }) => named<T>(data, exporter, importer)),
    total: counted.rows[0]?.count ?? 0,
    ...(last ? { next: cursorAfter(last) } : {}),
  }
}

interface Found {
  id: string
  changed_at: string
  data: object
  exporter: string | null
  importer: string | null
}

function named<T>(data: object, exporter: string | null, importer: string | null): T {
  return { ...data, exporter: exporter ?? '', importer: importer ?? '' } as T
}

function conditions(kind: string, filter: Filter): { sql: string; values: unknown[] } {
  const values: unknown[] = [kind]
  const sql = ['kind = $1', 'changed_at IS NOT NULL']
  const add = (value: unknown, condition: (parameter: string) => string) =>
    sql.push(condition(`$${values.push(value)}`))
  if (filter.states) add(filter.states, states => `state = ANY(${states})`)
  if (filter.authorities) add(filter.authorities, some => `data->>'authority' = ANY(${some})`)
  if (filter.firm !== undefined) add(filter.firm, firm => `firm = ${firm}`)
  if (filter.destination !== undefined) add(filter.destination, destination => `destination = ${destination}`)
  for (const word of wordsIn(filter.text))
    add(word, part => `position(${part} in label || ' ' || coalesce(words, '')) > 0`)
  return { sql: sql.join(' AND '), values }
}

function wordsIn(text = ''): string[] {
  return text.replaceAll('\0', '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

function cursorAfter({ changed_at, id }: Found): string {
  return Buffer.from(JSON.stringify([changed_at, id])).toString('base64url')
}

/** A cursor that is none begins at the first page. */
function cursorIn(cursor: string | undefined): [string, string] | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8'))
    const isCursor = Array.isArray(read) && read.length === 2 && read.every(part => typeof part === 'string')
    return isCursor ? (read as [string, string]) : null
  } catch {
    return null
  }
}
