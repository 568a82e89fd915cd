import type pg from 'pg'
import type { ListedKind } from '../../core/register/listing.ts'
import type { ListSort, Page } from '../../ports/reading.ts'
import { countQuery, idsQuery, type ListFilter, MOST_COUNTED, pageQuery, type Place } from './list-query.ts'

export type Ask = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<pg.QueryResult<R>>

type Filter = ListFilter & { readonly limit: number; readonly cursor?: string }

const MOST_ROWS = 1_000

/** Rows of a kind in order, with the names beside them. The cursor is where the page before ended. */
export async function page<T>(ask: Ask, kind: ListedKind, filter: Filter): Promise<Page<T>> {
  const limit = Math.min(filter.limit, MOST_ROWS)
  const { sort = 'changed' } = filter
  const asked = pageQuery(kind, filter, limit, placeIn(filter.cursor, sort))
  const counting = countQuery(kind, filter)
  const [{ rows }, counted] = await Promise.all([
    ask<Found>(asked.text, [...asked.values]),
    ask<{ count: number }>(counting.text, [...counting.values]),
  ])
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: rows.slice(0, limit).map(named<T>),
    ...totalOf(counted.rows[0]?.count ?? 0, filter),
    ...(last ? { next: cursorAfter(sort, last) } : {}),
  }
}

function totalOf(count: number, { text }: Filter): Pick<Page<unknown>, 'total' | 'atLeast'> {
  return text && count > MOST_COUNTED ? { total: MOST_COUNTED, atLeast: true } : { total: count }
}

export async function ids(ask: Ask, kind: ListedKind, filter: ListFilter): Promise<readonly string[]> {
  const { text, values } = idsQuery(kind, filter)
  return (await ask<{ id: string }>(text, [...values])).rows.map(row => row.id)
}

export async function rowsOf<T>(ask: Ask, kind: ListedKind, wanted: readonly string[]): Promise<readonly T[]> {
  const sql = `SELECT r.data, r.exporter, r.importer FROM unnest($2::text[]) WITH ORDINALITY AS u(id, place)
    JOIN rows r ON r.kind = $1 AND r.id = u.id ORDER BY u.place`
  return (await ask<Named>(sql, [kind, wanted])).rows.map(named<T>)
}

interface Named {
  data: object
  exporter: string | null
  importer: string | null
}

interface Found extends Named {
  id: string
  key: string | number
}

function named<T>({ data, exporter, importer }: Named): T {
  return { ...data, exporter: exporter ?? '', importer: importer ?? '' } as T
}

function cursorAfter(sort: ListSort, { key, id }: Found): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url')
}

/** A cursor that is none, or of another order, begins at the first page. */
function placeIn(cursor: string | undefined, sort: ListSort): Place | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString('utf8'))
    if (!Array.isArray(read) || read.length !== 3) return null
    const [by, key, id] = read as unknown[]
    const isKey = sort === 'carats' || sort === 'value' ? Number.isSafeInteger(key) : typeof key === 'string'
    return by === sort && isKey && typeof id === 'string' ? ([key, id] as Place) : null
  } catch {
    return null
  }
}
