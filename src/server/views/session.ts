import { passkeysOf } from '../../operations/persons/factors.ts'
import type { Kept } from '../../ports/keeping.ts'
import type { ServerPorts } from '../ports.ts'
import { personHere } from '../standing.ts'
import { isSteppedUp, type SignedIn } from '../sessions.ts'

/** Who is signed in, with the roles and the firm by which the pages arrange themselves. */
export async function sessionView(ports: ServerPorts, who: SignedIn) {
  const { person, account } = who
  const kept = await ports.keeping.get('person', person.id)
  const firmId = person.grants.find(grant => grant.firm)?.firm
  const firm = firmId ? await ports.keeping.get('firm', firmId) : null
  return {
    person: { id: person.id, name: kept?.name ?? account.id, ...(kept?.office ? { office: kept.office } : {}) },
    grants: person.grants.map(({ role, authority, office, firm: of, deputyFor }) => ({
      ...{ role, authority, office, firm: of },
      ...(deputyFor ? { deputyFor } : {}),
    })),
    ...(firm ? { firm } : {}),
    steppedUp: isSteppedUp(ports, who),
    secondFactor: account.totp !== undefined,
    passkeys: (await passkeysOf(ports.keeping, account.id)).length,
    password: account.password === '' ? 'none' : account.passwordGiven ? 'given' : 'own',
    demonstration: account.demonstration === true,
  }
}

/** Who a session that was just opened belongs to. */
export async function withPerson(
  ports: ServerPorts,
  account: Kept['account'],
  session: Kept['session'],
): Promise<SignedIn> {
  return { account, session, person: await personHere(ports, account.person) }
}
