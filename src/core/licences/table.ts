import { day, type Day, parseDay } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { termFindings } from './actions.ts'
import type { LicenceKind } from './kinds.ts'
import { type LicenceRecord, recordFindings, type Residence } from './record.ts'

/** A row of an older record, with the line it stands in. */
export interface TableRow {
  readonly line: number
  readonly kind: LicenceKind
  readonly number: string
  readonly record: LicenceRecord
  readonly from: Day
  readonly until: Day
  readonly note?: string
}

const NEEDED = ['kind', 'number', 'name', 'address', 'area', 'from', 'until'] as const
const KNOWN = [...NEEDED, 'nationality', 'residence', 'natural', 'note'] as const
type Column = (typeof KNOWN)[number]

const SOURCE = { text: 'Adamas, licences as a table', since: day('2026-01-01') }

/** The licences of a table whose first line names its columns, in any order; what is wrong is told by its cell. */
export function licencesIn(lines: readonly (readonly string[])[]): {
  readonly rows: readonly TableRow[]
  readonly findings: readonly Finding[]
} {
  const header = (lines[0] ?? []).map(cell => cell.trim().toLowerCase())
  const missing = NEEDED.filter(name => !header.includes(name))
  if (missing.length > 0) return { rows: [], findings: [told('table-columns', 'A1', { missing })] }
  const rows: TableRow[] = []
  const findings: Finding[] = []
  for (const [at, cells] of lines.slice(1).entries()) {
    if (cells.every(cell => cell.trim() === '')) continue
    const line = at + 2
    const read = rowIn(line, name => (cells[header.indexOf(name)] ?? '').trim())
    const placed = (path: string) => cellAt(header, path, line)
    findings.push(...read.findings.map(one => ({ ...one, path: placed(one.path) })))
    rows.push(read.row)
  }
  const empty = rows.length === 0 && findings.length === 0
  return { rows, findings: empty ? [told('table-empty', 'A2')] : findings }
}

/** `C7`: as a spreadsheet names it; the whole line where no column carries it. */
export function cellAt(header: readonly string[], column: string, line: number): string {
  const at = header.indexOf(column)
  return at < 0 ? `line ${line}` : `${letters(at)}${line}`
}

function letters(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`
}

function rowIn(line: number, cell: (name: Column) => string): { row: TableRow; findings: Finding[] } {
  const [nationality, residence, note] = [cell('nationality').toUpperCase(), cell('residence'), cell('note')]
  const record: LicenceRecord = {
    ...{ natural: /^(yes|true|1|x)$/i.test(cell('natural')), name: cell('name'), address: cell('address') },
    ...{ area: cell('area'), ...(nationality ? { nationality } : {}) },
    ...(residence ? { residence: residence as Residence } : {}),
  }
  const [from, until] = [parseDay(cell('from')), parseDay(cell('until'))]
  const wrongDays = [
    ...(from ? [] : [told('table-day', 'from', { found: cell('from') })]),
    ...(until ? [] : [told('table-day', 'until', { found: cell('until') })]),
  ]
  const term = from && until ? termFindings(from, until) : wrongDays
  const number = cell('number')
  const unnumbered = number === '' ? [told('licence-number-missing', 'number')] : []
  const kind = cell('kind') as LicenceKind
  const findings = [...recordFindings(kind, record), ...unnumbered, ...term]
  const days = { from: from ?? day('2000-01-01'), until: until ?? day('2000-01-01') }
  return { row: { line, kind, number, record, ...days, ...(note ? { note } : {}) }, findings }
}

function told(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
