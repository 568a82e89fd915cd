import { addDays, type Day } from '../values/day.ts'
import type { LicenceRow } from './fold.ts'
import type { LicenceKind } from './kinds.ts'

/** What a licence is worth on a day. Best first: what serves its holder best is what is told of them. */
export const STANDINGS = ['in-force', 'not-yet', 'suspended', 'expired', 'revoked', 'none'] as const
export type LicenceStanding = (typeof STANDINGS)[number]

/** The licence that serves a holder best on a day. */
export interface HeldLicence {
  readonly standing: LicenceStanding
  readonly id?: string
  readonly number?: string
  readonly until?: Day
}

type Asked = Pick<LicenceRow, 'state' | 'from' | 'until' | 'suspendedUntil'>

/** Both days of its term belong to it. A suspension until a day holds on that day, and is over on the next. */
export function standingOn({ state, from, until, suspendedUntil }: Asked, today: Day): LicenceStanding {
  if (state === 'revoked') return 'revoked'
  if ((state !== 'granted' && state !== 'suspended') || !from || !until) return 'none'
  if (until < today) return 'expired'
  if (state === 'suspended' && (!suspendedUntil || today <= suspendedUntil)) return 'suspended'
  return from > today ? 'not-yet' : 'in-force'
}

/** Of these licences, the one of these kinds that serves best; the later it ends the better. */
export function bestLicence(rows: readonly LicenceRow[], kinds: readonly LicenceKind[], today: Day): HeldLicence {
  const held = rows
    .filter(row => kinds.includes(row.kind))
    .map(row => ({ row, standing: standingOn(row, today) }))
    .filter(({ standing }) => standing !== 'none')
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        ((a.row.until ?? '') < (b.row.until ?? '') ? 1 : -1),
    )
  const [best] = held
  if (!best) return { standing: 'none' }
  const { id, number, until } = best.row
  return { standing: best.standing, id, ...(number ? { number } : {}), ...(until ? { until } : {}) }
}

/** How long before its last day its holder and the office are told, days. */
export const ENDS_TOLD = [60, 30] as const

/** The day since which it is told that a licence ends, the latest that has come; null where none has, or it is over. */
export function endsTold({ until }: Pick<LicenceRow, 'until'>, today: Day): Day | null {
  if (!until || until < today) return null
  const come = ENDS_TOLD.map(before => addDays(until, -before)).filter(since => since <= today)
  return come.at(-1) ?? null
}
