import { nameOf } from '../../core/participants/participants.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { ServerPorts } from '../ports.ts'

/** Names of persons by their random ids; one that was erased keeps its id. */
export async function namesOf(
  ports: Pick<ServerPorts, 'keeping'>,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids.filter(id => id !== undefined))]
  const people = await Promise.all(asked.map(id => ports.keeping.get('person', id)))
  return new Map(asked.map((id, index) => [id, people[index]?.name ?? id.slice(0, 8)]))
}

/** Whose authority it is, by name: its participant's, or its own where it is the scheme's. */
export function partnerName(list: TrustList, authority: string): string {
  const known = list.authorities.find(one => one.id === authority)
  if (!known) return authority
  return known.roles.includes('scheme') ? known.name : nameOf(list.participants, known.participant)
}
