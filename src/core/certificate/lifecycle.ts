import type { CertificateAct } from './acts.ts'

/** Where a certificate stands, from the application to its end. */
export type CertificateState =
  | 'applied'
  | 'returned'
  | 'withdrawn'
  | 'refused'
  | 'inspected'
  | 'authorised'
  | 'issued'
  | 'detained'
  | 'used'
  | 'seized'
  | 'expired'
  | 'void'
  | 'replaced'

type Kind = CertificateAct['kind']

/**
 * What may happen next, and where it leads: the whole lifecycle. `new` is the state before the first act. A final state
 * takes only acts that leave it where it is: a second confirmation of a used certificate is evidence, not a change.
 */
export const LIFECYCLE: Readonly<Record<CertificateState | 'new', Readonly<Partial<Record<Kind, CertificateState>>>>> =
  {
    new: { 'certificate.applied': 'applied', 'certificate.reissued': 'authorised' },
    applied: {
      'certificate.returned': 'returned',
      'certificate.withdrawn': 'withdrawn',
      'certificate.refused': 'refused',
      'certificate.inspected': 'inspected',
      'certificate.valued': 'applied',
    },
    returned: {
      'certificate.amended': 'applied',
      'certificate.withdrawn': 'withdrawn',
    },
    withdrawn: {},
    refused: {},
    inspected: {
      'certificate.authorised': 'authorised',
      'certificate.sent-back': 'applied',
      'certificate.returned': 'returned',
      'certificate.refused': 'refused',
    },
    authorised: { 'certificate.issued': 'issued', 'certificate.voided': 'void' },
    issued: {
      'certificate.reminded': 'issued',
      'certificate.void-proposed': 'issued',
      'certificate.void-declined': 'issued',
      'certificate.voided': 'void',
      'certificate.spoil-proposed': 'issued',
      'certificate.spoiled': 'void',
      'certificate.replaced': 'replaced',
      'certificate.expired': 'expired',
      'certificate.confirmed': 'used',
      'certificate.detained': 'detained',
      'certificate.seized': 'seized',
    },
    detained: {
      'certificate.reminded': 'detained',
      'certificate.detained': 'detained',
      'certificate.confirmed': 'used',
      'certificate.seized': 'seized',
      'certificate.expired': 'detained',
    },
    expired: {
      'certificate.reminded': 'expired',
      'certificate.confirmed': 'used',
      'certificate.replaced': 'replaced',
      'certificate.detained': 'detained',
      'certificate.seized': 'seized',
    },
    void: { 'certificate.confirmed': 'void' },
    replaced: { 'certificate.confirmed': 'replaced' },
    used: { 'certificate.confirmed': 'used' },
    seized: { 'certificate.confirmed': 'seized' },
  }

/** The state after the act, or null where the act may not happen. */
export function nextState(state: CertificateState | 'new', kind: Kind): CertificateState | null {
  return LIFECYCLE[state][kind] ?? null
}
