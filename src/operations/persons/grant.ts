import { FOUR_EYES, secondHalf } from '../../core/participants/four-eyes.ts'
import {
  type Grant,
  grantFor,
  type PersonRow,
  type Proposal,
  type RightsAct,
  type Role,
  ROLES,
} from '../../core/participants/rights.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingRole, perform, refusal } from '../perform.ts'

/** A right to be granted: to whom, which role, where. */
export interface GrantWish {
  readonly person: string
  readonly role: Role
  readonly office?: string
  readonly firm?: string
}

export interface ProposedGrant {
  readonly person: string
  readonly role: Role
  /** What the second administrator names, so that nothing else is granted than was looked at. */
  readonly frozen: string
}

/** First half: an administrator proposes a right. Nothing is granted until another administrator agrees. */
export function proposeGrant(node: NodePorts, caller: Caller, input: GrantWish): Promise<Outcome<ProposedGrant>> {
  return perform(node, caller, { action: 'propose-grant', ...input }, async desk => {
    const wrong = missingRole(desk, 'grant-role', FOUR_EYES['grant-role'].first)
    if (!ROLES.includes(input.role)) wrong.push({ ...refusal('role-unknown', { role: input.role }), path: 'role' })
    if (input.role === 'applicant' && !input.firm) wrong.push({ ...refusal('firm-missing'), path: 'firm' })
    if (input.person === desk.person.id) wrong.push(refusal('own-right'))
    if (wrong.length > 0) return refused(...wrong)
    const { person, ...wish } = input
    const header = { ...wish, authority: desk.authority.id }
    await append<RightsAct>(desk, { kind: 'right.proposed', subject: person, header, body: new Uint8Array() })
    return done({ person, role: input.role, frozen: proposalDigest(node, person, header) })
  })
}

/** SHA-256 over everything a proposal would grant, hex. */
export function proposalDigest(
  node: Pick<NodePorts, 'crypto'>,
  person: string,
  { role, authority, office, firm }: Omit<Proposal, 'by'>,
): string {
  const placed = { ...(office ? { office } : {}), ...(firm ? { firm } : {}) }
  return digestOf(node, canonicalBytes({ person, role, authority, ...placed }))
}

/** Second half: another administrator grants exactly what was proposed. */
export function approveGrant(
  node: NodePorts,
  caller: Caller,
  input: ProposedGrant,
): Promise<Outcome<{ person: string; role: Role }>> {
  return perform(node, caller, { action: 'approve-grant', ...input }, async desk => {
    const row = await desk.tx.get('person', input.person)
    const proposal = row?.proposals?.find(one => one.role === input.role && one.authority === desk.authority.id)
    if (!row || !proposal) return refused(refusal('not-found', { id: input.person }))
    const wrong = await secondAdministrator(desk, row, proposal, input.frozen)
    if (wrong.length > 0) return refused(...wrong)
    const { by, ...wish } = proposal
    const header: Omit<Grant, 'grantedOn'> = { ...wish, grantedBy: [by, desk.person.id] }
    await append<RightsAct>(desk, { kind: 'right.granted', subject: input.person, header, body: new Uint8Array() })
    return done({ person: input.person, role: input.role })
  })
}

async function secondAdministrator(
  desk: Desk,
  person: PersonRow,
  proposal: Proposal,
  approved: string,
): Promise<Finding[]> {
  const first = (await desk.tx.get('person', proposal.by)) ?? { id: proposal.by, grants: [] }
  const halves = { first, second: desk.person, authority: desk.authority.id, firm: proposal.firm, today: desk.today }
  const frozen = proposalDigest(desk.node, person.id, proposal)
  const wrong = secondHalf({ action: 'grant-role', ...halves, frozen, approved })
  return person.id === desk.person.id ? [...wrong, refusal('own-right')] : wrong
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
