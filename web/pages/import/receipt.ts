import type { WeighedLine } from '../../../src/core/confirmation/acts.ts'
import { judge, type WeighingPolicy } from '../../../src/core/confirmation/weighing.ts'
import { parseCarats } from '../../../src/core/values/carats.ts'
import type { SeenDocument } from '../../api/answers.ts'
import { plain } from '../../words/figures.ts'

/** What the officer has answered so far; undefined is not answered yet. Weights are text as typed, by `parcel/line`. */
export interface Receipt {
  readonly sealsWhole?: boolean
  readonly parcelsCounted?: number
  readonly weights: Readonly<Record<string, string>>
  /** It passes unopened: nothing is weighed. */
  readonly unopened?: boolean
}

export const UNTOUCHED: Receipt = { weights: {} }

/** One certified line with what the balance said. */
export interface Weighed {
  readonly key: string
  readonly parcel: number
  readonly line: number
  readonly reference: string
  readonly hs: string
  readonly certified: number
  readonly typed: string
  /** Null while nothing, or nothing that is a weight, was typed. */
  readonly accepted: number | null
  readonly judged: WeighedLine['judged'] | null
}

export function weighedLines(document: SeenDocument, receipt: Receipt, policy: WeighingPolicy): readonly Weighed[] {
  return (document.parcels ?? []).flatMap((parcel, p) =>
    parcel.lines.map((line, l) => {
      const key = `${p}/${l}`
      const typed = receipt.unopened ? line.carats : (receipt.weights[key] ?? '')
      const certified = parseCarats(line.carats) ?? 0
      const accepted = typed.trim() === '' ? null : parseCarats(plain(typed))
      return {
        ...{ key, parcel: p, line: l, reference: parcel.reference, hs: line.hs, certified, typed, accepted },
        judged: accepted === null ? null : judge(certified, accepted, policy),
      }
    }),
  )
}

/** The widest difference policy accepts in silence from this weight, in thousandths of a carat. */
export const withinOf = (certified: number, policy: WeighingPolicy): number =>
  Math.max((certified * policy.withinPerTenThousand) / 10_000, policy.withinCaratThousandths)

/** The body of the confirmation, or null while something is missing. */
export function confirmationOf(receipt: Receipt, lines: readonly Weighed[]) {
  const { sealsWhole, parcelsCounted, unopened } = receipt
  if (sealsWhole === undefined || parcelsCounted === undefined) return null
  if (lines.length === 0 || lines.some(line => line.accepted === null)) return null
  if (unopened) return { sealsWhole, parcelsCounted, weighed: [], unopened: true as const }
  const weighed = lines.map(({ parcel, line, typed }) => ({ parcel, line, carats: plain(typed) }))
  return { sealsWhole, parcelsCounted, weighed }
}
