import { day } from '../values/day.ts'
import type { Citation, Figure, Finding } from '../values/finding.ts'
import {
  COLUMNS,
  HS_BOXES,
  LEAST_SQUARE,
  type Place,
  placesOf,
  type PrintField,
  type PrintProfile,
  rowsIn,
} from './profile.ts'

const ANNEX = { text: 'Core Document, Annex I A: what every certificate shows', since: day('2003-01-01') }
const PAPER = { text: 'Adamas, print profile as data', since: day('2026-01-01') }

/** Fields that no sheet can have printed beforehand. */
const ALWAYS: readonly PrintField[] = [
  ...(['number', 'origin', 'issued', 'expires', 'exporter', 'importer', 'parcels', 'carats', 'value'] as const),
  'square',
]

/** What Annex I A asks for: nothing may be printed over it. */
const ASKED: ReadonlySet<PrintField> = new Set([
  ...ALWAYS,
  ...HS_BOXES,
  ...COLUMNS,
  ...(['hs', 'title', 'statement', 'authority', 'issuingOfficer'] as const),
])

/** Every reason why certificates cannot be printed by this profile; empty means they can. */
export function judgeProfile(profile: PrintProfile): readonly Finding[] {
  return [...missing(profile), ...outside(profile), ...overlaps(profile), ...square(profile), ...rows(profile)]
}

function missing({ fields, preprinted }: PrintProfile): Finding[] {
  const lacks = (field: PrintField) => fields[field] === undefined
  const absent: PrintField[] = ALWAYS.filter(lacks)
  if (!preprinted.includes('title')) absent.push(...(['title', 'statement'] as const).filter(lacks))
  if (!preprinted.includes('authority') && lacks('authority')) absent.push('authority')
  if (!preprinted.includes('validation') && lacks('issuingOfficer')) absent.push('issuingOfficer')
  if (lacks('hs') && lacks('parcelHs') && HS_BOXES.some(lacks)) absent.push('hs')
  return absent.map(field => say('print-field-missing', field, {}, ANNEX))
}

function outside(profile: PrintProfile): Finding[] {
  const { width, height } = profile.sheet
  return placesOf(profile)
    .filter(([, place]) => beyond(place.x + place.width, width) || beyond(place.y + place.height, height))
    .map(([field]) => say('print-outside-sheet', field, { width, height }))
}

const beyond = (end: number, limit: number): boolean => end > limit + HAIR

/** Sums of tenths of a millimetre are not exact; frames may touch. */
const HAIR = 0.01

function overlaps(profile: PrintProfile): Finding[] {
  const places = placesOf(profile)
  return places.flatMap(([field, place], index) => {
    const over = places.slice(index + 1).filter(([other, its]) => {
      return (ASKED.has(field) || ASKED.has(other)) && meets(place, its)
    })
    return over.map(([other]) => say('print-overlap', field, { other: named(other) }))
  })
}

function meets(a: Place, b: Place): boolean {
  const along = (from: number, length: number, start: number, size: number) =>
    beyond(from + length, start) && beyond(start + size, from)
  return along(a.x, a.width, b.x, b.width) && along(a.y, a.height, b.y, b.height)
}

function square({ fields }: PrintProfile): Finding[] {
  const side = fields.square ? Math.min(fields.square.width, fields.square.height) : LEAST_SQUARE
  return beyond(LEAST_SQUARE, side) ? [say('print-square-small', 'square', { least: LEAST_SQUARE, side })] : []
}

/** Columns hold one line at least, and stand beside each other: a line reads across. */
function rows(profile: PrintProfile): Finding[] {
  const columns = placesOf(profile).filter(([field]) => (COLUMNS as readonly PrintField[]).includes(field))
  const [first] = columns
  const uneven = columns.filter(([, place]) => first && place.y !== first[1].y)
  const none = first && rowsIn(profile) === 0 ? [say('print-column-short', first[0])] : []
  return [...none, ...uneven.map(([field]) => say('print-column-uneven', field))]
}

/** A field as findings name it: the catalogue knows it among its kinds. */
export function named(field: PrintField): string {
  return `print.${field}`
}

function say(
  rule: string,
  field: PrintField,
  figures: Readonly<Record<string, Figure>> = {},
  source: Citation = PAPER,
): Finding {
  const path = `fields.${field}`
  return { rule, severity: 'error', path, figures: { field: named(field), ...figures }, source }
}
