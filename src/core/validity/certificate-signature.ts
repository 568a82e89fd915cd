import { isEntitled, listedKey, verificationKey } from '../participants/open-trust-list.ts'
import type { TrustList } from '../participants/trust-list.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Finding } from '../values/finding.ts'
import type { Presented } from './presented.ts'
import { remark } from './remark.ts'

/**
 * The key is known, it is the issuing authority's, it might sign certificates on that day, and it signed these bytes.
 */
export async function certificateSignature(
  crypto: Crypto,
  presented: Presented,
  trustList: TrustList,
): Promise<Finding[]> {
  const { keyId, summary, receipt } = presented
  const listed = listedKey(trustList, keyId)
  const key = listed && verificationKey(listed.key)
  if (!listed || !key) return [remark('key-not-known', 'validated', { key: keyId })]
  const found: Finding[] = []
  const own = listed.authority === summary.authority && speaksFor(trustList, listed.authority, presented)
  if (!own || !isEntitled(listed.key, 'certificate', summary.issuedOn)) {
    found.push(
      remark('key-not-entitled', 'validated', { key: keyId, authority: summary.authority, on: summary.issuedOn }),
    )
  }
  const revokedFrom = listed.key.revokedAtPosition
  if (revokedFrom !== undefined && (receipt === null || receipt.position >= revokedFrom)) {
    found.push(remark('revoked', 'validated', { key: keyId, position: revokedFrom }))
  }
  if (!(await crypto.verify(key, presented.signed, presented.signature))) {
    found.push(remark('signature-wrong', 'validated', { key: keyId }))
  }
  return found
}

/** An authority issues under its own participant's prefix and in its own name only. */
function speaksFor(trustList: TrustList, id: string, { summary, document }: Presented): boolean {
  const participant = trustList.authorities.find(authority => authority.id === id)?.participant
  const named = document ? document.issuer.participant === participant : true
  return participant !== undefined && named && summary.number.startsWith(participant)
}
