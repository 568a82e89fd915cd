import { addDays, type Day, daysBetween } from '../values/day.ts'
import type { CertificateRow } from './fold.ts'
import type { CertificateState } from './lifecycle.ts'

/** Sent, and neither confirmed nor given back: what the scheme calls an open certificate. */
export const OPEN: readonly CertificateState[] = ['issued', 'detained', 'expired']

/** After so many days without a confirmation a partner is late (ageing of confirmations: 15, then 30 days). */
export const LATE_DAYS = 30
/** After so many days its partner is asked, and asked again. */
const ASKED_AFTER_DAYS = [15, LATE_DAYS] as const
/** So long before its last day it is asked besides, once. */
const BEFORE_EXPIRY_DAYS = 7

/** Open certificates of one destination that one authority was told of, summed. */
export interface OpenSum {
  readonly destination: string
  readonly announcedTo: string
  readonly count: number
  readonly oldest: Day
  readonly caratThousandths: number
  readonly usdCents: number
  readonly remindedOn?: Day
}

/** Whether a partner can be asked about it at all: somebody was told of it, and not asked today. */
export function mayRemind({ state, announcedTo, reminded }: CertificateRow, today: Day): boolean {
  return OPEN.includes(state) && announcedTo !== undefined && reminded?.on !== today
}

/** Whether it is time to ask by itself, without anybody pressing a button. */
export function reminderDue(row: CertificateRow, today: Day): boolean {
  const { issuedOn, expiresOn, reminded, state } = row
  if (!mayRemind(row, today) || !issuedOn || !expiresOn) return false
  const times = reminded?.times ?? 0
  const open = daysBetween(issuedOn, today)
  const asked = ASKED_AFTER_DAYS.filter(days => open >= days).length
  if (times < asked) return true
  const soon = state === 'issued' && today >= addDays(expiresOn, -BEFORE_EXPIRY_DAYS)
  return soon && (reminded === undefined || reminded.on < addDays(expiresOn, -BEFORE_EXPIRY_DAYS))
}
