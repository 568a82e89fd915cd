import type { PersonRow } from '../core/participants/rights.ts'
import { type Day, dayAt } from '../core/values/day.ts'
import { personStanding } from '../operations/persons/standing-in.ts'
import type { ServerPorts } from './ports.ts'
import { trustListOf } from './views/trust-list.ts'

/** A person as the pages know them: with every right they hold today, their own and a colleague's. */
export async function personHere(ports: ServerPorts, id: string): Promise<PersonRow> {
  const row = await ports.reading.row('person', id)
  if (!row?.delegations) return row ?? { id, grants: [] }
  return personStanding(id, one => ports.reading.row('person', one), await daysHere(ports))
}

/** Today at each authority, by its own clock. */
export async function daysHere(ports: ServerPorts): Promise<(authority: string) => Day> {
  const { authorities } = await trustListOf(ports)
  const now = ports.clock.now()
  return id => dayAt(now, authorities.find(one => one.id === id)?.timeZone ?? 'UTC')
}
