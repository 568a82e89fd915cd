import type { Act, Placed } from '../values/act.ts'
import { parseDecimal } from '../values/decimal.ts'
import { type Day, day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { isRough, normalHs } from '../values/hs-code.ts'

/** What a carat of such stones brings, from and to, in one currency; decimals as they were published. */
export interface PriceLine {
  readonly hs: string
  /** In words a digger uses: `under half a carat`. */
  readonly size: string
  readonly quality: string
  readonly from: string
  readonly to: string
}

/** A price table as an authority published it from a day on: the body of the act. */
export interface PriceTable {
  readonly from: Day
  /** ISO 4217. */
  readonly currency: string
  /** Where the figures come from: a valuer, tenders, a price book. */
  readonly source: string
  readonly lines: readonly PriceLine[]
}

export type PricesAct = Act<
  'prices.published',
  { readonly from: Day; readonly currency: string; readonly lines: number }
>

/** Every table an authority published, the newest day first. */
export interface PricesRow {
  readonly id: string
  readonly tables: readonly { readonly from: Day; readonly on: Day; readonly at: number }[]
}

export function foldPrices(row: PricesRow | null, act: Placed<PricesAct>): PricesRow {
  const { from } = act.header
  const table = { from, on: act.day, at: act.position }
  const others = (row?.tables ?? []).filter(one => one.from !== from)
  return { id: act.subject, tables: [table, ...others].toSorted((a, b) => (a.from < b.from ? 1 : -1)) }
}

const SOURCE = { text: 'Adamas, prices that diggers can know', since: day('2026-01-01') }
const MOST_LINES = 100

/** Everything in a table that a digger could not rely on. */
export function priceFindings({ currency, source, lines }: PriceTable): Finding[] {
  const say = (rule: string, path: string, figures: Finding['figures'] = {}): Finding => {
    return { rule, severity: 'error', path, figures, source: SOURCE }
  }
  const wrong = lines.flatMap((line, at) => {
    const [from, to] = [parseDecimal(line.from, 2), parseDecimal(line.to, 2)]
    const figure = { line: at + 1 }
    return [
      ...(isRough(normalHs(line.hs) ?? '') ? [] : [say('price-hs', `lines[${at}].hs`, figure)]),
      ...(from !== null && to !== null && from > 0 && from <= to
        ? []
        : [say('price-figure', `lines[${at}].from`, figure)]),
      ...(line.size.trim() || line.quality.trim() ? [] : [say('price-words', `lines[${at}].size`, figure)]),
    ]
  })
  return [
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [say('price-currency', 'currency')]),
    ...(source.trim() ? [] : [say('price-source', 'source')]),
    ...(lines.length > 0 && lines.length <= MOST_LINES ? [] : [say('price-lines', 'lines', { most: MOST_LINES })]),
    ...wrong,
  ]
}
