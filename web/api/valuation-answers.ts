import type { PublishedRule } from '../../src/core/valuation/judge.ts'
import type { Valuation } from '../../src/core/valuation/valuation.ts'
import type { KeptDocument } from './answers.ts'

/** What the goods of an application are worth to whom, the exporter's first. */
export interface ValuationAnswer {
  /** Which counts, as the participant published it. */
  readonly published?: PublishedRule
  readonly all: readonly (Valuation & {
    readonly usdCents: number
    /** From the exporter's, in ten-thousandths of it. */
    readonly apart: number
    readonly counts: boolean
    readonly documents: readonly KeptDocument[]
  })[]
}
