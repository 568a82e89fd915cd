import type { TrustList } from '../../core/participants/trust-list.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { decodeMultiSigned } from '../../core/signing/jws.ts'
import type { NodePorts } from '../../ports/node.ts'
import type { Tx } from '../../ports/store.ts'

/**
 * The trust list in force in this transaction; a node without one has not been set up, which is a defect of its
 * start.
 */
export async function currentTrustList(
  node: Pick<NodePorts, 'memory'>,
  tx: Pick<Tx, 'get' | 'body'>,
): Promise<TrustList> {
  const row = await tx.get('list', 'trust-list')
  if (!row) throw new Error('this node has adopted no trust list')
  const known = node.memory.trustList
  if (known?.version === row.version) return known
  const body = await tx.body(row.at)
  if (!body) throw new Error(`the trust list at ${row.at} has lost its body`)
  const list = trustListIn(body)
  node.memory.trustList = list
  return list
}

/** The list inside its signed form, whose signatures were checked when it was adopted. */
export function trustListIn(signed: Uint8Array): TrustList {
  const multi = decodeMultiSigned(signed)
  const read = multi && parseCanonical(multi.payload)
  if (!read?.ok) throw new Error('an adopted trust list cannot be read')
  return read.value as unknown as TrustList
}
