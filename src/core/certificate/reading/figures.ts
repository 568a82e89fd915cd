import { type Day, parseDay } from '../../values/day.ts'

/**
 * A decimal as papers print it: `1,204.35`, `1.204,35`, `1 204,35`, `1204.35`. Null where it can be read in two ways
 * (`1,204` may be a thousand or one) or is no figure.
 */
export function readDecimal(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '')
  const [, whole = '', mark, fraction] = /^(\d{1,3}(?:[.,]\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare) ?? []
  if (!whole) return null
  const groups = new Set(whole.match(/[.,]/g))
  if (groups.size > 1 || (mark !== undefined && groups.has(mark))) return null
  if (groups.size === 1 && fraction === undefined && whole.split(/[.,]/).length === 2) return null
  const digits = whole.replace(/[.,]/g, '')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene'],
  ['feb', 'fev', 'fév'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'aoû', 'ago'],
  ['sep', 'set'],
  ['oct', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

const ISO = /(\d{4})-(\d{2})-(\d{2})/.source
const NAMED = /(\d{1,2})[\s.-]{1,2}([A-Za-zéûÉÛ]{3,9})[\s.,-]{1,2}(\d{4})/.source
const IN_FIGURES = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.source
const DAY = new RegExp([ISO, NAMED, IN_FIGURES].join('|'), 'g')

/** Every day in a line of text, in order: ISO, `2 November 2026`, `02/11/2026` where it can be read in one way only. */
export function readDays(text: string): readonly Day[] {
  const found = [...text.matchAll(DAY)]
  return found.flatMap(([, y, m, d, day, month, year, first, second, y2]) => {
    if (y) return dayOf(y, m, d)
    if (month) return dayOf(year, String(monthNamed(month)), day)
    return dayInOneWay(y2, Number(first), Number(second))
  })
}

function monthNamed(text: string): number {
  const name = text.toLowerCase()
  return MONTHS.findIndex(starts => starts.some(start => name.startsWith(start))) + 1
}

/** `02/11` is the second of November in most places and the eleventh of February in some: only what cannot be both. */
function dayInOneWay(year: string | undefined, first: number, second: number): Day[] {
  if (first !== second && first <= 12 && second <= 12) return []
  return first > 12 ? dayOf(year, String(second), String(first)) : dayOf(year, String(first), String(second))
}

function dayOf(year = '', month = '', day = ''): Day[] {
  const read = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read ? [read] : []
}
