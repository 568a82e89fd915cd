import type { AskedDocument, CertificateAct, ReissuedHeader } from '../../core/certificate/acts.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingReason, newId, perform, refusal } from '../perform.ts'
import { authorisedHeader } from './authorise.ts'
import { licenceFacts } from './exporter.ts'
import { askedHeader, type Judged, judgeAsked } from './judged.ts'
import { factsOf } from './paper.ts'
import { sheetIn, type Tray } from './sheets.ts'
import { bothOfficers, tellWithdrawn } from './void.ts'

/**
 * First half: the sheet of an issued certificate jammed or tore. An officer says so, and which sheet lies in the tray
 * now. Nothing changes until another one agrees.
 */
export function proposeSpoiled(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly reason: string; readonly sheet?: string },
  tray: Tray = { numbered: false },
): Promise<Outcome<{ frozen: string }>> {
  return perform(node, caller, { ...input, action: 'spoil-propose' }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('spoil-propose', row, desk.person)
    if (wrong.length > 0) return refused(...wrong)
    const next = await sheetIn(desk, tray, input.sheet)
    const unsaid = [...missingReason(input.reason), ...(next.ok ? [] : next.findings)]
    if (unsaid.length > 0 || !next.ok) return refused(...unsaid)
    const body = canonicalBytes({ reason: input.reason, ...next.value })
    const frozen = digestOf(node, body)
    const header = { frozen, ...next.value }
    await append<CertificateAct>(desk, { kind: 'certificate.spoil-proposed', subject: row.id, header, body })
    return done({ frozen })
  })
}

/**
 * Second half: another officer ends the certificate, and issues the same facts under the next number on the next sheet,
 * in one transaction: never do both hold, and never neither. `id` is the new one, which is still to be signed.
 */
export function approveSpoiled(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ id: string; number: string }>> {
  return perform(node, caller, { ...input, action: 'spoil-approve' }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('spoil-approve', row, desk.person)
    if (wrong.length > 0 || !row.frozen) return refused(...wrong)
    const eyes = await bothOfficers(desk, row, 'spoil', input.frozen)
    if (eyes.length > 0) return refused(...eyes)
    const next = await sheetIn(desk, { numbered: false }, row.frozen.sheet)
    if (!next.ok) return next
    const judged = await judgeAsked(desk, await askedOf(desk, row), await licenceFacts(desk, row.firm))
    if (!judged.ok) return judged
    // Every warning was answered when these facts were issued the first time.
    const errors = judged.value.findings.filter(finding => finding.severity === 'error')
    if (errors.length > 0) return refused(...errors)
    const again = await reissue(desk, row, judged.value, next.value.sheet)
    const body = (await desk.tx.body(row.frozen.at)) ?? new Uint8Array()
    const header = { frozen: row.frozen.digest, by: again.number }
    await append<CertificateAct>(desk, { kind: 'certificate.spoiled', subject: row.id, header, body })
    await tellWithdrawn(desk, row, 'void')
    return done(again)
  })
}

/** What was asked for, as it was authorised: everything but what the authority gives. */
async function askedOf(desk: Desk, row: CertificateRow): Promise<AskedDocument> {
  const facts = await factsOf(desk.tx, row)
  if (!facts) throw new Error(`the facts of ${row.number} cannot be read`)
  const { number: _, issuedOn: __, expiresOn: ___, ...asked } = facts
  return asked
}

async function reissue(desk: Desk, row: CertificateRow, judged: Judged, sheet: string | undefined) {
  const { document, findings } = judged
  const body = canonicalBytes(document as unknown as Plain)
  const { reference, firm, applicant, inspectedBy = '' } = row
  const header: ReissuedHeader = {
    ...askedHeader(document, findings),
    ...authorisedHeader(desk, judged, { frozen: row.frozen?.digest ?? '', sheet }),
    ...{ reference, firm, applicant, inspectedBy, replaces: row.id },
  }
  const id = newId(desk.node)
  await append<CertificateAct>(desk, { kind: 'certificate.reissued', subject: id, header, body })
  return { id, number: document.number }
}
