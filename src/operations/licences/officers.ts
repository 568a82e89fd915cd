import type { LicenceAction } from '../../core/licences/actions.ts'
import { licenceHindrances } from '../../core/licences/actions.ts'
import type { LicenceProvable } from '../../core/licences/documents.ts'
import type { LicenceRow } from '../../core/licences/fold.ts'
import { type Attachment, inBody } from '../../core/certificate/attachments.ts'
import type { Role } from '../../core/participants/rights.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { type Desk, digestOf, missingRole, refusal } from '../perform.ts'

/** Who licences, registers sites and inspects them. */
export const LICENSING: readonly Role[] = ['licensing-officer']

export type LicenceAttachment = Attachment<LicenceProvable>

/** The licence an officer is to act on, or every reason why they may not. */
export async function licenceFor(desk: Desk, action: LicenceAction, id: string): Promise<Outcome<LicenceRow>> {
  const right = missingRole(desk, action, LICENSING)
  if (right.length > 0) return refused(...right)
  const row = await desk.tx.get('licence', id)
  if (row?.authority !== desk.authority.id) return refused(refusal('not-found', { id }))
  const wrong = licenceHindrances(action, row)
  return wrong.length > 0 ? refused(...wrong) : done(row)
}

/** What somebody said, with the documents they attached, as the body of an act, and its digest. */
export function saidBody(
  desk: Desk,
  said: Readonly<Record<string, Plain | undefined>>,
  list: readonly LicenceAttachment[] = [],
): { readonly body: Uint8Array; readonly frozen: string } {
  const body = canonicalBytes({ ...said, ...inBody(list) } as unknown as Plain)
  return { body, frozen: digestOf(desk.node, body) }
}
