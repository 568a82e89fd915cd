import type { ServerPorts } from '../ports.ts'
import { isSteppedUp, type SignedIn } from '../sessions.ts'

/** Who is signed in, with the roles and the firm by which the pages arrange themselves. */
export async function sessionView(ports: ServerPorts, who: SignedIn) {
  const { person, account } = who
  const kept = await ports.keeping.get('person', person.id)
  const firmId = person.grants.find(grant => grant.firm)?.firm
  const firm = firmId ? await ports.keeping.get('firm', firmId) : null
  return {
    person: { id: person.id, name: kept?.name ?? account.id },
    grants: person.grants.map(({ role, authority, office, firm: of }) => ({ role, authority, office, firm: of })),
    ...(firm ? { firm } : {}),
    steppedUp: isSteppedUp(ports, who),
    secondFactor: account.totp !== undefined,
    demonstration: account.demonstration === true,
  }
}
