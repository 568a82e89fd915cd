import { day } from '../values/day.ts'
import type { Figure, Finding } from '../values/finding.ts'
import {
  ALIGNS,
  type Align,
  isTenths,
  LEAST_POINTS,
  MOST_NUDGE,
  MOST_POINTS,
  type Nudge,
  type Place,
  PREPRINTED,
  type Preprinted,
  PRINT_FIELDS,
  type PrintField,
  type PrintProfile,
} from './profile.ts'

const SOURCE = { text: 'Adamas, print profile as data', since: day('2026-01-01') }

/** Millimetres: no sheet of paper for certificates is smaller or larger. */
const SHEET = { least: 100, most: 450 }
const ROW = { least: 3, most: 30 }
const POINTS = { least: LEAST_POINTS, most: MOST_POINTS }
const NUDGE = { least: -MOST_NUDGE, most: MOST_NUDGE }

type Say = (rule: string, path: string, figures?: Readonly<Record<string, Figure>>) => void

/** Unknown JSON as a profile, or everything that stands in its way at the place where it stands. */
export function readProfile(value: unknown): { profile: PrintProfile | null; findings: readonly Finding[] } {
  const { findings, say } = told()
  const given = membersOf(value, '', ['sheet', 'numberedSheets', 'preprinted', 'rowHeight', 'fields'], say)
  const sheet = membersOf(given.sheet, 'sheet', ['width', 'height'], say)
  const profile: PrintProfile = {
    sheet: {
      width: measure(sheet.width, 'sheet.width', SHEET, say),
      height: measure(sheet.height, 'sheet.height', SHEET, say),
    },
    numberedSheets: given.numberedSheets === true,
    preprinted: preprinted(given.preprinted, say),
    rowHeight: measure(given.rowHeight, 'rowHeight', ROW, say),
    fields: fields(given.fields, say),
  }
  return { profile: findings.length > 0 ? null : profile, findings }
}

export function readNudge(value: unknown): { nudge: Nudge | null; findings: readonly Finding[] } {
  const { findings, say } = told()
  const given = membersOf(value, '', ['dx', 'dy'], say)
  const nudge = { dx: measure(given.dx, 'dx', NUDGE, say), dy: measure(given.dy, 'dy', NUDGE, say) }
  return { nudge: findings.length > 0 ? null : nudge, findings }
}

function told() {
  const findings: Finding[] = []
  const say: Say = (rule, path, figures = {}) =>
    findings.push({ rule, severity: 'error', path, figures, source: SOURCE })
  return { findings, say }
}

type Members = Readonly<Record<string, unknown>>

function membersOf(value: unknown, path: string, known: readonly string[], say: Say): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say('print-not-an-object', path)
    return {}
  }
  const unknown = Object.keys(value).filter(name => !known.includes(name))
  for (const name of unknown) say('print-unknown', under(path, name), { name })
  return Object.fromEntries(known.flatMap(name => (Object.hasOwn(value, name) ? [[name, value[name as never]]] : [])))
}

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

function measure(value: unknown, path: string, { least, most }: typeof SHEET, say: Say): number {
  const fits = typeof value === 'number' && value >= least && value <= most && isTenths(value)
  if (!fits) say('print-measure', path, { least, most })
  return fits ? Math.round(value * 10) / 10 : least
}

function preprinted(value: unknown, say: Say): Preprinted[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  if (!Array.isArray(value)) say('print-not-a-list', 'preprinted')
  for (const [place, one] of list.entries()) {
    const known = (PREPRINTED as readonly unknown[]).includes(one)
    if (!known) say('print-unknown', `preprinted[${place}]`, { name: String(one).slice(0, 40) })
  }
  return PREPRINTED.filter(one => list.includes(one))
}

function fields(value: unknown, say: Say): PrintProfile['fields'] {
  const given = membersOf(value, 'fields', PRINT_FIELDS, say)
  return Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, place(one, `fields.${name}`, name as PrintField, say)]),
  )
}

const WITHIN = { least: 0, most: SHEET.most }
const SIDE = { least: 2, most: SHEET.most }

function place(value: unknown, path: string, field: PrintField, say: Say): Place {
  const square = field === 'square'
  const given = membersOf(value, path, ['x', 'y', 'width', 'height', 'size', 'align'], say)
  const align = square && given.align === undefined ? 'left' : given.align
  if (!(ALIGNS as readonly unknown[]).includes(align)) say('print-align', `${path}.align`)
  return {
    x: measure(given.x, `${path}.x`, WITHIN, say),
    y: measure(given.y, `${path}.y`, WITHIN, say),
    width: measure(given.width, `${path}.width`, SIDE, say),
    height: measure(given.height, `${path}.height`, SIDE, say),
    size: square && given.size === undefined ? POINTS.least : measure(given.size, `${path}.size`, POINTS, say),
    align: align as Align,
  }
}
