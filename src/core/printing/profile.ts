/** Where a country's own pre-printed sheet leaves room for what differs from certificate to certificate. */
export interface PrintProfile {
  readonly sheet: SheetSize
  /** Every sheet carries a number of its own, which is named before anything is printed on it. */
  readonly numberedSheets: boolean
  /** What stands on the paper before we print. */
  readonly preprinted: readonly Preprinted[]
  /** From one line of the parcels to the next, in millimetres. */
  readonly rowHeight: number
  readonly fields: Readonly<Partial<Record<PrintField, Place>>>
}

/** Millimetres, to tenths. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

/** A frame in millimetres from the top left of the sheet, to tenths, and how the text in it is set. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Points, to tenths. The square has none. */
  readonly size: number
  readonly align: Align
}

/** How far everything is moved for the printer in the tray, in millimetres to tenths; right and down are more. */
export interface Nudge {
  readonly dx: number
  readonly dy: number
}

export const ALIGNS = ['left', 'center', 'right'] as const
export type Align = (typeof ALIGNS)[number]

export const PREPRINTED = ['title', 'authority', 'validation'] as const
export type Preprinted = (typeof PREPRINTED)[number]

/** The lines of the parcels, one below the other. */
export const COLUMNS = ['parcelReference', 'parcelSeal', 'parcelHs', 'parcelCarats', 'parcelValue'] as const
export type Column = (typeof COLUMNS)[number]

/** The boxes of national forms that have one for each heading of rough diamonds. */
export const HS_BOXES = [
  ...(['carats710210', 'value710210', 'carats710221', 'value710221'] as const),
  ...(['carats710231', 'value710231'] as const),
] as const

export const PRINT_FIELDS = [
  ...(['number', 'sheet', 'title', 'statement', 'origin', 'provenance', 'issued', 'expires', 'authority'] as const),
  ...(['exporter', 'importer', 'destination', 'parcels', 'carats', 'value', 'hs'] as const),
  ...HS_BOXES,
  ...COLUMNS,
  ...(['inspectingOfficer', 'issuingOfficer', 'remarks', 'logPosition', 'square'] as const),
] as const
export type PrintField = (typeof PRINT_FIELDS)[number]

/** Every frame of a profile, in the order of the list. */
export function placesOf({ fields }: PrintProfile): readonly (readonly [PrintField, Place])[] {
  return PRINT_FIELDS.flatMap(field => {
    const place = fields[field]
    return place ? [[field, place] as const] : []
  })
}

/** How many lines of parcels the sheet has room for; null where it has no columns for them. */
export function rowsIn({ fields, rowHeight }: PrintProfile): number | null {
  const heights = COLUMNS.flatMap(column => fields[column]?.height ?? [])
  return heights.length > 0 ? Math.floor(Math.min(...heights) / rowHeight + TOLERANCE) : null
}

/** Far less than a tenth of a millimetre: sums of tenths are not exact. */
const TOLERANCE = 1e-6

/** Smaller than this no text is set, in points: it shrinks down to here to fit its frame, and no further. */
export const LEAST_POINTS = 6
export const MOST_POINTS = 40
/** The least side of the square: 0.36 mm a module at its finest. */
export const LEAST_SQUARE = 38
export const MOST_NUDGE = 10
/** Whole or tenths: what a ruler and a printer can tell apart. */
export const isTenths = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < TOLERANCE
