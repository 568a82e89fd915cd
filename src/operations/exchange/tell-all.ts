import { type Authority, shareNode } from '../../core/participants/trust-list.ts'
import { type Desk, newId } from '../perform.ts'

/**
 * One statement to each authority that can be reached, by its node or by letter; of those on one node, to one. Gives
 * how many are told.
 */
export async function tellAll(desk: Desk, purpose: string, payload: Uint8Array): Promise<number> {
  const reached: Authority[] = []
  for (const one of desk.trustList.authorities) {
    const isKnown = shareNode(one, desk.authority) || reached.some(other => shareNode(one, other))
    if (one.exchange.kind === 'none' || isKnown || desk.node.identity.authorities.includes(one.id)) continue
    reached.push(one)
    await desk.tx.send({ id: newId(desk.node), from: desk.authority.id, to: one.id, purpose, payload })
  }
  return reached.length
}
