import type { LicenceAct } from '../../core/licences/acts.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { secondHalf } from '../../core/participants/four-eyes.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingReason, perform, reasonBody, refusal } from '../perform.ts'
import { personStanding } from '../persons/standing-in.ts'
import { licenceFor } from './officers.ts'

interface Reasoned {
  readonly id: string
  readonly reason: string
}

/** First half: an officer says why the licence must end. It stands as it stands until another one agrees. */
export function proposeRevocation(
  node: NodePorts,
  caller: Caller,
  input: Reasoned,
): Promise<Outcome<{ id: string; frozen: string }>> {
  return perform(node, caller, { ...input, action: 'licence-revoke-propose' }, async desk => {
    const licence = await licenceFor(desk, 'revoke-propose', input.id)
    if (!licence.ok) return licence
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const body = reasonBody(input.reason)
    const frozen = digestOf(node, body)
    await append<LicenceAct>(desk, { kind: 'licence.revoke-proposed', subject: input.id, header: { frozen }, body })
    return done({ id: input.id, frozen })
  })
}

/** Second half: another officer revokes it for exactly the reason that was given. Nothing is authorised on it after. */
export function approveRevocation(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { ...input, action: 'licence-revoke-approve' }, async desk => {
    const licence = await licenceFor(desk, 'revoke-approve', input.id)
    if (!licence.ok) return licence
    const eyes = await bothLicensingOfficers(desk, licence.value, input.frozen)
    if (eyes.length > 0) return refused(...eyes)
    const { digest = '', at = -1 } = licence.value.frozen ?? {}
    const body = (await desk.tx.body(at)) ?? new Uint8Array()
    const header = { frozen: digest }
    await append<LicenceAct>(desk, { kind: 'licence.revoked', subject: input.id, header, body })
    return done({ id: input.id })
  })
}

export function declineRevocation(node: NodePorts, caller: Caller, input: Reasoned): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { ...input, action: 'licence-revoke-decline' }, async desk => {
    const licence = await licenceFor(desk, 'revoke-decline', input.id)
    if (!licence.ok) return licence
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const body = reasonBody(input.reason)
    const header = { frozen: digestOf(node, body) }
    await append<LicenceAct>(desk, { kind: 'licence.revoke-declined', subject: input.id, header, body })
    return done({ id: input.id })
  })
}

/** Every reason why the desk's person may not complete what another officer proposed. */
async function bothLicensingOfficers(desk: Desk, row: LicenceRow, approved: string): Promise<Finding[]> {
  if (!row.frozen) return [refusal('state-forbids', { action: 'revoke-approve', state: row.state })]
  const first = await personStanding(
    row.frozen.by,
    id => desk.tx.get('person', id),
    () => desk.today,
  )
  const halves = { first, second: desk.person, frozen: row.frozen.digest, approved, today: desk.today }
  return secondHalf({ action: 'revoke-licence', ...halves, authority: row.authority, firm: row.firm })
}
