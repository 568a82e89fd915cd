import { addDays, type Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import { remark } from './remark.ts'

/** How long a pack, and each statement in it, is believed: policy of the scheme, whatever the pack says of itself. */
export const PACK_LIFE_DAYS = 30

/** A pack past its life, or none: what was voided since would not show. So does a trust list past its own. */
export function packAge(pack: Pack | null, at: Day): Finding[] {
  if (!pack) return [remark('pack-too-old', 'pack', { reason: 'none' })]
  const madeOn = pack.madeAt.slice(0, 10) as Day
  const ends = [pack.expiresAt.slice(0, 10), addDays(madeOn, PACK_LIFE_DAYS), pack.trustList.expiresOn].sort()
  const expiresOn = ends[0] as Day
  return at < expiresOn ? [] : [remark('pack-too-old', 'pack', { madeAt: madeOn, expiresOn })]
}

/**
 * A pack without the issuer's own word, or with an old one, cannot tell what the issuer withdrew: nor may it hide it.
 */
export function issuersWord(pack: Pack, authority: string, at: Day): Finding[] {
  const day = pack.statuses.get(authority)?.horizon.day
  const fresh = day !== undefined && at < addDays(day, PACK_LIFE_DAYS)
  return fresh ? [] : [remark('pack-too-old', 'pack', { authority })]
}
