import {
  COLUMNS,
  type Column,
  LEAST_POINTS,
  type Nudge,
  type Place,
  type PrintField,
  type PrintProfile,
  rowsIn,
} from '../core/printing/profile.ts'
import { sumByHs } from '../core/values/quantity.ts'
import { formatDollars } from '../core/values/dollars.ts'
import {
  type CertificatePrint,
  type certificateSheet,
  grouped,
  quantitiesOf,
  UNDISCLOSED,
  weightForm,
} from './certificate-sheet.ts'

/** Text in a frame of the sheet. */
interface Placed extends Omit<Place, 'size' | 'align'> {
  readonly field: PrintField
  readonly size: number
  readonly align: Place['align']
  readonly lines: readonly string[]
  /** Whether a line may go on below; figures, dates and numbers never do. */
  readonly wraps: boolean
}

const WRAPS: readonly PrintField[] = [
  ...(['title', 'statement', 'origin', 'provenance', 'authority', 'exporter', 'importer'] as const),
  ...(['destination', 'hs', 'inspectingOfficer', 'issuingOfficer', 'remarks'] as const),
]

type Sheet = ReturnType<typeof certificateSheet>

/** What the template sets where: nothing is left to decide but how small a text must be to fit. */
export function sheetLayout(print: CertificatePrint, sheet: Sheet, profile: PrintProfile, nudge: Nudge) {
  const { fields } = profile
  if (!fields.square) throw new Error('a profile without a square is not in force')
  const room = rowsIn(profile)
  const annex = room !== null && sheet.parcels.rows.length > room
  const texts = Object.entries(textsOf(print, sheet)).flatMap(([field, lines]) =>
    placedAt(field as PrintField, fields[field as PrintField], lines),
  )
  const rows = annex ? [] : sheet.parcels.rows.map(({ cells }) => cells)
  const columns = COLUMNS.flatMap((column, index) =>
    columnOf(
      column,
      profile,
      rows.map(cells => cells[index] ?? ''),
    ),
  )
  return {
    ...{ page: profile.sheet, nudge, least: LEAST_POINTS, annex, square: fields.square },
    texts: [...texts, ...columns, ...(annex ? seeAnnex(print, profile) : [])],
  }
}

function placedAt(field: PrintField, place: Place | undefined, lines: readonly string[]): Placed[] {
  const shown = lines.filter(line => line !== '')
  return place && shown.length > 0 ? [{ field, ...place, lines: shown, wraps: WRAPS.includes(field) }] : []
}

/** A line of the parcels each row; a column that is not on the sheet has none. */
function columnOf(column: Column, { fields, rowHeight }: PrintProfile, cells: readonly string[]): Placed[] {
  const place = fields[column]
  if (!place) return []
  return cells.flatMap((cell, row) =>
    placedAt(column, { ...place, y: place.y + row * rowHeight, height: rowHeight }, [cell]),
  )
}

/** Where the parcels would begin, over all their columns: left empty, it could be filled in by hand. */
function seeAnnex({ languages }: CertificatePrint, { fields, rowHeight }: PrintProfile): Placed[] {
  const places = COLUMNS.flatMap(column => fields[column] ?? [])
  const [first] = places.toSorted((a, b) => a.x - b.x)
  const [end, column] = [Math.max(...places.map(one => one.x + one.width)), COLUMNS.find(one => fields[one])]
  if (!first || !column) return []
  const frame = { ...first, width: end - first.x, height: rowHeight, align: 'left' as const }
  return placedAt(column, frame, [languages[0].words.annex])
}

/** The lines of every field that stands once on the sheet. */
function textsOf(print: CertificatePrint, sheet: Sheet): Readonly<Partial<Record<PrintField, readonly string[]>>> {
  const { document, languages, officers, logPosition, form = '' } = print
  const english = (texts: readonly string[] | undefined) => texts?.[0] ?? ''
  const named = (code: string) => languages[0].names[code] ?? code
  const [issued, expires, authority, parcels] = sheet.issue.map(entry => english(entry.value))
  const [origin, provenance] = sheet.places
  const { words } = languages[0]
  const person = (party: { name: string; address: string; country: string; licence?: string }) => [
    ...[party.name, `${party.address}, ${party.country}`],
    party.licence ? words.licence.replace('{licence}', party.licence) : '',
  ]
  return {
    ...{ number: [document.number], sheet: [form], title: [words.title], statement: [words.statement] },
    origin: [english(origin?.value), ...(english(origin?.value) === UNDISCLOSED ? [] : notesOf(origin, english))],
    ...{ provenance: [english(provenance?.value)], destination: [named(document.destination)] },
    ...{ issued: [issued ?? ''], expires: [expires ?? ''], authority: [authority ?? ''], parcels: [parcels ?? ''] },
    ...{ exporter: person(document.exporter), importer: person(document.importer) },
    ...{ carats: [sheet.parcels.sum[0] ?? ''], value: [sheet.parcels.sum[1] ?? ''] },
    ...byHs(print),
    ...{ inspectingOfficer: [officers.inspecting], issuingOfficer: [officers.issuing] },
    ...{ remarks: sheet.remarks.map(english), logPosition: [grouped(String(logPosition))] },
  }
}

const notesOf = (entry: Sheet['places'][number] | undefined, english: (texts: readonly string[]) => string) =>
  (entry?.notes ?? []).map(english)

/** A box without diamonds is filled with a dash, so that nobody can fill it otherwise. */
const NOTHING = '\u2013'

function byHs({ document }: CertificatePrint): Readonly<Record<string, readonly string[]>> {
  const quantities = quantitiesOf(document)
  const [weigh, sums] = [weightForm(quantities), sumByHs(quantities)]
  const boxes = ['7102.10', '7102.21', '7102.31'].flatMap(hs => {
    const [code, sum] = [hs.replace('.', ''), sums.find(line => line.hs === hs)]
    return [
      [`carats${code}`, [sum ? weigh(sum.caratThousandths) : NOTHING]],
      [`value${code}`, [sum ? grouped(formatDollars(sum.usdCents)) : NOTHING]],
    ]
  })
  return { hs: [sums.map(({ hs }) => hs).join(', ')], ...Object.fromEntries(boxes) }
}
