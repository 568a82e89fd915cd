import { type Checkpoint, verifyCheckpoint } from '../core/log/checkpoint.ts'
import { originOf } from '../core/log/log-id.ts'
import { problem } from '../core/log/problem.ts'
import { verificationKey } from '../core/participants/open-trust-list.ts'
import { shareNode, type TrustList } from '../core/participants/trust-list.ts'
import type { Finding } from '../core/values/finding.ts'
import type { NodePorts } from '../ports/node.ts'

/** The checkpoint in a note, if a log key of this authority's node signed it, whatever became of that key since. */
export async function signedByLogOf(
  { crypto }: Pick<NodePorts, 'crypto'>,
  trustList: TrustList,
  authority: string,
  note: string,
): Promise<Checkpoint | null> {
  const known = trustList.authorities.find(one => one.id === authority)
  const listed = trustList.authorities.flatMap(one => (known && shareNode(known, one) ? one.keys : []))
  for (const one of listed) {
    const key = one.purpose === 'log' ? verificationKey(one) : null
    if (!key) continue
    const origin = originOf(trustList.environment, one.log ?? '')
    const verified = await verifyCheckpoint(crypto, note, origin, [{ name: origin, role: 'log', key }])
    if (verified.ok) return verified.value.checkpoint
  }
  return null
}

/**
 * Why this node may write and sign nothing, or null: it was restored from an old copy, runs beside a copy of itself, or
 * could not yet ask anybody. Two histories under one key cannot be taken back.
 */
export function haltedBy({ memory }: Pick<NodePorts, 'memory'>): Finding | null {
  return memory.agreement ? memory.agreement.halted : problem('partners-silent', 'register')
}
