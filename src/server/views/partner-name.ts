import { nameOf } from '../../core/participants/participants.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'

/** Whose authority it is, by name: its participant's, or its own where it is the scheme's. */
export function partnerName(list: TrustList, authority: string): string {
  const known = list.authorities.find(one => one.id === authority)
  if (!known) return authority
  return known.roles.includes('scheme') ? known.name : nameOf(list.participants, known.participant)
}
