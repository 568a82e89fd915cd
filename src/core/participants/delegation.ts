import type { Act, Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import { daysBetween } from '../values/day.ts'
import type { Grant, PersonRow, Role } from './rights.ts'

/**
 * What an officer who is away may give to a colleague. An administrator's role takes two administrators, an applicant's
 * is a firm's, and neither is given on.
 */
export const DELEGABLE = [
  'inspector',
  'exporting-officer',
  'importing-officer',
  'licensing-officer',
  'valuer',
  'statistician',
  'focal-point',
] as const satisfies readonly Role[]

/** First and last day counted. */
export const MOST_DAYS = 60

/** How many days four eyes look back: at who granted a right, and at who stood in for whom. */
export const LATELY_DAYS = 7

/** A right of one person in the hands of another, from its first day to its last. */
export interface Delegation {
  readonly role: Role
  readonly authority: string
  readonly office?: string
  /** Whose right it is. */
  readonly by: string
  readonly givenOn: Day
  readonly from: Day
  readonly until: Day
  readonly endedOn?: Day
}

/** The subject is who stands in; whose right it is gave it. The body holds why. */
export type DelegationAct =
  | Act<'right.delegated', Omit<Delegation, 'by' | 'givenOn' | 'endedOn'>>
  | Act<'right.delegation-ended', Pick<Delegation, 'role' | 'authority' | 'by'>>

/** A later one of the same colleague and role takes the place of the one before. */
export function foldDelegations(before: readonly Delegation[], act: Placed<DelegationAct>): readonly Delegation[] {
  const by = act.kind === 'right.delegated' ? act.actor : act.header.by
  const isSame = (one: Delegation) =>
    one.role === act.header.role && one.authority === act.header.authority && one.by === by
  if (act.kind === 'right.delegated') {
    return [...before.filter(one => !isSame(one)), { ...act.header, by, givenOn: act.day }]
  }
  return before.map(one => (isSame(one) && !one.endedOn ? { ...one, endedOn: act.day } : one))
}

/** Neither past its last day nor ended before; it may begin later. */
export function isOpen({ until, endedOn }: Delegation, today: Day): boolean {
  return !endedOn && today <= until
}

function holds(delegation: Delegation, today: Day): boolean {
  return isOpen(delegation, today) && delegation.from <= today
}

/** Days since it last held, or was to hold; negative while it still does or will. */
function daysSince({ until, endedOn }: Delegation, today: Day): number {
  return daysBetween(endedOn ?? until, today)
}

/**
 * The person with the rights that are theirs for some days. A right holds in other hands only while its owner holds it,
 * as their own, and acts for no firm; so none is given on, and a right withdrawn is withdrawn everywhere.
 */
export function withDelegated(
  person: PersonRow,
  owners: ReadonlyMap<string, PersonRow>,
  todayAt: (authority: string) => Day,
): PersonRow {
  const held = (person.delegations ?? []).flatMap(one => {
    const { role, authority, office, by, givenOn } = one
    const isHeld = (grant: Grant) => grant.role === role && grant.authority === authority
    const owned = owners.get(by)?.grants ?? []
    if (!holds(one, todayAt(authority)) || !owned.some(isHeld) || owned.some(grant => grant.firm)) return []
    if (person.grants.some(isHeld)) return []
    // Who granted it to its owner is no other pair of eyes for whoever holds it meanwhile.
    const { grantedOn, grantedBy } = owned.find(isHeld) ?? { grantedOn: givenOn, grantedBy: [] }
    const grant: Grant = { role, authority, grantedOn, grantedBy, deputyFor: by }
    return [office ? { ...grant, office } : grant]
  })
  const lent = lentLately(person, owners, todayAt)
  const standing = held.length === 0 ? person : { ...person, grants: [...person.grants, ...held] }
  return lent.length === 0 ? standing : { ...standing, lent }
}

/** Rights of colleagues that are given on to this person, or were within days that count: who granted them is known. */
function lentLately(
  { delegations = [] }: PersonRow,
  owners: ReadonlyMap<string, PersonRow>,
  todayAt: (authority: string) => Day,
): Grant[] {
  return delegations.flatMap(one => {
    if (!isNear(one, todayAt(one.authority))) return []
    const { grants = [], former = [] } = owners.get(one.by) ?? {}
    return [...grants, ...former].filter(grant => grant.role === one.role && grant.authority === one.authority)
  })
}

/** It will hold, does, or did until lately. */
export function isNear(one: Delegation, today: Day): boolean {
  return daysSince(one, today) < LATELY_DAYS
}
