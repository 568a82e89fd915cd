import type { TrustList } from '../../core/participants/trust-list.ts'
import { dayAt } from '../../core/values/day.ts'
import type { NodePorts } from '../../ports/node.ts'
import type { Desk } from '../perform.ts'

/** The desk of what the node does by itself, for one of its authorities. */
export function nodeDesk(node: NodePorts, tx: Desk['tx'], trustList: TrustList, authorityId: string): Desk {
  const authority = trustList.authorities.find(known => known.id === authorityId)
  if (!authority) throw new Error(`the trust list does not know ${authorityId}`)
  const now = node.clock.now()
  const today = dayAt(now, authority.timeZone)
  return { node, tx, person: { id: 'node', grants: [] }, authority, trustList, at: new Date(now).toISOString(), today }
}
