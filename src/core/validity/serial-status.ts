import type { Finding } from '../values/finding.ts'
import type { Pack } from './pack.ts'
import type { Presented } from './presented.ts'
import { remark } from './remark.ts'
import { type SerialStatus, statusOf } from './statuses.ts'

/** What each status says of a certificate that is presented; an open one says nothing. */
export const SAYS: Readonly<Partial<Record<SerialStatus, string>>> = {
  'never-issued': 'not-logged',
  used: 'already-used',
  'expired-unused': 'expired',
  void: 'void',
  replaced: 'replaced',
  'lost-or-stolen': 'lost-or-stolen',
  exception: 'seized',
}

/** What the issuer said of this serial, as far as the pack reaches: beyond its horizon it says nothing. */
export function serialStatus(presented: Presented, pack: Pack, serial: number): Finding[] {
  const { summary, receipt } = presented
  const statuses = pack.statuses.get(summary.authority)
  if (!statuses || !receipt || receipt.position >= statuses.horizon.size) return []
  if (summary.issuedOn < statuses.knownFrom) {
    return [remark('status-not-known', 'status', { knownFrom: statuses.knownFrom }, 'note')]
  }
  const status = statusOf(statuses, serial)
  const rule = SAYS[status]
  const figures = { number: summary.number, at: statuses.horizon.day, expiresOn: summary.expiresOn }
  return rule ? [remark(rule, 'status', figures)] : []
}
