import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { csvOf } from '../documents/csv.ts'
import type { Cell, Table } from '../documents/table.ts'
import { workbookOf } from '../documents/workbook.ts'

/** The forms of a table that can be asked for by `Accept`, each with what it is called as a file. */
const FORMS = {
  'text/csv': { ending: 'csv', type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: workbookOf,
  },
} as const

export type Form = (typeof FORMS)[keyof typeof FORMS]

/** What of a list is exported, and how a row of it is written. */
export interface Exported<T> {
  readonly name: string
  readonly columns: Readonly<Record<string, (row: T) => Cell>>
  ids(): Promise<readonly string[]>
  of(ids: readonly string[]): Promise<readonly T[]>
}

/** The form asked for before any other that is known; null for JSON, which is what no word means. */
export function formAsked(request: FastifyRequest): Form | null {
  for (const asked of (request.headers.accept ?? '').split(',')) {
    const type = (asked.split(';')[0] ?? '').trim().toLowerCase()
    if (type === 'application/json') return null
    if (Object.hasOwn(FORMS, type)) return FORMS[type as keyof typeof FORMS]
  }
  return null
}

/**
 * Sends a whole list as a file while it is read. Which rows, and in which order, is found at one moment; the rows
 * themselves are read as they go out, so that only a few are held.
 */
export async function sendExport<T>(reply: FastifyReply, form: Form, on: string, list: Exported<T>) {
  const ids = await list.ids()
  const table: Table = { name: list.name, columns: Object.keys(list.columns), rows: rowsOf(ids, list) }
  void reply.header('content-disposition', `attachment; filename="${list.name}-${on}.${form.ending}"`)
  void reply.header('cache-control', 'no-store').header('vary', 'accept')
  return reply.type(form.type).send(Readable.from(form.write(table)))
}

const AT_ONCE = 1_000

/** Reads the rows with these ids, some at a time, and gives each as its cells. */
export async function* rowsOf<T>(
  ids: readonly string[],
  list: Pick<Exported<T>, 'columns' | 'of'>,
): AsyncGenerator<readonly Cell[]> {
  const cells = Object.values(list.columns)
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const row of await list.of(ids.slice(at, at + AT_ONCE))) yield cells.map(cell => cell(row))
  }
}
