import type { AuthorityKey, KeyPurpose, TrustList } from '../../core/participants/trust-list.ts'
import type { NodeIdentity } from '../../ports/node.ts'

/** The key this node signs with for a purpose today: its authority's newest that is neither retired nor revoked. */
export function signingKey(
  identity: NodeIdentity,
  trustList: TrustList,
  purpose: KeyPurpose,
  authority = identity.authorities[0],
): AuthorityKey {
  const listed = trustList.authorities.find(known => known.id === authority)
  const usable = listed?.keys.filter(
    key => key.purpose === purpose && key.until === undefined && key.revokedAtPosition === undefined,
  )
  const newest = usable?.sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!newest) throw new Error(`the trust list has no ${purpose} key for ${authority}`)
  return newest
}

export function exchangeKeyOf(identity: NodeIdentity, trustList: TrustList): AuthorityKey {
  return signingKey(identity, trustList, 'exchange')
}
