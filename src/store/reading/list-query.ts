import { addDays, type Day } from '../../core/values/day.ts'
import type { ListSort } from '../../ports/reading.ts'

/** What a list is asked by, of either kind. */
export interface ListFilter {
  readonly states?: readonly string[]
  readonly authorities?: readonly string[]
  readonly firm?: string
  readonly partner?: string
  readonly from?: Day
  readonly to?: Day
  readonly text?: string
  readonly sort?: ListSort
  readonly order?: 'asc' | 'desc'
}

export interface Query {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The column that holds each order's key; the ids after it make every place one of its own. */
const KEYS: Readonly<Record<ListSort, string>> = {
  changed: 'changed_at',
  number: 'label COLLATE "C"',
  day: 'day',
  partner: 'partner',
  carats: 'carats',
  value: 'usd',
  state: 'state',
}

/** After which row a page begins. */
export type Place = readonly [key: string | number, id: string]

/** A page of rows in order, one more than the limit to know whether there is a next one. */
export function pageQuery(kind: string, filter: ListFilter, limit: number, after: Place | null): Query {
  const { sql, values } = conditions(kind, filter)
  const { key, order } = orderOf(filter)
  const parameters = [...values, ...(after ?? [])]
  const beyond = after
    ? `AND (${key}, id) ${order === 'asc' ? '>' : '<'} ($${parameters.length - 1}, $${parameters.length})`
    : ''
  const text = `SELECT id, ${key} AS key, data, exporter, importer FROM rows WHERE ${sql} ${beyond}
    ORDER BY ${key} ${order}, id ${order} LIMIT ${limit + 1}`
  return { text, values: parameters }
}

/** Every row that a search finds is looked at to be counted: past this many it stops. */
export const MOST_COUNTED = 10_000

/** How many a filter finds; with a text, one more than `MOST_COUNTED` at most. */
export function countQuery(kind: string, filter: ListFilter): Query {
  const { sql, values } = conditions(kind, filter)
  const some = filter.text ? `LIMIT ${MOST_COUNTED + 1}` : ''
  return { text: `SELECT count(*) AS count FROM (SELECT FROM rows WHERE ${sql} ${some}) AS found`, values }
}

export function idsQuery(kind: string, filter: ListFilter): Query {
  const { sql, values } = conditions(kind, filter)
  const { key, order } = orderOf(filter)
  return { text: `SELECT id FROM rows WHERE ${sql} ORDER BY ${key} ${order}, id ${order}`, values }
}

function orderOf({ sort = 'changed', order = 'desc' }: ListFilter): { key: string; order: 'asc' | 'desc' } {
  return { key: KEYS[sort], order }
}

function conditions(kind: string, filter: ListFilter): { sql: string; values: unknown[] } {
  const values: unknown[] = [kind]
  const sql = ['kind = $1', 'changed_at IS NOT NULL']
  const add = (value: unknown, condition: (parameter: string) => string) =>
    sql.push(condition(`$${values.push(value)}`))
  if (filter.states) add(filter.states, states => `state = ANY(${states})`)
  if (filter.authorities) add(filter.authorities, some => `authority = ANY(${some})`)
  if (filter.firm !== undefined) add(filter.firm, firm => `firm = ${firm}`)
  if (filter.partner !== undefined) add(filter.partner, partner => `partner = ${partner}`)
  if (filter.from || filter.to) add(filter.from ?? '1', from => `day >= ${from}`)
  // An instant begins with its day, so it is before the next one.
  if (filter.to) add(addDays(filter.to, 1), next => `day < ${next}`)
  for (const word of wordsIn(filter.text)) {
    add(`%${word.replace(/[\\%_]/g, '\\$&')}%`, part => `(label || ' ' || coalesce(words, '')) LIKE ${part}`)
  }
  return { sql: sql.join(' AND '), values }
}

const MOST_WORDS = 8

function wordsIn(text = ''): string[] {
  return text.replaceAll('\0', '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}
