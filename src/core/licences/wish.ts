import { parseDecimal } from '../values/decimal.ts'
import type { Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { termFindings } from './actions.ts'
import type { LicenceFee } from './acts.ts'
import { ANNEX_II } from './record.ts'

/** What an officer grants, or renews. */
export interface GrantWish {
  readonly from: Day
  readonly until: Day
  readonly conditions: string
  readonly fee?: LicenceFee
  /** The receipt of the fee, as its paper is numbered. */
  readonly receipt?: string
}

const LONGEST_CONDITIONS = 2_000

/** Everything wrong with term, fee and conditions, by place. */
export function grantFindings({ from, until, conditions, fee, receipt = '' }: GrantWish): Finding[] {
  const found = [...termFindings(from, until)]
  const say = (rule: string, path: string, figures: Finding['figures'] = {}) =>
    found.push({ rule, severity: 'error', path, figures, source: ANNEX_II })
  if (conditions.length > LONGEST_CONDITIONS) say('licence-text', 'conditions', { most: LONGEST_CONDITIONS })
  if (!fee) return found
  const paid = parseDecimal(fee.amount, 2)
  if (paid === null || paid < 0) say('licence-fee-amount', 'fee.amount')
  if (!/^[A-Z]{3}$/.test(fee.currency)) say('licence-fee-currency', 'fee.currency')
  if (receipt.trim() === '' && paid !== 0) say('licence-receipt-missing', 'receipt')
  return found
}
