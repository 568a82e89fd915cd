import type { Act } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { Quantity } from '../values/quantity.ts'

/** Weight classes of single stones, in thousandths of a carat from which each begins; 10.8 carats begin the last. */
export const SIZE_CLASSES = [0, 100, 500, 1_000, 2_000, 5_000, 10_800] as const

/** What of a class was mined. */
export interface SizeShare {
  /** Where the class begins, in thousandths of a carat. */
  readonly from: number
  readonly pieces: number
  readonly caratThousandths: number
}

export interface RecordedHeader {
  readonly site: string
  readonly holder: string
  readonly from: Day
  /** The last day. */
  readonly to: Day
  /** With no value where none was given. */
  readonly lines: readonly Quantity[]
  readonly pieces?: number
  readonly sizes?: readonly SizeShare[]
  /** Due to the state by its published rate, in US cents. */
  readonly royaltyUsdCents?: number
  /** Remarks that were passed over with a reason, which stands in the body. */
  readonly overridden: readonly string[]
}

/** How much a site can yield, and in which sizes, as an officer says it. */
export interface CapacityHeader {
  readonly caratThousandthsAMonth: number
  /** The share of each class in its carats, in ten thousandths, in order of class. */
  readonly footprint?: readonly number[]
}

/** The subject of a record is its own id, that of a capacity the site. */
export type ProductionAct = Act<'production.recorded', RecordedHeader> | Act<'capacity.stated', CapacityHeader>
