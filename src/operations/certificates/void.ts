import type { CertificateAct } from '../../core/certificate/acts.ts'
import { certificateHindrances } from '../../core/certificate/actions.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { secondHalf } from '../../core/participants/four-eyes.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { returnToStock } from '../custody/draw-for-certificate.ts'
import { personStanding } from '../persons/standing-in.ts'
import { append, type Desk, digestOf, missingReason, newId, perform, reasonBody, refusal } from '../perform.ts'

/** First half: an officer says why the certificate must no longer hold. Nothing changes until another one agrees. */
export function proposeVoid(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ frozen: string }>> {
  return perform(node, caller, { ...input, action: 'void-propose' }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [...certificateHindrances('void-propose', row, desk.person), ...missingReason(input.reason)]
    if (wrong.length > 0) return refused(...wrong)
    const body = reasonBody(input.reason)
    const frozen = digestOf(node, body)
    await append<CertificateAct>(desk, {
      kind: 'certificate.void-proposed',
      subject: row.id,
      header: { frozen },
      body,
    })
    return done({ frozen })
  })
}

/** Second half: another officer voids it for exactly the reason that was given, and the importing authority is told. */
export function approveVoid(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { ...input, action: 'void-approve' }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = certificateHindrances('void-approve', row, desk.person)
    if (wrong.length > 0 || !row.frozen) return refused(...wrong)
    const eyes = await bothOfficers(desk, row, 'void', input.frozen)
    if (eyes.length > 0) return refused(...eyes)
    const body = await desk.tx.body(row.frozen.at)
    const header = { frozen: row.frozen.digest }
    await append<CertificateAct>(desk, {
      kind: 'certificate.voided',
      subject: row.id,
      header,
      body: body ?? new Uint8Array(),
    })
    await returnToStock(desk, row)
    await tellWithdrawn(desk, row, 'void')
    return done({ id: row.id })
  })
}

export function declineVoid(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { ...input, action: 'void-decline' }, async desk => {
    const row = await desk.tx.get('certificate', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [...certificateHindrances('void-decline', row, desk.person), ...missingReason(input.reason)]
    if (wrong.length > 0) return refused(...wrong)
    const body = reasonBody(input.reason)
    const header = { frozen: digestOf(node, body) }
    await append<CertificateAct>(desk, { kind: 'certificate.void-declined', subject: row.id, header, body })
    return done({ id: row.id })
  })
}

/** Every reason why the desk's person may not complete what another officer froze on this certificate. */
export async function bothOfficers(
  desk: Desk,
  row: CertificateRow,
  action: 'authorise' | 'void' | 'spoil',
  approved: string,
): Promise<Finding[]> {
  if (!row.frozen) return [refusal('state-forbids', { action, state: row.state })]
  const first = await personStanding(
    row.frozen.by,
    id => desk.tx.get('person', id),
    () => desk.today,
  )
  const { authority, firm, applicant } = row
  const halves = { first, second: desk.person, frozen: row.frozen.digest, approved }
  return secondHalf({ action, ...halves, authority, firm, applicant, today: desk.today })
}

/** Tells the importing authority that what was announced to it no longer holds. */
export async function tellWithdrawn(desk: Desk, row: CertificateRow, status: 'void' | 'replaced'): Promise<void> {
  if (!row.number || !row.digest || !row.announcedTo) return
  const payload = canonicalBytes({ number: row.number, digest: row.digest, status })
  const told = { from: row.authority, to: row.announcedTo, purpose: 'certificate.withdrawn', payload }
  await desk.tx.send({ id: newId(desk.node), ...told })
}
