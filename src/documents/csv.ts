import type { Cell, Table } from './table.ts'

/** Spreadsheet programs take UTF-8 for a code page of their own unless it begins so. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * What a spreadsheet program would run as a formula begins so, also in full width
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** The table as RFC 4180 says, some rows at a time. */
export async function* csvOf({ columns, rows }: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lineOf(columns)
  let lines = ''
  for await (const row of rows) {
    lines += lineOf(row)
    if (lines.length < ENOUGH) continue
    yield lines
    lines = ''
  }
  yield lines
}

const ENOUGH = 64_000

const lineOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell.decimal
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
