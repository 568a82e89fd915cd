import { serialIn } from '../values/certificate-number.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'

/** Serials a participant gave out in a year of issue, both ends inclusive. */
export interface NumberRange {
  readonly participant: string
  readonly year: number
  readonly from: number
  readonly to: number
}

const HEADER = ['participant', 'year', 'from', 'to']
const SOURCE = { text: 'Adamas, number ranges as CSV: participant,year,from,to', since: day('2026-01-01') }

/** Ranges from a CSV with the header `participant,year,from,to` in any order; every wrong line is named. */
export function parseRanges(csv: string): Outcome<NumberRange[]> {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const header = (lines[0] ?? '').split(',').map(cell => bare(cell).toLowerCase())
  const missing = HEADER.filter(name => !header.includes(name))
  if (missing.length > 0) return refused(problem('ranges-header', 1, { missing }))
  const findings: Finding[] = []
  const ranges: NumberRange[] = []
  for (const [index, line] of lines.slice(1).entries()) {
    if (line.trim() === '') continue
    const range = rangeIn(line, header)
    if (range) ranges.push(range)
    else findings.push(problem('ranges-line', index + 2, { text: line.slice(0, 80) }))
  }
  return findings.length > 0 ? refused(...findings) : done(ranges)
}

function rangeIn(line: string, header: readonly string[]): NumberRange | null {
  const cells = line.split(',').map(bare)
  const cell = (name: string): string => cells[header.indexOf(name)] ?? ''
  const participant = cell('participant').toUpperCase()
  const [from, to] = [serialIn(cell('from'), participant), serialIn(cell('to'), participant)]
  const good = /^[A-Z]{2}$/.test(participant) && /^20\d\d$/.test(cell('year'))
  if (!good || from === null || to === null || from > to) return null
  return { participant, year: Number(cell('year')), from, to }
}

/** A cell without the quotes and spaces a spreadsheet may put around it; no value here holds a comma. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
}

function problem(rule: string, line: number, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path: `line ${line}`, figures: { line, ...figures }, source: SOURCE }
}
