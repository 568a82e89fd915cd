import type { Finding } from '../values/finding.ts'
import type { Presented } from './presented.ts'
import { remark } from './remark.ts'
import { type Statuses, statusOf } from './statuses.ts'

/** What each word of an issuer says of a certificate that is presented; an open one says nothing. */
export const SAYS: Readonly<Record<string, string>> = {
  'never-issued': 'not-logged',
  used: 'already-used',
  'expired-unused': 'expired',
  void: 'void',
  replaced: 'replaced',
  'lost-or-stolen': 'lost-or-stolen',
  seized: 'seized',
}

/** Words that hold nothing against a certificate: it is in somebody's hands, and may be presented. */
const HARMLESS = ['open', 'found']

/** The rules by which a serial's status speaks. An exception nobody explained stands as the worst of them. */
export function rulesAgainst(statuses: Statuses, serial: number): string[] {
  const status = statusOf(statuses, serial)
  const words = status === 'exception' ? (statuses.exceptions.get(serial) ?? [status]) : [status]
  const found = words.includes('found')
  const standing = words.filter(word => !HARMLESS.includes(word) && !(found && word === 'lost-or-stolen'))
  return standing.map(word => SAYS[word] ?? 'seized')
}

/**
 * What the issuer said of this serial, up to its horizon. A receipt from beyond it is for a number given out since: one
 * that had been given out before stands on two certificates.
 */
export function serialStatus(presented: Presented, statuses: Statuses | undefined, serial: number): Finding[] {
  const { summary, receipt } = presented
  if (!statuses || !receipt) return []
  const { horizon, knownFrom } = statuses
  const figures = { number: summary.number, at: horizon.day, expiresOn: summary.expiresOn }
  if (receipt.position >= horizon.size) {
    const status = statusOf(statuses, serial)
    if (status === 'never-issued') return []
    if (status === 'open') return [remark('number-reused', 'status', { number: summary.number })]
  } else if (summary.issuedOn < knownFrom) {
    return [remark('status-not-known', 'status', { knownFrom }, 'note')]
  }
  return rulesAgainst(statuses, serial).map(rule => remark(rule, 'status', figures))
}
