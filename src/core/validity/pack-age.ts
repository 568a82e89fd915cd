import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import { remark } from './remark.ts'

/** A pack past its life, or none: what was voided since would not show. So does a trust list past its own. */
export function packAge(pack: Pack | null, at: Day): Finding[] {
  if (!pack) return [remark('pack-too-old', 'pack', { reason: 'none' })]
  const expiresOn = pack.expiresAt.slice(0, 10)
  const last = expiresOn < pack.trustList.expiresOn ? expiresOn : pack.trustList.expiresOn
  return at < last ? [] : [remark('pack-too-old', 'pack', { madeAt: pack.madeAt.slice(0, 10), expiresOn: last })]
}
