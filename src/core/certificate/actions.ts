import { grantFor, type PersonRow, type Role } from '../participants/rights.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import type { CertificateAct } from './acts.ts'
import type { CertificateRow } from './fold.ts'
import { nextState } from './lifecycle.ts'

/** What a person can do to a certificate: the act it becomes and the roles that may. */
export const CERTIFICATE_ACTIONS = {
  amend: { kind: 'certificate.amended', roles: ['applicant'] },
  withdraw: { kind: 'certificate.withdrawn', roles: ['applicant'] },
  return: { kind: 'certificate.returned', roles: ['inspector', 'exporting-officer'] },
  refuse: { kind: 'certificate.refused', roles: ['exporting-officer'] },
  inspect: { kind: 'certificate.inspected', roles: ['inspector', 'exporting-officer'] },
  value: { kind: 'certificate.valued', roles: ['valuer', 'inspector', 'exporting-officer'] },
  'send-back': { kind: 'certificate.sent-back', roles: ['exporting-officer'] },
  authorise: { kind: 'certificate.authorised', roles: ['exporting-officer'] },
  'void-propose': { kind: 'certificate.void-proposed', roles: ['inspector', 'exporting-officer'] },
  'void-decline': { kind: 'certificate.void-declined', roles: ['exporting-officer'] },
  'void-approve': { kind: 'certificate.voided', roles: ['exporting-officer'] },
  'spoil-propose': { kind: 'certificate.spoil-proposed', roles: ['inspector', 'exporting-officer'] },
  'spoil-approve': { kind: 'certificate.spoiled', roles: ['exporting-officer'] },
} as const satisfies Record<string, { kind: CertificateAct['kind']; roles: readonly Role[] }>

export type CertificateAction = keyof typeof CERTIFICATE_ACTIONS

const RIGHTS = { text: 'Core Document, Section IV (b): the designated Exporting Authority', since: day('2003-01-01') }
const ORDER = { text: 'Core Document, Section IV (a); EU Regulation 2368/2002, Article 12', since: day('2003-01-01') }

/**
 * Every reason why this person may not do this to this certificate now: no right, another firm's paper, or a state it
 * does not follow. Empty means yes; the four-eyes table is asked besides, by what completes a first half.
 */
export function certificateHindrances(action: CertificateAction, row: CertificateRow, person: PersonRow): Finding[] {
  const { kind, roles } = CERTIFICATE_ACTIONS[action]
  const found: Finding[] = []
  const grant = grantFor(person, roles, row.authority)
  const applicantOnly = (roles as readonly Role[]).every(role => role === 'applicant')
  if (!grant) found.push(refusal('right-missing', { action, roles }, RIGHTS))
  else if (applicantOnly && grant.firm !== row.firm) found.push(refusal('right-missing', { action, roles }, RIGHTS))
  if (!nextState(row.state, kind) || missesFirstHalf(action, row)) {
    found.push(refusal('state-forbids', { action, state: row.state }, ORDER))
  }
  return found
}

/** A void is completed or declined only where one was proposed, and one at a time, be it for a sheet or otherwise. */
function missesFirstHalf(action: CertificateAction, { frozen }: CertificateRow): boolean {
  switch (action) {
    case 'void-propose':
    case 'spoil-propose':
      return frozen !== undefined
    case 'void-approve':
      return frozen?.action !== 'void'
    case 'spoil-approve':
      return frozen?.action !== 'spoil'
    case 'void-decline':
      return frozen?.action !== 'void' && frozen?.action !== 'spoil'
    default:
      return false
  }
}

function refusal(rule: string, figures: Finding['figures'], source: Finding['source']): Finding {
  return { rule, severity: 'error', path: '', figures, source }
}
