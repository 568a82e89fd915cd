import type { Move, Outside } from './acts.ts'
import type { LotRow } from './lot.ts'
import { madeLike } from './parts.ts'
import { allot, type Shares, together } from './shares.ts'

/** What a certificate takes from its exporter's stock under one HS code. */
export interface Wanted {
  readonly hs: string
  readonly caratThousandths: number
}

/** Which countries the origin on a certificate allows: one, those named, or any where it is mixed and undisclosed. */
export type Allowed = readonly string[] | 'any'

/** `AO+BW` may go out as a mixed parcel of these countries, never as one of a single country. */
export function fits(origins: string, allowed: Allowed): boolean {
  return allowed === 'any' || origins.split('+').every(origin => allowed.includes(origin))
}

/**
 * Draws on lots in the order given until the carats wanted are there; the last one is divided. What is missing leaves
 * with the rest as unproven, under the origin that the certificate declares, so that it can be seen.
 */
export function draw(input: {
  readonly holder: string
  readonly proof: string
  readonly wanted: Wanted
  readonly lots: readonly LotRow[]
  readonly declared: string
}): Move & { readonly outside: Outside } {
  const { holder, proof, wanted, lots, declared } = input
  const taken: { lot: LotRow; part: Shares; rest: Shares }[] = []
  let missing = wanted.caratThousandths
  for (const lot of lots) {
    if (missing === 0) break
    const carats = Math.min(missing, lot.caratThousandths)
    taken.push({ lot, ...allot(lot.shares, carats) })
    missing -= carats
  }
  const unproven = missing > 0 ? [{ origin: declared, caratThousandths: missing }] : []
  return {
    what: 'exported',
    takes: taken.map(({ lot }) => lot.id),
    makes: taken.flatMap(({ lot, rest }) => (rest.length > 0 ? [madeLike(lot, rest)] : [])),
    outside: {
      holder,
      hs: wanted.hs,
      shares: together([...taken.map(({ part }) => part), unproven]),
      ...(missing > 0 ? { unproven } : {}),
    },
    proof,
  }
}

/** The sets of countries of a holder's stocks that may be drawn on, single ones last: they serve every certificate. */
export function drawable(stocks: readonly { readonly origins: string }[], allowed: Allowed): string[] {
  const mixedFirst = (a: string, b: string) => b.split('+').length - a.split('+').length || (a < b ? -1 : 1)
  return stocks
    .map(one => one.origins)
    .filter(origins => fits(origins, allowed))
    .toSorted(mixedFirst)
}
