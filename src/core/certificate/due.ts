import { addDays, type Day } from '../values/day.ts'
import type { CertificateRow } from './fold.ts'

/** After so many days an export that nobody confirmed is called open, where its participant published no other term. */
const CONFIRMATION_DAYS = 30

export interface Due {
  /** The last day on which it is in time. */
  readonly on: Day
  readonly rule: 'confirmation-late' | 'expiring'
}

/**
 * What an issued certificate waits for next: its confirmation, or its own last day. Nothing else has a day to be due
 * by. `confirmationDays` is what the issuing participant published.
 */
export function certificateDue(row: CertificateRow, confirmationDays = CONFIRMATION_DAYS): Due | null {
  const { state, issuedOn, expiresOn } = row
  if (state !== 'issued' || !issuedOn || !expiresOn) return null
  const confirmation = addDays(issuedOn, confirmationDays)
  return expiresOn < confirmation
    ? { on: expiresOn, rule: 'expiring' }
    : { on: confirmation, rule: 'confirmation-late' }
}
