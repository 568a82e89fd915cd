import { type AllowedOrigins, originsFit } from '../values/origins.ts'
import type { LotRow } from './lot.ts'
import type { MoveList } from './move-list.ts'
import { leave } from './moves.ts'

/** What a certificate takes from its exporter's stock under one HS code. */
export interface Wanted {
  readonly hs: string
  readonly caratThousandths: number
}

/**
 * Draws on lots in the order given until the carats wanted are there; the last one is divided. What is missing leaves
 * with the rest as unproven, under the origin that the certificate declares, so that it can be seen.
 */
export function draw(
  list: MoveList,
  input: {
    readonly holder: string
    readonly proof: string
    readonly wanted: Wanted
    readonly lots: readonly LotRow[]
    readonly declared: string
  },
): void {
  const { holder, proof, wanted, lots, declared } = input
  const { hs } = wanted
  let missing = wanted.caratThousandths
  for (const lot of lots) {
    if (missing === 0) break
    const caratThousandths = Math.min(missing, lot.caratThousandths)
    const left = leave(list, 'exported', holder, [{ id: lot.id, lot, caratThousandths }], { proof })
    if (!left.ok) throw new Error(`lot ${lot.id} cannot be drawn on`)
    missing -= caratThousandths
  }
  if (missing === 0) return
  const unproven = [{ origin: declared, caratThousandths: missing }]
  list.add({ what: 'exported', takes: [], makes: [], outside: { holder, hs, shares: unproven, unproven }, proof })
}

/** The sets of countries of a holder's stocks that may be drawn on, single ones last: they serve every certificate. */
export function drawable(stocks: readonly { readonly origins: string }[], allowed: AllowedOrigins): string[] {
  const mixedFirst = (a: string, b: string) => b.split('+').length - a.split('+').length || (a < b ? -1 : 1)
  return stocks
    .map(one => one.origins)
    .filter(origins => originsFit(origins, allowed))
    .toSorted(mixedFirst)
}
