import type { RightsAct } from '../../core/participants/rights.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import type { BuiltNode, Demonstration } from '../../main.ts'
import { CAST, type CastPerson, HOSTS } from './cast.ts'

/** The first grants of the demonstration lie long enough back for its officers to complete each other's work. */
const GRANTED_ON = day('2026-01-05')

/** What the start page shows, from the addresses the world hands its nodes; none outside of a world. */
export function demonstrationOf(world: string | undefined): Demonstration | undefined {
  if (!world) return undefined
  const urls = JSON.parse(world) as Readonly<Record<string, string>>
  return {
    nodes: HOSTS.map(({ node, name }) => ({ node, name, url: urls[node] ?? '' })),
    accounts: CAST.flatMap(({ node, people, authorities }) =>
      people.map(({ login, name, role, authority, office }) => {
        const home = authorities.find(one => one.id === authority)
        const room = home?.offices.find(one => one.id === office)
        return { login, name, role, office: room?.name ?? home?.name ?? '', node, url: urls[node] ?? '' }
      }),
    ),
  }
}

/** Lets the people of the cast in at their node's first start; repeating it changes nothing. */
export async function settleCast(node: BuiltNode): Promise<void> {
  const cast = CAST.find(one => one.node === node.identity.node)
  if (!cast) return
  for (const { licences: _, sites: __, ...firm } of cast.firms) await node.keeping.put('firm', firm)
  for (const person of cast.people) await letIn(node, person)
}

/** The id of a person of the cast at their node. */
export function personIdOf(node: BuiltNode, login: string): string {
  const digest = node.crypto.sha256(Buffer.from(`demonstration ${node.identity.node} ${login}`))
  return Buffer.from(digest).toString('hex').slice(0, 32)
}

async function letIn(node: BuiltNode, person: CastPerson): Promise<void> {
  const { login, name, role, authority, office, firm } = person
  const known = await node.keeping.get('account', login)
  if (known) return
  const id = personIdOf(node, login)
  const placed = { ...(office ? { office } : {}), ...(firm ? { firm } : {}) }
  await node.keeping.put('person', { id, name, ...placed })
  await node.store.write(null, async tx => {
    const act: RightsAct = {
      ...{ kind: 'right.granted', version: 1, at: new Date(node.clock.now()).toISOString(), day: GRANTED_ON },
      ...{ authority, actor: 'node', subject: id, body: new Uint8Array() },
      header: { role, authority, grantedBy: ['node'], ...placed },
    }
    await tx.append(act)
    return done(null)
  })
  await node.keeping.put('account', { id: login, person: id, password: '', failures: 0, demonstration: true })
}
