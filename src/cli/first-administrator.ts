import type { RightsAct } from '../core/participants/rights.ts'
import { dayAt } from '../core/values/day.ts'
import { done } from '../core/values/outcome.ts'
import type { BuiltNode } from '../main.ts'

/** How many administrators a node may let in by itself: with two, everybody else is granted by four eyes. */
const BY_THE_NODE = 2

/** Why this node may not make somebody an administrator by itself any more; null while it may. */
export async function tooManyAdministrators(node: BuiltNode): Promise<string | null> {
  const authority = node.identity.authorities[0]
  const grants = (await node.reading.persons()).flatMap(person => person.grants)
  const held = grants.filter(one => one.role === 'administrator' && one.authority === authority).length
  return held < BY_THE_NODE ? null : `${authority} has ${held} administrators: two of them grant roles at the desk`
}

/** Grants the role of administrator in the name of the node itself: there are no two persons yet who could. */
export async function grantFirst(node: BuiltNode, person: string): Promise<void> {
  const authority = node.identity.authorities[0]
  const now = node.clock.now()
  const timeZone = node.memory.trustList?.authorities.find(one => one.id === authority)?.timeZone ?? 'UTC'
  const act: RightsAct = {
    ...{ kind: 'right.granted', version: 1, at: new Date(now).toISOString(), day: dayAt(now, timeZone) },
    ...{ authority, actor: 'node', subject: person, body: new Uint8Array() },
    header: { role: 'administrator', authority, grantedBy: ['node'] },
  }
  await node.store.write(null, async tx => done((await tx.append(act)).position))
}
