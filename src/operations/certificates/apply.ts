import type { AppliedHeader, AskedDocument, CertificateAct } from '../../core/certificate/acts.ts'
import { CERTIFICATE_ACTIONS, certificateHindrances } from '../../core/certificate/actions.ts'
import { type Attachment, inBody, inHeader } from '../../core/certificate/attachments.ts'
import { referenceOf } from '../../core/certificate/serial.ts'
import { grantFor } from '../../core/participants/rights.ts'
import { counterId } from '../../core/register/folds.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller } from '../../ports/node.ts'
import { exportOpening } from '../openings.ts'
import { append, type Desk, newId, perform, refusal } from '../perform.ts'
import { type Attached, type Attaching, attaching, keepDocuments } from './attach.ts'
import { askedHeader, judgeAsked, remarksOn } from './judged.ts'

/**
 * An exporting firm asks for a certificate. Every error is told at once; warnings go along for the officer to judge.
 */
export async function applyForCertificate(
  node: Attaching,
  caller: Caller,
  input: Asking & { readonly replaces?: string },
): Promise<Outcome<{ id: string; reference: string }>> {
  const attached = await attaching(node, caller, null, input.documents)
  const applied = await perform(node, caller, { action: 'apply', ...input } as unknown as Plain, async desk => {
    const firm = grantFor(desk.person, ['applicant'], desk.authority.id)?.firm
    if (!firm) return refused(refusal('right-missing', { action: 'apply', roles: ['applicant'] }))
    const replaceable = await mayReplace(desk, input.replaces, firm)
    if (replaceable.length > 0) return refused(...replaceable)
    const asked = await askedFor(desk, input.document, firm, attached)
    if (!asked.ok) return asked
    const id = newId(node)
    const reference = await nextReference(desk)
    const header: AppliedHeader = {
      ...asked.value,
      reference,
      firm,
      ...(input.replaces ? { replaces: input.replaces } : {}),
      ...(await exportOpening(desk, firm, input.document, null)),
    }
    const body = bodyOf(input)
    await append<CertificateAct>(desk, { kind: 'certificate.applied', subject: id, header, body })
    return done({ id, reference })
  })
  if (applied.ok) await keepDocuments(node, applied.value.id, input.documents, caller.person)
  return applied
}

interface Asking {
  readonly document: AskedDocument
  /** All that are attached, beside the fields they prove. */
  readonly documents?: readonly Attachment[]
}

/** Without documents the body is the document alone. */
function bodyOf({ document, documents = [] }: Asking): Uint8Array {
  return canonicalBytes((documents.length > 0 ? { document, ...inBody(documents) } : document) as unknown as Plain)
}

/** The applicant answers what was returned. */
export async function amendApplication(
  node: Attaching,
  caller: Caller,
  input: Asking & { readonly id: string },
): Promise<Outcome<{ id: string; reference: string }>> {
  const attached = await attaching(node, caller, input.id, input.documents)
  const amended = await perform(node, caller, { action: 'amend', ...input } as unknown as Plain, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('amend', row, desk.person)
    if (wrong.length > 0) return refused(...wrong)
    const asked = await askedFor(desk, input.document, row.firm, attached)
    if (!asked.ok) return asked
    const before = { id: row.id, ...(row.opening ? { drawn: row.opening.drawn } : {}) }
    const opening = await exportOpening(desk, row.firm, input.document, before)
    const header: AppliedHeader = { ...asked.value, reference: row.reference, firm: row.firm, ...opening }
    const body = bodyOf(input)
    await append<CertificateAct>(desk, { kind: CERTIFICATE_ACTIONS.amend.kind, subject: row.id, header, body })
    return done({ id: row.id, reference: row.reference })
  })
  if (amended.ok) await keepDocuments(node, input.id, input.documents, caller.person)
  return amended
}

async function askedFor(
  desk: Desk,
  document: AskedDocument,
  firm: string,
  attached: Attached,
): Promise<Outcome<Omit<AppliedHeader, 'reference' | 'firm'>>> {
  const judged = await judgeAsked(desk, document, firm)
  if (!judged.ok) return judged
  const { findings } = judged.value
  const errors = remarksOn(findings).filter(finding => finding.severity === 'error')
  const wrong = [...errors, ...attached.findings]
  return wrong.length > 0 ? refused(...wrong) : done({ ...askedHeader(document, findings), ...inHeader(attached.list) })
}

async function mayReplace(desk: Desk, id: string | undefined, firm: string): Promise<Finding[]> {
  if (!id) return []
  const row = await desk.tx.get('certificate', id)
  if (!row || row.firm !== firm) return [refusal('not-found', { id })]
  return row.state === 'issued' || row.state === 'expired'
    ? []
    : [refusal('state-forbids', { action: 'replace', state: row.state })]
}

async function nextReference(desk: Desk): Promise<string> {
  const counter = await desk.tx.get('counter', counterId(desk.authority.id, desk.today, 'applications'))
  return referenceOf(desk.today.slice(0, 4), (counter?.last ?? 0) + 1)
}
