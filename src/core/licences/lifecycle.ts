import type { LicenceAct } from './acts.ts'

/** Where a licence stands. That it ran out is no act: it follows from its last day. */
export type LicenceState = 'applied' | 'inspected' | 'granted' | 'suspended' | 'refused' | 'withdrawn' | 'revoked'

type Kind = LicenceAct['kind']

/** What may happen next, and where it leads. */
export const LICENCE_LIFECYCLE: Readonly<Record<LicenceState | 'new', Readonly<Partial<Record<Kind, LicenceState>>>>> =
  {
    new: { 'licence.applied': 'applied', 'licence.imported': 'granted' },
    applied: {
      'licence.inspected': 'inspected',
      'licence.refused': 'refused',
      'licence.withdrawn': 'withdrawn',
    },
    inspected: {
      'licence.inspected': 'inspected',
      'licence.granted': 'granted',
      'licence.refused': 'refused',
      'licence.withdrawn': 'withdrawn',
    },
    granted: {
      'licence.inspected': 'granted',
      'licence.renewed': 'granted',
      'licence.suspended': 'suspended',
      'licence.revoke-proposed': 'granted',
      'licence.revoke-declined': 'granted',
      'licence.revoked': 'revoked',
    },
    suspended: {
      'licence.inspected': 'suspended',
      'licence.suspended': 'suspended',
      'licence.resumed': 'granted',
      'licence.revoke-proposed': 'suspended',
      'licence.revoke-declined': 'suspended',
      'licence.revoked': 'revoked',
    },
    refused: {},
    withdrawn: {},
    revoked: {},
  }

/** The state after the act, or null where the act may not happen. */
export function nextLicenceState(state: LicenceState | 'new', kind: Kind): LicenceState | null {
  return LICENCE_LIFECYCLE[state][kind] ?? null
}
