import { proposalDigest } from '../../operations/persons/grant.ts'
import { namesOf } from '../../operations/persons/names.ts'
import type { ServerPorts } from '../ports.ts'
import { daysHere } from '../standing.ts'
import { openIn } from './delegations.ts'

/** The people of this node: by what they sign in, what they may, and what waits for another administrator. */
export async function personsView(ports: ServerPorts) {
  const persons = await ports.reading.persons()
  const rows = new Map(persons.map(row => [row.id, row]))
  const lent = openIn(persons, await daysHere(ports))
  const kept = await ports.keeping.all('person')
  const accounts = new Map((await ports.keeping.all('account')).map(account => [account.person, account]))
  const ties = new Map((await ports.keeping.all('identity')).map(one => [one.account, one.tiedAt]))
  const firms = new Map((await ports.keeping.all('firm')).map(firm => [firm.id, firm.name]))
  const withFirm = <T extends { readonly firm?: string }>(one: T) =>
    one.firm ? { ...one, firmName: firms.get(one.firm) ?? one.firm.slice(0, 8) } : one
  const names = await namesOf(
    ports,
    [...lent, ...persons.flatMap(row => row.proposals ?? [])].map(one => one.by),
  )
  return kept.map(({ id, name, office }) => {
    const row = rows.get(id)
    const proposals = (row?.proposals ?? []).map(proposal => {
      const { by, ...wish } = proposal
      const frozen = proposalDigest(ports, id, proposal)
      return { ...withFirm(wish), proposedBy: by, proposedByName: names.get(by) ?? by, frozen }
    })
    const delegations = lent
      .filter(one => one.person === id)
      .map(one => ({ ...one, byName: names.get(one.by) ?? one.by }))
    const account = accounts.get(id)
    const login = account ? { login: account.id } : {}
    const expected = account?.expected ? { expected: account.expected } : {}
    const tiedAt = ties.get(account?.id ?? '')
    return {
      id,
      name,
      ...(office ? { office } : {}),
      ...login,
      ...expected,
      ...(tiedAt ? { tiedAt: new Date(tiedAt).toISOString() } : {}),
      grants: (row?.grants ?? []).map(withFirm),
      proposals,
      delegations,
    }
  })
}
