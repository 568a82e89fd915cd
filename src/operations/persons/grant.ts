import { FOUR_EYES } from '../../core/participants/four-eyes.ts'
import { type Grant, grantFor, type RightsAct, type Role, ROLES } from '../../core/participants/rights.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, missingRole, perform, refusal } from '../perform.ts'

/** A right to be granted: to whom, which role, where. */
export interface GrantWish {
  readonly person: string
  readonly role: Role
  readonly office?: string
  readonly firm?: string
}

/** First half: an administrator proposes a right. Nothing is granted until another administrator agrees. */
export function proposeGrant(
  node: NodePorts,
  caller: Caller,
  input: GrantWish,
): Promise<Outcome<{ person: string; role: Role }>> {
  return perform(node, caller, { action: 'propose-grant', ...input }, async desk => {
    const wrong = missingRole(desk, 'grant-role', FOUR_EYES['grant-role'].first)
    if (!ROLES.includes(input.role)) wrong.push({ ...refusal('role-unknown', { role: input.role }), path: 'role' })
    if (input.person === desk.person.id) wrong.push(refusal('own-right'))
    if (wrong.length > 0) return refused(...wrong)
    const { person, ...wish } = input
    const header = { ...wish, authority: desk.authority.id }
    await append<RightsAct>(desk, { kind: 'right.proposed', subject: person, header, body: new Uint8Array() })
    return done({ person, role: input.role })
  })
}

/** Second half: another administrator grants what was proposed. */
export function approveGrant(
  node: NodePorts,
  caller: Caller,
  input: { readonly person: string; readonly role: Role },
): Promise<Outcome<{ person: string; role: Role }>> {
  return perform(node, caller, { action: 'approve-grant', ...input }, async desk => {
    const row = await desk.tx.get('person', input.person)
    const proposal = row?.proposals?.find(one => one.role === input.role && one.authority === desk.authority.id)
    if (!proposal) return refused(refusal('not-found', { id: input.person }))
    const wrong = missingRole(desk, 'grant-role', FOUR_EYES['grant-role'].second)
    if (proposal.by === desk.person.id) wrong.push(refusal('second-officer-same'))
    if (input.person === desk.person.id) wrong.push(refusal('own-right'))
    if (wrong.length > 0) return refused(...wrong)
    const { by, ...wish } = proposal
    const header: Omit<Grant, 'grantedOn'> = { ...wish, grantedBy: [by, desk.person.id] }
    await append<RightsAct>(desk, { kind: 'right.granted', subject: input.person, header, body: new Uint8Array() })
    return done({ person: input.person, role: input.role })
  })
}

/** Takes a right away: one administrator is enough, because it only ever makes less possible. */
export function withdrawGrant(
  node: NodePorts,
  caller: Caller,
  input: { readonly person: string; readonly role: Role },
): Promise<Outcome<{ person: string; role: Role }>> {
  return perform(node, caller, { action: 'withdraw-grant', ...input }, async desk => {
    const wrong = missingRole(desk, 'withdraw-role', FOUR_EYES['grant-role'].first)
    if (wrong.length > 0) return refused(...wrong)
    const row = await desk.tx.get('person', input.person)
    if (!grantFor(row, [input.role], desk.authority.id)) return refused(refusal('not-found', { id: input.person }))
    const header = { role: input.role, authority: desk.authority.id }
    await append<RightsAct>(desk, { kind: 'right.withdrawn', subject: input.person, header, body: new Uint8Array() })
    return done(input)
  })
}
