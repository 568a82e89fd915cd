import {
  DELEGABLE,
  type Delegation,
  type DelegationAct,
  isOpen,
  MOST_DAYS,
} from '../../core/participants/delegation.ts'
import type { PersonRow, Role } from '../../core/participants/rights.ts'
import { type Day, daysBetween } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { done, type Outcome, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, missingReason, missingRole, perform, reasonBody, refusal } from '../perform.ts'

/** Which right, to whom, from which day to which, both counted, and why. */
export interface DelegationWish {
  readonly to: string
  readonly role: Role
  readonly from: Day
  readonly until: Day
  readonly reason: string
}

/** An officer who is away gives one of their roles to a colleague; it ends by itself after its last day. */
export function delegateRole(
  node: NodePorts,
  caller: Caller,
  input: DelegationWish,
): Promise<Outcome<{ to: string; role: Role }>> {
  return perform(node, caller, { action: 'delegate', ...input }, async desk => {
    const { to, role, from, until, reason } = input
    const wrong = [
      ...notTheirsToGive(desk, role),
      ...(await noDeputy(desk, to, role)),
      ...wrongDays(desk, input),
      ...missingReason(reason),
    ]
    if (wrong.length > 0) return refused(...wrong)
    const office = ownGrant(desk.person, role, desk.authority.id)?.office
    const header = { role, authority: desk.authority.id, ...(office ? { office } : {}), from, until }
    await append<DelegationAct>(desk, { kind: 'right.delegated', subject: to, header, body: reasonBody(reason) })
    return done({ to, role })
  })
}

function ownGrant(person: PersonRow, role: Role, authority: string) {
  return person.grants.find(grant => grant.role === role && grant.authority === authority && !grant.deputyFor)
}

const isDelegable = (role: Role): boolean => (DELEGABLE as readonly Role[]).includes(role)

function notTheirsToGive({ person, authority }: Desk, role: Role): Finding[] {
  if (!isDelegable(role)) return [{ ...refusal('role-not-delegable'), path: 'role' }]
  if (ownGrant(person, role, authority.id))
    return person.grants.some(grant => grant.firm) ? [refusal('firm-stands-by')] : []
  const isLent = person.grants.some(grant => grant.role === role && grant.authority === authority.id)
  return [isLent ? refusal('given-on') : refusal('right-missing', { action: 'delegate', roles: [role] })]
}

/** A colleague: somebody else with a role at this authority, for no firm, who does not hold this one. */
async function noDeputy(desk: Desk, to: string, role: Role): Promise<Finding[]> {
  if (to === desk.person.id) return [{ ...refusal('own-right'), path: 'to' }]
  const grants = (await desk.tx.get('person', to))?.grants.filter(grant => grant.authority === desk.authority.id) ?? []
  if (grants.some(grant => grant.firm)) return [{ ...refusal('firm-stands-by'), path: 'to' }]
  if (grants.length === 0) return [{ ...refusal('deputy-unknown'), path: 'to' }]
  return grants.some(grant => grant.role === role) ? [{ ...refusal('deputy-has-role'), path: 'to' }] : []
}

function wrongDays({ today }: Desk, { from, until }: DelegationWish): Finding[] {
  const days = daysBetween(from, until) + 1
  if (from >= today && days >= 1 && days <= MOST_DAYS) return []
  return [{ ...refusal('delegation-days', { most: MOST_DAYS, today }), path: from < today ? 'from' : 'until' }]
}

/** Ends it before its last day: whose right it is, who holds it, or an administrator. */
export function endDelegation(
  node: NodePorts,
  caller: Caller,
  input: { readonly person: string; readonly role: Role; readonly by: string },
): Promise<Outcome<{ person: string; role: Role }>> {
  return perform(node, caller, { action: 'end-delegation', ...input }, async desk => {
    const { person, role, by } = input
    const isTheirs = [person, by].includes(desk.person.id)
    const wrong = isTheirs ? [] : missingRole(desk, 'end-delegation', ['administrator'])
    if (wrong.length > 0) return refused(...wrong)
    const row = await desk.tx.get('person', person)
    const isIt = (one: Delegation) => one.role === role && one.by === by && one.authority === desk.authority.id
    if (!row?.delegations?.some(one => isIt(one) && isOpen(one, desk.today))) {
      return refused(refusal('not-found', { id: person }))
    }
    const header = { role, authority: desk.authority.id, by }
    await append<DelegationAct>(desk, {
      kind: 'right.delegation-ended',
      subject: person,
      header,
      body: new Uint8Array(),
    })
    return done({ person, role })
  })
}
