import { addDays, type Day, daysBetween } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import { remark } from './remark.ts'

/** How long a pack, and each statement in it, is believed: policy of the scheme, whatever the pack says of itself. */
export const PACK_LIFE_DAYS = 30

/** A pack past its life, or none: what was voided since would not show. So does a trust list past its own. */
export function packAge(pack: Pack | null, at: Day): Finding[] {
  if (!pack) return [remark('pack-too-old', 'pack', { reason: 'none' })]
  const madeOn = pack.madeAt.slice(0, 10) as Day
  const given = pack.expiresAt.slice(0, 10) as Day
  if (at < given && at < pack.trustList.expiresOn && daysBetween(madeOn, at) < PACK_LIFE_DAYS) return []
  const [expiresOn = at] = [given, addDays(madeOn, PACK_LIFE_DAYS), pack.trustList.expiresOn].sort()
  return [remark('pack-too-old', 'pack', { madeAt: madeOn, expiresOn })]
}

/**
 * A pack without the issuer's own word, or with an old one, cannot tell what the issuer withdrew: nor may it hide it.
 */
export function issuersWord(pack: Pack, authority: string, at: Day): Finding[] {
  const day = pack.statuses.get(authority)?.horizon.day
  const fresh = day !== undefined && daysBetween(day, at) < PACK_LIFE_DAYS
  return fresh ? [] : [remark('pack-too-old', 'pack', { authority })]
}
