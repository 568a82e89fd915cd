import { addDays, addMonths, type Day } from '../values/day.ts'
import type { ImportRow } from './fold.ts'

/** Where an original lies: which office, which archive of it, and the box. */
export interface Place {
  readonly office: string
  readonly archive: string
  readonly box?: string
}

/** The Core Document asks that originals stay readily accessible for so long (Section III (b) (iii)). */
const ORIGINAL_YEARS = 3

/** Until when the original of a received certificate is kept: as its participant publishes, three years at least. */
export function originalKeptUntil(receivedOn: Day, retentionYears = ORIGINAL_YEARS): Day {
  return addMonths(receivedOn, 12 * Math.max(retentionYears, ORIGINAL_YEARS))
}

/** The last day for the authenticated copy; null where none is owed any more, or nobody published a term. */
export function copyDueOn(row: ImportRow, copyWorkingDays: number | undefined): Day | null {
  if (copyWorkingDays === undefined || row.state !== 'confirmed' || !row.receivedOn || row.copyGiven) return null
  return addWorkingDays(row.receivedOn, copyWorkingDays)
}

/** Mondays to Fridays after a day; public holidays are not known here, so the term ends early rather than late. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return day
}
