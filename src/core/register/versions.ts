import type { Placed } from '../values/act.ts'
import type { RegisterAct } from './acts.ts'

/** Every kind of act ever written, with its present version. A reader for an old version is never deleted. */
export const ACT_VERSIONS: Readonly<Record<RegisterAct['kind'], number>> = {
  'certificate.applied': 2,
  'certificate.amended': 2,
  'certificate.returned': 1,
  'certificate.withdrawn': 2,
  'certificate.refused': 1,
  'certificate.inspected': 2,
  'certificate.valued': 1,
  'certificate.sent-back': 1,
  'certificate.authorised': 3,
  'certificate.issued': 1,
  'certificate.void-proposed': 1,
  'certificate.void-declined': 1,
  'certificate.voided': 1,
  'certificate.spoil-proposed': 1,
  'certificate.spoiled': 1,
  'certificate.reissued': 2,
  'certificate.replaced': 1,
  'certificate.expired': 1,
  'certificate.confirmed': 1,
  'certificate.reminded': 1,
  'certificate.detained': 1,
  'certificate.seized': 1,
  'import.announced': 1,
  'import.presented': 1,
  'import.examined': 1,
  'import.examination-declined': 1,
  'import.confirmed': 1,
  'import.detained': 1,
  'import.released': 1,
  'import.accepted': 1,
  'import.release-proposed': 1,
  'import.release-declined': 1,
  'import.returned': 1,
  'import.seized': 1,
  'import.answered': 1,
  'import.asked': 1,
  'import.copy-given': 1,
  'import.original-filed': 1,
  'import.withdrawn': 1,
  'custody.moved': 1,
  'production.recorded': 1,
  'capacity.stated': 1,
  'right.proposed': 1,
  'right.granted': 1,
  'right.withdrawn': 1,
  'right.delegated': 1,
  'right.delegation-ended': 1,
  'trust-list.adopted': 1,
  'statuses.adopted': 1,
  'specimen.proposed': 1,
  'specimen.sent-back': 1,
  'specimen.entered': 2,
  'alert.proposed': 1,
  'alert.declined': 1,
  'alert.raised': 1,
  'alert.withdrawal-proposed': 1,
  'alert.withdrawal-declined': 1,
  'alert.withdrawn': 1,
  'statement.received': 1,
  'control.stated': 1,
  'prices.published': 1,
  'complaint.told': 1,
  'complaint.added': 1,
  'complaint.taken': 1,
  'complaint.answered': 1,
  'complaint.closed': 1,
  'licence.applied': 1,
  'licence.imported': 1,
  'licence.inspected': 1,
  'licence.granted': 1,
  'licence.refused': 1,
  'licence.withdrawn': 1,
  'licence.renewed': 1,
  'licence.suspended': 1,
  'licence.resumed': 1,
  'licence.revoke-proposed': 1,
  'licence.revoke-declined': 1,
  'licence.revoked': 1,
  'site.registered': 1,
  'site.passed': 1,
  'site.faulted': 1,
  'site.barred': 1,
  'site.closed': 1,
}

/** An act as it was stored, whatever program wrote it. */
export interface StoredAct {
  readonly position: number
  readonly kind: string
  readonly version: number
  readonly at: string
  readonly day: string
  readonly authority: string
  readonly actor: string
  readonly subject: string
  readonly header: unknown
  readonly body: Uint8Array
  readonly nonce: Uint8Array
}

/**
 * The act as this program knows it, in its present version: so far a later version only said something more. One
 * written by a later program stops the node: it must not be misread.
 */
export function lifted(stored: StoredAct): Placed<RegisterAct> {
  const known = Object.hasOwn(ACT_VERSIONS, stored.kind) ? ACT_VERSIONS[stored.kind as RegisterAct['kind']] : 0
  if (stored.version > known || stored.version < 1) {
    throw new Error(`this program does not know ${stored.kind} version ${stored.version}, at ${stored.position}`)
  }
  return { ...stored, version: known } as unknown as Placed<RegisterAct>
}
