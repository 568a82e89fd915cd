import { bigintArray, byteaArray, textArray } from './binary-array.ts'

/** A column and what stands in it, row by row. JSON comes as its text. */
export type Column = { readonly name: string } & (
  | { readonly type: 'bigint'; readonly cells: readonly number[] }
  | { readonly type: 'bytea'; readonly cells: readonly Uint8Array[] }
  | { readonly type: 'text' | 'json'; readonly cells: readonly (string | null | undefined)[] }
)

export interface Insert {
  readonly table: string
  readonly columns: readonly Column[]
  readonly onConflict?: string
}

export interface PreparedStatement {
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

/**
 * Inserts into several tables at once: one statement, one round trip, one commit. A single row goes in by `VALUES`,
 * which costs PostgreSQL half of what `unnest` does; several go in by `unnest`, so that there are few different
 * statements to prepare.
 */
export function insertTogether(inserts: readonly Insert[]): PreparedStatement {
  const filled = inserts.filter(insert => rowsIn(insert) > 0)
  const values: unknown[] = []
  const parts = filled.map(insert => (rowsIn(insert) === 1 ? insertOne(insert, values) : insertMany(insert, values)))
  const named = parts.slice(0, -1).map((sql, place) => `part_${place} AS (${sql})`)
  return {
    name: filled.map(insert => `${insert.table} ${rowsIn(insert) === 1 ? 'one' : 'many'}`).join(', '),
    text: `${named.length ? `WITH ${named.join(', ')} ` : ''}${parts.at(-1)}`,
    values,
  }
}

function rowsIn(insert: Insert): number {
  return insert.columns[0]?.cells.length ?? 0
}

function insertOne({ table, columns, onConflict = '' }: Insert, values: unknown[]): string {
  const cells = columns.map(({ type, cells: [cell] }) => `$${values.push(bytesOr(cell))}::${type}`)
  return `INSERT INTO ${table} (${namesOf(columns)}) VALUES (${cells.join(', ')}) ${onConflict}`
}

function insertMany({ table, columns, onConflict = '' }: Insert, values: unknown[]): string {
  const arrays = columns.map(column => `$${values.push(arrayOf(column))}::${inArray(column)}[]`)
  const cells = columns.map(({ name, type }) => (type === 'json' ? `u.${name}::json` : `u.${name}`))
  const from = `unnest(${arrays.join(', ')}) AS u(${namesOf(columns)})`
  return `INSERT INTO ${table} (${namesOf(columns)}) SELECT ${cells.join(', ')} FROM ${from} ${onConflict}`
}

function namesOf(columns: readonly Column[]): string {
  return columns.map(column => column.name).join(', ')
}

/** The driver sends a Buffer as it is; any other array of bytes it would write out as JSON. */
function bytesOr(cell: number | string | Uint8Array | null | undefined): unknown {
  return cell instanceof Uint8Array ? Buffer.from(cell.buffer, cell.byteOffset, cell.length) : cell
}

function inArray({ type }: Column): string {
  return type === 'json' ? 'text' : type
}

function arrayOf(column: Column): Buffer {
  if (column.type === 'bigint') return bigintArray(column.cells)
  if (column.type === 'bytea') return byteaArray(column.cells)
  return textArray(column.cells)
}
