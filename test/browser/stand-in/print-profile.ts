import { STARTING_PROFILE } from '../../../src/core/printing/starting-profile.ts'
import type { PrintProfileAnswer } from '../../../web/api/answers.ts'
import { ACCOUNTS } from './people.ts'

/** The paper of the office in Gaborone, as an administrator or an officer sees it. */
export function printProfile(login: string): PrintProfileAnswer {
  const role = ACCOUNTS.find(account => account.login === login)?.role
  return {
    authority: 'BW-1',
    profile: { ...STARTING_PROFILE, numberedSheets: true },
    nudge: { dx: -0.8, dy: 0.3 },
    inForce: true,
    changed: { at: '2026-11-20T08:12:00Z', by: 'Boitumelo Kgosi' },
    ...{ lastSheet: 'A004711', nextSheet: 'A004712' },
    mayChange: role === 'administrator',
    mayNudge: role === 'administrator' || role === 'exporting-officer',
  }
}
