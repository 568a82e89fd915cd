import { formatCarats } from '../../../src/core/values/carats.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import type { Weighed } from './receipt.ts'

/** What was weighed and kept, as lines to read. */
export function acceptedLines({ row, document }: ImportAnswer): readonly Weighed[] {
  return (row.weighed ?? []).map(line => ({
    key: `${line.parcel}/${line.line}`,
    parcel: line.parcel,
    line: line.line,
    reference: document.parcels?.[line.parcel]?.reference ?? String(line.parcel + 1),
    hs: line.hs,
    certified: line.certifiedCaratThousandths,
    typed: formatCarats(line.acceptedCaratThousandths),
    accepted: line.acceptedCaratThousandths,
    judged: line.judged,
  }))
}
