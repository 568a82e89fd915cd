import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import { asIssued } from '../../src/core/certificate/as-issued.ts'
import type { ExporterFacts } from '../../src/core/certificate/facts.ts'
import { type Lint, lintIssued } from '../../src/core/certificate/lint.ts'
import type { TrustList } from '../../src/core/participants/trust-list.ts'
import type { Day } from '../../src/core/values/day.ts'

/**
 * What the authority would find about this document were it issued today, judged here by the node's own lists. The
 * number is the first of the year's block: only the authority gives the real one, and no rule about it depends on
 * which.
 */
export function judgeAsked(asked: AskedDocument, { trustList, authorityId, today, exporter }: Judging): Lint {
  const authority = trustList.authorities.find(({ id }) => id === authorityId)
  if (!authority) return { findings: [], notChecked: [] }
  const serial = authority.blocks.find(({ year }) => year === Number(today.slice(0, 4)))?.from ?? 1
  const document = asIssued(asked, { authority, policies: trustList.policies, serial, today })
  return lintIssued(document, trustList, today, exporter)
}

/** Where, when and by which lists it is judged, and what the authority knows of the exporter. */
interface Judging {
  readonly trustList: TrustList
  readonly authorityId: string
  readonly today: Day
  readonly exporter: ExporterFacts
}
