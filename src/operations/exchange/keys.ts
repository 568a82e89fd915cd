import type { AuthorityKey, KeyPurpose, TrustList } from '../../core/participants/trust-list.ts'
import type { NodePorts } from '../../ports/node.ts'

/** The key an authority signs with for a purpose today: its newest that is neither retired nor revoked. */
export function signingKey(trustList: TrustList, purpose: KeyPurpose, authority: string): AuthorityKey {
  const listed = trustList.authorities.find(known => known.id === authority)
  const usable = listed?.keys.filter(
    key => key.purpose === purpose && key.until === undefined && key.revokedAtPosition === undefined,
  )
  const newest = usable?.sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!newest) throw new Error(`the trust list has no ${purpose} key for ${authority}`)
  return newest
}

/** The key of this node's log: the first of its authorities keeps it for all of them. */
export function logKeyOf({ identity }: Pick<NodePorts, 'identity'>, trustList: TrustList): AuthorityKey {
  return signingKey(trustList, 'log', identity.authorities[0])
}
