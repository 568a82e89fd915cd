import { DELEGABLE, type Delegation, isOpen } from '../../core/participants/delegation.ts'
import type { PersonRow, Role } from '../../core/participants/rights.ts'
import type { Day } from '../../core/values/day.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { daysHere } from '../standing.ts'

/** What a person gave to colleagues and what they hold for them, what they could give, and to whom. */
export async function delegationsView(ports: ServerPorts, me: PersonRow) {
  const persons = await ports.reading.persons()
  const todayAt = await daysHere(ports)
  const mine = openIn(persons, todayAt).filter(({ person, by }) => [person, by].includes(me.id))
  const own = me.grants.filter(grant => !grant.deputyFor)
  const roles = own.filter(grant => (DELEGABLE as readonly Role[]).includes(grant.role))
  const isColleague = ({ id, grants }: PersonRow) =>
    id !== me.id &&
    grants.some(grant => roles.some(role => role.authority === grant.authority)) &&
    grants.every(grant => !grant.firm)
  const colleagues = persons.filter(isColleague).map(person => person.id)
  const names = await namesOf(ports, [...colleagues, ...mine.flatMap(({ person, by }) => [person, by])])
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    items: mine.map(one => ({ ...one, personName: nameOf(one.person), byName: nameOf(one.by) })),
    roles: own.some(grant => grant.firm) ? [] : roles.map(({ role, authority }) => ({ role, authority })),
    colleagues: colleagues.map(id => ({ id, name: nameOf(id) })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    today: todayAt(roles[0]?.authority ?? ports.identity.authorities[0]),
  }
}

export interface OpenDelegation extends Pick<Delegation, 'role' | 'authority' | 'by' | 'from' | 'until'> {
  /** Who stands in. */
  readonly person: string
}

/** Every right that is in other hands, or will be. */
export function openIn(persons: readonly PersonRow[], todayAt: (authority: string) => Day): readonly OpenDelegation[] {
  return persons.flatMap(({ id: person, delegations = [] }) =>
    delegations
      .filter(one => isOpen(one, todayAt(one.authority)))
      .map(({ role, authority, by, from, until }) => ({ person, role, authority, by, from, until })),
  )
}
