import type { Act, Placed } from '../values/act.ts'
import { type Day, daysBetween } from '../values/day.ts'
import { type Delegation, type DelegationAct, foldDelegations, LATELY_DAYS } from './delegation.ts'

/** Roles hang on persons at an authority, never on accounts. The list is that of the scheme's practice. */
export const ROLES = [
  'applicant',
  'inspector',
  'exporting-officer',
  'importing-officer',
  'licensing-officer',
  'valuer',
  'statistician',
  'focal-point',
  'auditor',
  'administrator',
  'secretariat',
  'chair',
] as const
export type Role = (typeof ROLES)[number]

export interface Grant {
  readonly role: Role
  readonly authority: string
  readonly office?: string
  /** An applicant acts for one firm: its random id. */
  readonly firm?: string
  readonly grantedOn: Day
  /** The two who granted it; a node's first administrator is granted by `node`. */
  readonly grantedBy: readonly string[]
  /** Whose right it is, where a colleague who is away gave it for some days; never in the register itself. */
  readonly deputyFor?: string
}

export interface PersonRow {
  readonly id: string
  readonly grants: readonly Grant[]
  /** Rights that were withdrawn or granted anew, while it still counts who had granted them. */
  readonly former?: readonly Grant[]
  /** Rights of colleagues that this person holds, will or lately did: computed, never in the register. */
  readonly lent?: readonly Grant[]
  /** Rights one administrator proposed, waiting for another. */
  readonly proposals?: readonly Proposal[]
  /** Rights of colleagues who are away, the last of each colleague and role. */
  readonly delegations?: readonly Delegation[]
}

export type Proposal = Omit<Grant, 'grantedOn' | 'grantedBy'> & { readonly by: string }

export type RightsAct =
  | Act<'right.proposed', Omit<Grant, 'grantedOn' | 'grantedBy'>>
  | Act<'right.granted', Omit<Grant, 'grantedOn'>>
  | Act<'right.withdrawn', { readonly role: Role; readonly authority: string }>
  | DelegationAct

export function foldPerson(row: PersonRow | null, act: Placed<RightsAct>): PersonRow {
  const before = row ?? { id: act.subject, grants: [] }
  const another = (one: { role: Role; authority: string }) =>
    one.role !== act.header.role || one.authority !== act.header.authority
  const proposals = (before.proposals ?? []).filter(another)
  const grants = before.grants.filter(another)
  switch (act.kind) {
    case 'right.proposed':
      return { ...before, proposals: [...proposals, { ...act.header, by: act.actor }] }
    case 'right.granted':
      return { ...withFormer(before, act), grants: [...grants, { ...act.header, grantedOn: act.day }], proposals }
    case 'right.withdrawn':
      return { ...withFormer(before, act), grants, proposals }
    case 'right.delegated':
    case 'right.delegation-ended':
      return { ...before, delegations: foldDelegations(before.delegations ?? [], act) }
  }
}

/** Keeps what the act takes the place of, for as long as anybody asks who granted it. */
function withFormer(
  { former = [], ...row }: PersonRow,
  { header: { role, authority }, day }: Placed<Extract<RightsAct, { kind: 'right.granted' | 'right.withdrawn' }>>,
): PersonRow {
  const gone = row.grants.filter(one => one.role === role && one.authority === authority)
  const kept = [...former, ...gone].filter(one => daysBetween(one.grantedOn, day) < LATELY_DAYS)
  return kept.length > 0 ? { ...row, former: kept } : row
}

/** The grant that lets this person act in one of these roles at this authority, or null. */
export function grantFor(person: PersonRow | null, roles: readonly Role[], authority: string): Grant | null {
  return person?.grants.find(grant => roles.includes(grant.role) && grant.authority === authority) ?? null
}
