import type { AuthorisedHeader, CertificateAct } from '../../core/certificate/acts.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { nextState } from '../../core/certificate/lifecycle.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { sumByHs } from '../../core/values/quantity.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { drawForCertificate, returnToStock } from '../custody/draw-for-certificate.ts'
import { append, type Desk, digestOf, perform, refusal } from '../perform.ts'
import { exporterFacts } from './exporter.ts'
import type { Proposal } from './inspect.ts'
import { type Judged, judgeAsked, unanswered } from './judged.ts'
import { jsonAt } from '../json-at.ts'
import { withValuation } from '../valuation/standing.ts'
import { sheetIn, type Tray } from './sheets.ts'
import { bothOfficers, tellWithdrawn } from './void.ts'

/**
 * Second half of issuing: another officer authorises exactly what the first one froze. Everything is checked again
 * here, in the transaction that gives the number, because the lists may have changed in between. Where the paper is
 * numbered, the sheet it goes on is authorised with it.
 */
export function authoriseCertificate(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string; readonly sheet?: string },
  tray: Tray = { numbered: false },
): Promise<Outcome<{ id: string; number: string }>> {
  return perform(node, caller, { action: 'authorise', ...input }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('authorise', row, desk.person)
    if (wrong.length > 0) return refused(...wrong)
    const eyes = await bothOfficers(desk, row, 'authorise', input.frozen)
    if (eyes.length > 0) return refused(...eyes)
    const proposal = await proposalOf(desk, row)
    const facts = await exporterFacts(desk, row.firm, row.replaces)
    const judged = await judgeAsked(desk, proposal.document, facts)
    if (!judged.ok) return judged
    const valued = await withValuation(desk, row, proposal.document)
    const findings = [...judged.value.findings, ...valued.findings]
    const open = [...unanswered(findings, proposal.reasons), ...(await notReplaceable(desk, row))]
    const paper = await sheetIn(desk, tray, input.sheet)
    if (open.length > 0 || !paper.ok) return refused(...open, ...(paper.ok ? [] : paper.findings))
    const { document } = judged.value
    const frozen = row.frozen?.digest ?? ''
    const header = authorisedHeader(desk, judged.value, { frozen, sheet: paper.value.sheet })
    const body = canonicalBytes(document as unknown as Plain)
    await append<CertificateAct>(desk, { kind: 'certificate.authorised', subject: row.id, header, body })
    await replace(desk, row, document.number)
    const drawn = await drawForCertificate(desk, row, document)
    if (!drawn.ok) return drawn
    return done({ id: row.id, number: document.number })
  })
}

/** The document and reasons the first officer froze. */
export async function proposalOf(desk: Pick<Desk, 'tx'>, row: CertificateRow): Promise<Proposal> {
  const proposal = await jsonAt<Proposal>(desk.tx, row.documentAt)
  if (!proposal) throw new Error(`the proposal of ${row.id} cannot be read`)
  return proposal
}

export function authorisedHeader(
  desk: Desk,
  { document, licence }: Pick<Judged, 'document' | 'licence'>,
  { frozen, sheet }: { readonly frozen: string; readonly sheet: string | undefined },
): AuthorisedHeader {
  return {
    number: document.number,
    issuedOn: document.issuedOn,
    expiresOn: document.expiresOn,
    destination: document.destination,
    quantities: sumByHs(linesOf(document)),
    parcels: document.parcels.length,
    digest: digestOf(desk.node, canonicalBytes(document as unknown as Plain)),
    frozen,
    trustList: desk.trustList.version,
    ...(sheet ? { sheet } : {}),
    ...(licence ? { licence } : {}),
  }
}

async function notReplaceable(desk: Desk, row: CertificateRow): Promise<Finding[]> {
  if (!row.replaces) return []
  const old = await desk.tx.get('certificate', row.replaces)
  if (old && nextState(old.state, 'certificate.replaced')) return []
  return [refusal('state-forbids', { action: 'replace', state: old?.state ?? 'unknown' })]
}

/** The certificate it stands in for ends in the same transaction: never do both hold. */
async function replace(desk: Desk, row: CertificateRow, by: string): Promise<void> {
  const old = row.replaces ? await desk.tx.get('certificate', row.replaces) : null
  if (!old) return
  const body = new Uint8Array()
  await append<CertificateAct>(desk, { kind: 'certificate.replaced', subject: old.id, header: { by }, body })
  await returnToStock(desk, old)
  await tellWithdrawn(desk, old, 'replaced')
}
