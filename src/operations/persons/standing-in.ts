import { withDelegated } from '../../core/participants/delegation.ts'
import type { PersonRow } from '../../core/participants/rights.ts'
import type { Day } from '../../core/values/day.ts'

/** Reads a person's row: inside a transaction, or for a page. */
export type ReadPerson = (id: string) => Promise<PersonRow | null>

/** A person with every right they hold today, their own and those of colleagues who are away. */
export async function personStanding(
  id: string,
  read: ReadPerson,
  todayAt: (authority: string) => Day,
): Promise<PersonRow> {
  const person = (await read(id)) ?? { id, grants: [] }
  const owners = new Map<string, PersonRow>()
  for (const { by } of person.delegations ?? []) {
    const owner = owners.has(by) ? null : await read(by)
    if (owner) owners.set(by, owner)
  }
  return withDelegated(person, owners, todayAt)
}
