import type { Envelope } from '../../core/exchange/envelope.ts'
import { type SignedEnvelope, sealBatch } from '../../core/exchange/signed.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import type { NodePorts } from '../../ports/node.ts'
import { signingKey } from './keys.ts'

/** Signs envelopes, each with the exchange key of the authority it is from: one signature an authority. */
export async function sealAs(
  node: Pick<NodePorts, 'crypto' | 'signer'>,
  trustList: TrustList,
  envelopes: readonly Envelope[],
): Promise<SignedEnvelope[]> {
  const sealed = new Map<Envelope, SignedEnvelope>()
  for (const [from, own] of Map.groupBy(envelopes, envelope => envelope.from)) {
    const key = signingKey(trustList, 'exchange', from)
    const signed = await sealBatch(node.crypto, own, key.id, bytes => node.signer.sign(key.id, bytes))
    own.forEach((envelope, place) => sealed.set(envelope, signed[place] as SignedEnvelope))
  }
  return envelopes.map(envelope => sealed.get(envelope) as SignedEnvelope)
}
