import type { RightsAct } from '../core/participants/rights.ts'
import { dayAt } from '../core/values/day.ts'
import { done } from '../core/values/outcome.ts'
import { buildNode, type Configuration } from '../main.ts'

/** How many administrators a node may let in by itself: with two, everybody else is granted by four eyes. */
const BY_THE_NODE = 2

/**
 * Grants the role of administrator without a second person, which only a node that does not serve yet may do, and only while
 * its authority has fewer than two. Gives what stands in the way, or null once it is granted.
 */
export async function firstAdministrator(configuration: Configuration, person: string): Promise<string | null> {
  const node = await buildNode(configuration)
  try {
    const authority = node.identity.authorities[0] as string
    const persons = await node.reading.persons()
    const held = persons
      .flatMap(one => one.grants)
      .filter(one => one.role === 'administrator' && one.authority === authority)
    if (held.length >= BY_THE_NODE)
      return `${authority} has ${held.length} administrators: two of them grant it at the desk`
    const now = node.clock.now()
    const timeZone = node.memory.trustList?.authorities.find(one => one.id === authority)?.timeZone ?? 'UTC'
    const act: RightsAct = {
      ...{ kind: 'right.granted', version: 1, at: new Date(now).toISOString(), day: dayAt(now, timeZone) },
      ...{ authority, actor: 'node', subject: person, body: new Uint8Array() },
      header: { role: 'administrator', authority, grantedBy: ['node'] },
    }
    await node.store.write(null, async tx => done((await tx.append(act)).position))
    return null
  } finally {
    await node.close()
  }
}
