import type { ImportRow } from '../../core/confirmation/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { certificateSignature } from '../../core/validity/certificate-signature.ts'
import { placeInLog } from '../../core/validity/place-in-log.ts'
import type { Presented } from '../../core/validity/presented.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { numberKey } from '../../core/values/certificate-number.ts'
import { type Desk, digestOf } from '../perform.ts'

/**
 * Every error that leaves it unshown that the issuing authority signed and placed exactly this, by the trust list in
 * force. What became of the certificate since is not asked.
 */
export async function whyUnproven({ node, trustList }: Desk, presented: Presented): Promise<Finding[]> {
  const findings = [
    ...(await certificateSignature(node.crypto, presented, trustList)),
    ...(await placeInLog(node.crypto, presented, { trustList, statuses: new Map() })),
  ]
  return findings.filter(finding => finding.severity === 'error')
}

/** The id under which an authority keeps the arrival of these facts: whoever brings them finds the same row. */
export function arrivalId(desk: Desk, facts: Pick<ImportRow, 'issuer' | 'number' | 'digest'>): string {
  const { issuer, number, digest } = facts
  return idOf(desk, { issuer, number, digest })
}

/** The id of a paper that is not proven: it stands alone, and no genuine arrival ever meets it. */
export function unprovenId(desk: Desk, certificate: string): string {
  return idOf(desk, { certificate })
}

/** The id of a paper without a signature: the same number of the same participant is the same paper. */
export function paperId(desk: Desk, paper: Pick<ImportRow, 'participant' | 'number'>): string {
  return idOf(desk, { paper: { participant: paper.participant, number: numberKey(paper.number) } })
}

/** Signed arrivals, papers and authorities of this node: at most a few stand under one number. */
const MOST = 100

/** Every arrival here under one number, however it was written, that is not shown to be forged. */
export function underNumber(desk: Desk, number: string): Promise<readonly ImportRow[]> {
  return desk.tx.list('import-by-number', numberKey(number), MOST)
}

function idOf(desk: Desk, of: Plain): string {
  return digestOf(desk.node, canonicalBytes({ authority: desk.authority.id, of })).slice(0, 32)
}
