import { isCountry } from '../values/country.ts'
import type { Finding } from '../values/finding.ts'
import { isRough } from '../values/hs-code.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { formatCarats } from '../values/carats.ts'
import type { LEAVING, Made, Move, Outside } from './acts.ts'
import type { PassageRow } from './lot.ts'
import type { MoveList } from './move-list.ts'
import { custodyFinding, isWeight, madeLike, type Part, take } from './parts.ts'
import { allot, type Shares, together, UNKNOWN_ORIGIN, weightOf, without } from './shares.ts'

/** What a move says beside its lots. */
export type Said = Pick<Move, 'proof' | 'usdCents' | 'cash' | 'mark'>

/** Rough that comes into the ledger, by what brings it. */
export function enter(
  list: MoveList,
  what: 'opened' | 'produced' | 'imported' | 'found',
  made: readonly Made[],
  said: Said = {},
): Outcome<readonly string[]> {
  const wrong = made.flatMap(({ hs, shares }, n) => [
    ...(isRough(hs) ? [] : [custodyFinding('stock-hs-not-rough', `lines[${n}].hs`, { hs })]),
    ...wrongShares(shares, `lines[${n}]`),
  ])
  if (made.length === 0) wrong.push(custodyFinding('lots-missing', 'lines'))
  if (wrong.length > 0) return refused(...wrong)
  return done(made.flatMap(one => list.add({ ...said, what, takes: [], makes: [one], outside: crossing(one) })))
}

function crossing({ holder, hs, shares }: Made): Outside {
  return { holder, hs, shares }
}

function wrongShares(shares: Shares, path: string): Finding[] {
  return [
    ...(isWeight(weightOf(shares)) && shares.every(share => isWeight(share.caratThousandths))
      ? []
      : [custodyFinding('stock-carats-form', `${path}.carats`)]),
    ...shares.flatMap(({ origin }) =>
      isOrigin(origin) ? [] : [custodyFinding('stock-origin-unknown', `${path}.origin`, { origin })],
    ),
  ]
}

/** A country, several in order whose split is not known, or nobody knows. */
function isOrigin(origin: string): boolean {
  if (origin === UNKNOWN_ORIGIN) return true
  const countries = origin.split('+')
  return countries.every(isCountry) && countries.join() === [...new Set(countries)].sort().join()
}

/** Rough that changes hands; what is not sold stays with its seller. Lots keep apart: a sale mixes nothing. */
export function sell(
  list: MoveList,
  holder: string,
  to: string,
  parts: readonly Part[],
  said: Said = {},
): Outcome<readonly string[]> {
  if (to === holder) return refused(custodyFinding('holder-same', 'to'))
  const taken = take(list, holder, parts)
  if (!taken.ok) return taken
  const [first, ...others] = taken.value.map(({ name, lot, shares }): Move => {
    return { what: 'sold', takes: [name], makes: [{ holder: to, hs: lot.hs, shares }] }
  })
  // The price and the mark are those of the sale as a whole, so they stand once.
  return done([{ ...first, ...said } as Move, ...others].flatMap(move => list.add(move)))
}

/** Several lots of one code become one. */
export function mix(
  list: MoveList,
  holder: string,
  parts: readonly Part[],
  place?: string,
): Outcome<readonly string[]> {
  const taken = takeOfOneCode(list, holder, parts)
  if (!taken.ok) return taken
  const { takes, hs, shares } = taken.value
  return done(list.add({ what: 'mixed', takes, makes: [{ holder, hs, shares, ...(place ? { place } : {}) }] }))
}

/** One lot becomes several; what is not named stays one lot. */
export function split(
  list: MoveList,
  holder: string,
  { id, lot }: Part,
  pieces: readonly number[],
): Outcome<readonly string[]> {
  const taken = take(list, holder, [{ id, lot }])
  if (!taken.ok) return taken
  const [whole] = taken.value as readonly [(typeof taken.value)[number]]
  const cut = divide(whole.shares, pieces, 'pieces')
  if (!cut.ok) return cut
  const makes = [...cut.value.pieces, cut.value.rest].filter(piece => piece.length > 0)
  return done(list.add({ what: 'split', takes: [whole.name], makes: makes.map(piece => madeLike(whole.lot, piece)) }))
}

/** Experts grade rough: carats go from one code to others; what is not graded keeps its code. */
export function sort(
  list: MoveList,
  holder: string,
  parts: readonly Part[],
  into: readonly { readonly hs: string; readonly caratThousandths: number }[],
): Outcome<readonly string[]> {
  const wrong = into.flatMap((one, n) =>
    isRough(one.hs) ? [] : [custodyFinding('stock-hs-not-rough', `into[${n}].hs`, { hs: one.hs })],
  )
  if (wrong.length > 0) return refused(...wrong)
  const taken = takeOfOneCode(list, holder, parts)
  if (!taken.ok) return taken
  const { takes, hs, shares } = taken.value
  const cut = divide(
    shares,
    into.map(one => one.caratThousandths),
    'into',
  )
  if (!cut.ok) return cut
  const graded = cut.value.pieces.map((piece, n): Made => ({ holder, hs: into[n]?.hs ?? hs, shares: piece }))
  const ungraded = cut.value.rest.length > 0 ? [{ holder, hs, shares: cut.value.rest }] : []
  return done(list.add({ what: 'sorted', takes, makes: [...graded, ...ungraded] }))
}

/** Rough that leaves the ledger. */
export function leave(
  list: MoveList,
  what: (typeof LEAVING)[number],
  holder: string,
  parts: readonly Part[],
  said: Said = {},
): Outcome<readonly string[]> {
  const taken = take(list, holder, parts)
  if (!taken.ok) return taken
  for (const { name, lot, shares } of taken.value) {
    list.add({ ...said, what, takes: [name], makes: [], outside: { holder, hs: lot.hs, shares } })
  }
  return done([])
}

/** What a certificate took comes back when it ends before its goods left; what had never been there does not. */
export function restore(list: MoveList, { id, lines }: PassageRow): void {
  const back = lines.map(({ holder, hs, shares, unproven = [] }) => ({ holder, hs, shares: without(shares, unproven) }))
  for (const made of back.filter(({ shares }) => shares.length > 0)) {
    list.add({ what: 'restored', takes: [], makes: [made], outside: made, proof: id })
  }
}

function takeOfOneCode(list: MoveList, holder: string, parts: readonly Part[]) {
  const codes = [
    ...new Set(parts.flatMap(({ lot }) => (lot?.state === 'held' && lot.holder === holder ? [lot.hs] : []))),
  ]
  if (codes.length > 1) return refused(custodyFinding('lots-of-one-code', 'lots', { codes }))
  const taken = take(list, holder, parts)
  if (!taken.ok) return taken
  const shares = together(taken.value.map(one => one.shares))
  return done({ takes: taken.value.map(one => one.name), hs: codes[0] ?? '', shares })
}

/** Pieces of these weights one after another, and what is left. */
function divide(
  whole: Shares,
  pieces: readonly number[],
  path: string,
): Outcome<{ readonly pieces: readonly Shares[]; readonly rest: Shares }> {
  const wrong = pieces.flatMap((piece, n) =>
    isWeight(piece) ? [] : [custodyFinding('stock-carats-form', `${path}[${n}].carats`)],
  )
  if (pieces.length === 0) wrong.push(custodyFinding('lots-missing', path))
  if (wrong.length > 0) return refused(...wrong)
  const wanted = pieces.reduce((sum, piece) => sum + piece, 0)
  const held = weightOf(whole)
  if (wanted > held) {
    const figures = { held: formatCarats(held), wanted: formatCarats(wanted) }
    return refused(custodyFinding('pieces-beyond-lots', path, figures))
  }
  let rest = whole
  const cut = pieces.map(piece => {
    const divided = allot(rest, piece)
    rest = divided.rest
    return divided.part
  })
  return done({ pieces: cut, rest })
}
