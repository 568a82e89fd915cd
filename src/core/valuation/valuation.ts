import { parseCarats } from '../values/carats.ts'
import type { Day } from '../values/day.ts'
import { parseDollars } from '../values/dollars.ts'
import { normalHs } from '../values/hs-code.ts'
import { type Quantity, sumByHs, total } from '../values/quantity.ts'

/** Who values besides the exporter: a valuer of the state, or one whom the exporter or the office engaged. */
export const VALUER_KINDS = ['official', 'independent'] as const
export type ValuerKind = (typeof VALUER_KINDS)[number]
export type ValuationSource = 'exporter' | ValuerKind

/** What a value rests on. The scheme fixes none, and there is no world price list. */
export const BASES = ['price-book', 'market', 'tender', 'invoice', 'contract', 'other'] as const
export type Basis = (typeof BASES)[number]

/** One HS code of one parcel as it was declared, and its value; decimals as on the certificate. */
export interface ValuedLine {
  readonly reference: string
  readonly hs: string
  readonly carats: string
  readonly usd: string
}

/** What the goods are worth to one valuer. */
export interface Valuation {
  readonly source: ValuationSource
  readonly basis: string
  readonly on: Day | ''
  /** The valuer, as the certificate names it. */
  readonly by: string
  readonly remark?: string
  readonly lines: readonly ValuedLine[]
}

/** The part of a certificate that is valued. */
export interface Goods {
  readonly parcels: readonly {
    readonly reference: string
    readonly lines: readonly { readonly hs: string; readonly carats: string; readonly usd: string }[]
  }[]
}

export function linesOfGoods({ parcels }: Goods): ValuedLine[] {
  return parcels.flatMap(({ reference, lines }) => lines.map(({ hs, carats, usd }) => ({ reference, hs, carats, usd })))
}

/** Whether these very goods were valued: the same parcels, codes and carats, line by line. */
export function isOf(goods: Goods, { lines }: Pick<Valuation, 'lines'>): boolean {
  const own = linesOfGoods(goods)
  const same = (a: ValuedLine, b: ValuedLine | undefined) =>
    a.reference === b?.reference && a.hs === b.hs && parseCarats(a.carats) === parseCarats(b.carats)
  return own.length === lines.length && own.every((line, at) => same(line, lines[at]))
}

/** US dollars and carats by HS code; a figure that cannot be read adds nothing. */
export function valuedByHs(lines: readonly ValuedLine[]): Quantity[] {
  return sumByHs(
    lines.map(({ hs, carats, usd }) => ({
      hs: normalHs(hs) ?? hs,
      caratThousandths: parseCarats(carats) ?? 0,
      usdCents: parseDollars(usd) ?? 0,
    })),
  )
}

export function worthOf({ lines }: Pick<Valuation, 'lines'>): number {
  return total(valuedByHs(lines)).usdCents
}
