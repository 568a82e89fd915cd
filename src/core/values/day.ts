/** A civil day of an authority's time zone, `YYYY-MM-DD`. Text compares as time does. */
export type Day = string & { readonly __day: true }

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day the text names, or null: 2026-02-30 is no day, although `new Date` would make it March. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string' || text.length !== 10) return null
  const parts = FORM.exec(text)
  if (!parts) return null
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const exists = year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month)
  return exists ? (text as Day) : null
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** For constants in code; a wrong one is a bug. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`not a day: ${text}`)
  return parsed
}

/** The day `count` days after `from`; negative counts go back. */
export function addDays(from: Day, count: number): Day {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10) as Day
}

/** Same day of the month, `count` months on; the last day of a shorter month (31 Dec + 2 months = 28 Feb). */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const last = lastDateOf(year, month + count)
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10) as Day
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The civil day at an instant (milliseconds since 1970) in an IANA time zone. */
export function dayAt(instantMs: number, timeZone: string): Day {
  return calendarOf(timeZone).format(instantMs) as Day
}

/** A calendar depends on its time zone alone and is costly to make. */
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone })
  calendars.set(timeZone, made)
  return made
}
