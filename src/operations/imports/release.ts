import { type ImportAction, importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportAct } from '../../core/confirmation/acts.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingReason, missingRoleOf, perform, refusal } from '../perform.ts'
import { missingPhoto, picturesOf } from './keep-photo.ts'
import { bothImportOfficers } from './officers.ts'
import { standingAgainst } from './standing.ts'

type FilePorts = NodePorts & { readonly keeping: Keeping }

/**
 * First half: an officer says why a detained shipment may be received after all. What stands against it is frozen with
 * the reason, and nothing changes until another officer agrees.
 */
export async function proposeRelease(
  node: FilePorts,
  caller: Caller,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ state: string; frozen: string }>> {
  const pictures = await picturesOf(node, input.id)
  return perform(node, caller, { ...input, action: 'release' }, async desk => {
    const found = await releasable(desk, 'release', input.id, pictures)
    if (!found.ok) return found
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const { verdict = 'undecided', rules = [] } = found.value.presented ?? {}
    const body = canonicalBytes({ reason: input.reason, verdict, rules })
    const frozen = digestOf(node, body)
    await append<ImportAct>(desk, { kind: 'import.release-proposed', subject: input.id, header: { frozen }, body })
    return done({ state: 'releasing', frozen })
  })
}

/** Second half: another officer releases it, for exactly that reason and against exactly that verdict. */
export async function approveRelease(
  node: FilePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ state: string }>> {
  const pictures = await picturesOf(node, input.id)
  return perform(node, caller, { ...input, action: 'approve-release' }, async desk => {
    const found = await releasable(desk, 'approve-release', input.id, pictures)
    if (!found.ok) return found
    const row = found.value
    const eyes = await bothImportOfficers(desk, row, 'release', input.frozen)
    if (eyes.length > 0 || !row.frozen) return refused(...eyes)
    const body = await desk.tx.body(row.frozen.at)
    if (!body) throw new Error(`the reason to release ${row.id} cannot be read`)
    const header = { frozen: row.frozen.digest }
    await append<ImportAct>(desk, { kind: 'import.released', subject: row.id, header, body })
    return done({ state: 'presented' })
  })
}

async function releasable(
  desk: Desk,
  action: ImportAction,
  id: string,
  pictures: readonly string[],
): Promise<Outcome<ImportRow>> {
  const row = await desk.tx.get('import', id)
  if (!row) return refused(refusal('not-found', { id }))
  const wrong = [
    ...missingRoleOf(desk.person, row.authority, action, ['importing-officer']),
    ...importHindrances(action, row),
    ...standingAgainst(action, row),
    ...missingPhoto(row, pictures),
  ]
  return wrong.length > 0 ? refused(...wrong) : done(row)
}
