import { isCountry } from '../values/country.ts'
import type { Finding } from '../values/finding.ts'
import { isRough } from '../values/hs-code.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { formatCarats } from '../values/carats.ts'
import type { LEAVING, Made, Move, MoveKind, Outside } from './acts.ts'
import type { PassageRow } from './lot.ts'
import { custodyFinding, isWeight, madeLike, type Part, take } from './parts.ts'
import { allot, type Shares, together, UNKNOWN_ORIGIN, weightOf, without } from './shares.ts'

/** What a move says beside its lots. */
export type Said = Pick<Move, 'proof' | 'usdCents' | 'cash' | 'mark'>

/** Rough that comes into the ledger, by what brings it. */
export function enter(
  what: 'opened' | 'produced' | 'imported' | 'found',
  made: readonly Made[],
  said: Said = {},
): Outcome<Move[]> {
  const wrong = made.flatMap(({ hs, shares }, n) => [
    ...(isRough(hs) ? [] : [custodyFinding('stock-hs-not-rough', `lines[${n}].hs`, { hs })]),
    ...wrongShares(shares, `lines[${n}]`),
  ])
  if (made.length === 0) wrong.push(custodyFinding('lots-missing', 'lines'))
  if (wrong.length > 0) return refused(...wrong)
  return done(made.map(one => ({ ...said, what, takes: [], makes: [one], outside: crossing(one) })))
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
export function sell(holder: string, to: string, parts: readonly Part[], said: Said = {}): Outcome<Move> {
  if (to === holder) return refused(custodyFinding('holder-same', 'to'))
  const taken = take(holder, parts)
  if (!taken.ok) return taken
  const { takes, rests } = taken.value
  const sold = taken.value.parts.map(({ lot, shares }): Made => ({ holder: to, hs: lot.hs, shares }))
  return done({ ...said, what: 'sold', takes, makes: [...sold, ...rests] })
}

/** Several lots of one code become one. */
export function mix(holder: string, parts: readonly Part[], place?: string): Outcome<Move> {
  const taken = takeOfOneCode(holder, parts)
  if (!taken.ok) return taken
  const { takes, rests, hs, shares } = taken.value
  return done({ what: 'mixed', takes, makes: [{ holder, hs, shares, ...(place ? { place } : {}) }, ...rests] })
}

/** One lot becomes several; what is not named stays one lot. */
export function split(holder: string, part: Part, pieces: readonly number[]): Outcome<Move> {
  const taken = take(holder, [{ id: part.id, lot: part.lot }])
  if (!taken.ok) return taken
  const [{ lot, shares }] = taken.value.parts as [(typeof taken.value.parts)[number]]
  const cut = divide(shares, pieces, 'pieces')
  if (!cut.ok) return cut
  const makes = [...cut.value.pieces, ...(cut.value.rest.length > 0 ? [cut.value.rest] : [])]
  return done({ what: 'split', takes: taken.value.takes, makes: makes.map(piece => madeLike(lot, piece)) })
}

/** Experts grade rough: carats go from one code to others; what is not graded keeps its code. */
export function sort(
  holder: string,
  parts: readonly Part[],
  into: readonly { hs: string; caratThousandths: number }[],
): Outcome<Move> {
  const taken = takeOfOneCode(holder, parts)
  if (!taken.ok) return taken
  const { takes, rests, hs, shares } = taken.value
  const wrong = into.flatMap((one, n) =>
    isRough(one.hs) ? [] : [custodyFinding('stock-hs-not-rough', `into[${n}].hs`, { hs: one.hs })],
  )
  if (wrong.length > 0) return refused(...wrong)
  const cut = divide(
    shares,
    into.map(one => one.caratThousandths),
    'into',
  )
  if (!cut.ok) return cut
  const graded = cut.value.pieces.map((piece, n): Made => ({ holder, hs: into[n]?.hs ?? hs, shares: piece }))
  const ungraded = cut.value.rest.length > 0 ? [{ holder, hs, shares: cut.value.rest }] : []
  return done({ what: 'sorted', takes, makes: [...graded, ...ungraded, ...rests] })
}

/** Rough that leaves the ledger. One move a code, so that each says what of which went. */
export function leave(
  what: (typeof LEAVING)[number],
  holder: string,
  parts: readonly Part[],
  said: Said = {},
): Outcome<Move[]> {
  const taken = take(holder, parts)
  if (!taken.ok) return taken
  const codes = [...new Set(taken.value.parts.map(({ lot }) => lot.hs))]
  return done(
    codes.map(hs => {
      const gone = taken.value.parts.filter(({ lot }) => lot.hs === hs)
      const outside = { holder, hs, shares: together(gone.map(({ shares }) => shares)) }
      const makes = taken.value.rests.filter(rest => rest.hs === hs)
      return { ...said, what, takes: gone.map(({ lot }) => lot.id), makes, outside }
    }),
  )
}

/** What a certificate took comes back when it ends before its goods left; what had never been there does not. */
export function restore({ id, lines }: PassageRow): Move[] {
  const back = lines.map(({ holder, hs, shares, unproven = [] }) => ({ holder, hs, shares: without(shares, unproven) }))
  return back
    .filter(({ shares }) => shares.length > 0)
    .map(made => ({ what: 'restored', takes: [], makes: [made], outside: made, proof: id }))
}

function takeOfOneCode(holder: string, parts: readonly Part[]) {
  const taken = take(holder, parts)
  if (!taken.ok) return taken
  const [hs = '', ...others] = new Set(taken.value.parts.map(({ lot }) => lot.hs))
  if (others.length > 0) return refused(custodyFinding('lots-of-one-code', 'lots', { codes: [hs, ...others] }))
  return done({ ...taken.value, hs, shares: together(taken.value.parts.map(one => one.shares)) })
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

/** What kinds of move a person of a firm may write down alone. */
export const OWN_MOVES = ['sold', 'split', 'mixed', 'sorted', 'cut', 'lost'] as const satisfies readonly MoveKind[]
