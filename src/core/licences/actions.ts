import { day, type Day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { LicenceAct } from './acts.ts'
import type { LicenceRow } from './fold.ts'
import { nextLicenceState } from './lifecycle.ts'

/** What can be done to a licence, the act it becomes, and who does it: the office, or the firm that applied. */
export const LICENCE_ACTIONS = {
  inspect: { kind: 'licence.inspected', by: 'office' },
  grant: { kind: 'licence.granted', by: 'office' },
  refuse: { kind: 'licence.refused', by: 'office' },
  renew: { kind: 'licence.renewed', by: 'office' },
  suspend: { kind: 'licence.suspended', by: 'office' },
  resume: { kind: 'licence.resumed', by: 'office' },
  'revoke-propose': { kind: 'licence.revoke-proposed', by: 'office' },
  'revoke-decline': { kind: 'licence.revoke-declined', by: 'office' },
  'revoke-approve': { kind: 'licence.revoked', by: 'office' },
  withdraw: { kind: 'licence.withdrawn', by: 'firm' },
} as const satisfies Record<string, { kind: LicenceAct['kind']; by: 'office' | 'firm' }>

export type LicenceAction = keyof typeof LICENCE_ACTIONS

const ORDER = { text: 'Core Document, Annex II: licensing, practice of the authority', since: day('2003-01-01') }

/** Every reason in the licence itself why this may not be done to it now. Empty means yes; rights are asked besides. */
export function licenceHindrances(action: LicenceAction, row: LicenceRow): Finding[] {
  const { kind } = LICENCE_ACTIONS[action]
  const open = row.frozen !== undefined
  const completes = action === 'revoke-approve' || action === 'revoke-decline'
  const blocked = completes ? !open : open && ['revoke-propose', 'renew', 'resume'].includes(action)
  if (nextLicenceState(row.state, kind) && !blocked) return []
  return [{ rule: 'state-forbids', severity: 'error', path: '', figures: { action, state: row.state }, source: ORDER }]
}

const LONGEST_YEARS = 30

/** What is wrong with the days of a licence. */
export function termFindings(from: Day, until: Day): Finding[] {
  const say = (rule: string, path: string, figures: Finding['figures'] = {}): Finding[] => [
    { rule, severity: 'error', path, figures, source: ORDER },
  ]
  if (until < from) return say('licence-term-backwards', 'until', { from, until })
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  return years > LONGEST_YEARS ? say('licence-term-long', 'until', { most: LONGEST_YEARS }) : []
}
