import type { Act, Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'

/** Roles hang on persons at an authority, never on accounts. The list is that of the scheme's practice. */
export const ROLES = [
  'applicant',
  'inspector',
  'exporting-officer',
  'importing-officer',
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
}

export interface PersonRow {
  readonly id: string
  readonly grants: readonly Grant[]
}

export type RightsAct =
  | Act<'right.granted', Omit<Grant, 'grantedOn'>>
  | Act<'right.withdrawn', { readonly role: Role; readonly authority: string }>

export function foldPerson(row: PersonRow | null, act: Placed<RightsAct>): PersonRow {
  const { role, authority } = act.header
  const others = (row?.grants ?? []).filter(grant => grant.role !== role || grant.authority !== authority)
  if (act.kind === 'right.withdrawn') return { id: act.subject, grants: others }
  return { id: act.subject, grants: [...others, { ...act.header, grantedOn: act.day }] }
}

/** The grant that lets this person act in one of these roles at this authority, or null. */
export function grantFor(person: PersonRow | null, roles: readonly Role[], authority: string): Grant | null {
  return person?.grants.find(grant => roles.includes(grant.role) && grant.authority === authority) ?? null
}
