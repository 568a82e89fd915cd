import type { Quantity } from '../values/quantity.ts'
import type { WeighedLine } from './acts.ts'

/**
 * What an importing authority accepts in silence, and from where a second officer decides. Dated policy, never guessed.
 */
export interface WeighingPolicy {
  readonly name: string
  /** Differences up to either of these are within policy. */
  readonly withinPerTenThousand: number
  readonly withinCaratThousandths: number
  /** Above this a second officer decides, however few carats it is: of a small parcel a tenth of a carat is much. */
  readonly secondOfficerPerTenThousand: number
}

/** The judgement of one difference. The raw figures are kept whatever it is. */
export function judge(certified: number, accepted: number, policy: WeighingPolicy): WeighedLine['judged'] {
  const difference = Math.abs(accepted - certified)
  if (difference === 0) return 'same'
  if (difference * 10_000 > certified * policy.secondOfficerPerTenThousand) return 'second-officer'
  const within =
    difference * 10_000 <= certified * policy.withinPerTenThousand || difference <= policy.withinCaratThousandths
  return within ? 'within-policy' : 'reported'
}

/**
 * What was accepted, by HS code, values in proportion to the weight found: the importing authority weighs, it does not
 * appraise here. Rounded half up to the cent.
 */
export function acceptedQuantities(
  lines: readonly (WeighedLine & { readonly usdCents: number })[],
): readonly Quantity[] {
  return lines.map(line => ({
    hs: line.hs,
    caratThousandths: line.acceptedCaratThousandths,
    usdCents: inProportion(line.usdCents, line.acceptedCaratThousandths, line.certifiedCaratThousandths),
  }))
}

function inProportion(usdCents: number, part: number, whole: number): number {
  return Number((BigInt(usdCents) * BigInt(part) * 2n + BigInt(whole)) / (BigInt(whole) * 2n))
}
