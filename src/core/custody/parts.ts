import { formatCarats } from '../values/carats.ts'
import { day } from '../values/day.ts'
import type { Figure, Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import type { Made } from './acts.ts'
import { type LotRow, lotName } from './lot.ts'
import type { MoveList } from './move-list.ts'
import { allot, type Shares } from './shares.ts'

const SOURCE = { text: 'Core Document, Section IV (a) and Annex II: internal controls', since: day('2003-01-01') }

export type CustodyRule =
  | 'lot-not-held'
  | 'lot-named-twice'
  | 'lots-missing'
  | 'lots-of-one-code'
  | 'lots-too-many'
  | 'stock-carats-form'
  | 'carats-beyond-lot'
  | 'pieces-beyond-lots'
  | 'stock-hs-not-rough'
  | 'stock-origin-unknown'
  | 'holder-same'
  | 'passed-already'
  | 'mark-known'

export function custodyFinding(rule: CustodyRule, path: string, figures: Record<string, Figure> = {}): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}

/** What somebody wants to take: a lot they read, and how much of it where not all. */
export interface Part {
  /** The id that was asked for. */
  readonly id: string
  readonly lot: LotRow | null
  /** Absent: all of it. */
  readonly caratThousandths?: number
}

/** What is taken of one lot: its name, its carats by country, and where they were. */
export interface Taken {
  readonly name: string
  readonly lot: LotRow
  readonly shares: Shares
}

const MOST_LOTS = 500

/**
 * Every reason why a holder may not take these parts, or what is taken. A lot of which a part is taken is divided
 * first, so that its rest stays a lot of its own.
 */
export function take(list: MoveList, holder: string, parts: readonly Part[]): Outcome<readonly Taken[]> {
  const wrong = parts.flatMap((part, n) => wrongIn(holder, part, `lots[${n}]`))
  if (parts.length === 0) wrong.push(custodyFinding('lots-missing', 'lots'))
  if (parts.length > MOST_LOTS) wrong.push(custodyFinding('lots-too-many', 'lots', { most: MOST_LOTS }))
  for (const [n, { id }] of parts.entries()) {
    const before = parts.findIndex(one => one.id === id) < n
    if (before || list.takes(id)) wrong.push(custodyFinding('lot-named-twice', `lots[${n}].id`, { lot: lotName(id) }))
  }
  if (wrong.length > 0) return refused(...wrong)
  return done(parts.map(({ lot, caratThousandths }) => taken(list, lot as LotRow, caratThousandths)))
}

function taken(list: MoveList, lot: LotRow, caratThousandths = lot.caratThousandths): Taken {
  const { part, rest } = allot(lot.shares, caratThousandths)
  if (rest.length === 0) return { name: lot.id, lot, shares: part }
  const makes = [madeLike(lot, part), madeLike(lot, rest)]
  const [name = ''] = list.add({ what: 'split', takes: [lot.id], makes })
  return { name, lot, shares: part }
}

/** A lot of the same holder, code and place with other carats. */
export function madeLike({ holder, hs, place }: LotRow, shares: Shares): Made {
  return { holder, hs, shares, ...(place === undefined ? {} : { place }) }
}

function wrongIn(holder: string, { id, lot, caratThousandths }: Part, path: string): Finding[] {
  // A lot of somebody else is no more to be seen than one that never was.
  if (lot?.state !== 'held' || lot.holder !== holder) {
    return [custodyFinding('lot-not-held', `${path}.id`, { lot: lotName(id) })]
  }
  if (caratThousandths === undefined) return []
  if (!isWeight(caratThousandths)) return [custodyFinding('stock-carats-form', `${path}.carats`)]
  if (caratThousandths <= lot.caratThousandths) return []
  const figures = { lot: lotName(id), held: formatCarats(lot.caratThousandths), wanted: formatCarats(caratThousandths) }
  return [custodyFinding('carats-beyond-lot', `${path}.carats`, figures)]
}

/** Above zero, and less than the world has ever mined. */
export function isWeight(caratThousandths: number): boolean {
  return Number.isSafeInteger(caratThousandths) && caratThousandths > 0 && caratThousandths <= 10_000_000_000_000
}
