import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import { isAsValued, valuationFindings } from '../../src/core/valuation/judge.ts'
import type { Finding } from '../api/answers.ts'
import type { ValuationAnswer } from '../api/valuation-answers.ts'
import { findingInWords } from '../words/finding.ts'
import { set } from '../words/figures.ts'

/** What the participant's rule remarks while the officer types, as the node will say it. */
export function valuationRemarks(valuation: ValuationAnswer | undefined, document: AskedDocument): readonly Finding[] {
  if (!valuation) return []
  return valuationFindings(valuation.published, valuation.all, document).map(findingInWords)
}

export const countingIn = (valuation: ValuationAnswer | undefined) => valuation?.all.find(one => one.counts)

export function statesCounting(valuation: ValuationAnswer | undefined, document: AskedDocument): boolean {
  const counting = countingIn(valuation)
  return !counting || isAsValued(document, counting)
}

/** The values that count, by path of the document, as they are typed. */
export function countedValues(valuation: ValuationAnswer | undefined, document: AskedDocument): Record<string, string> {
  const lines = countingIn(valuation)?.lines ?? []
  const paths = document.parcels.flatMap((parcel, p) => parcel.lines.map((_, l) => `parcels[${p}].lines[${l}].usd`))
  return Object.fromEntries(paths.flatMap((path, at) => (lines[at] ? [[path, set(lines[at].usd)]] : [])))
}
