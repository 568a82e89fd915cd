import type { ImportAct } from '../../core/confirmation/acts.ts'
import { type ImportAction, importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { Place } from '../../core/confirmation/originals.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, type Desk, digestOf, missingRoleOf, perform, refusal } from '../perform.ts'

/** The importer got an authenticated copy of a certificate that was received: who took it. */
export function giveCopy(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly name: string },
): Promise<Outcome<{ id: string; on: string }>> {
  return perform(node, caller, { action: 'copy', ...input }, async desk => {
    const found = await received(desk, 'copy', input.id)
    if (!found.ok) return found
    const body = canonicalBytes({ name: input.name })
    const header = { frozen: digestOf(node, body) }
    await append<ImportAct>(desk, { kind: 'import.copy-given', subject: input.id, header, body })
    return done({ id: input.id, on: desk.today })
  })
}

/** The original lies here from now on; it was moved where it lay elsewhere before. */
export function fileOriginal(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string } & Place,
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { action: 'original', ...input }, async desk => {
    const found = await received(desk, 'original', input.id)
    if (!found.ok) return found
    const { office, archive, box } = input
    const header = { office, archive, ...(box ? { box } : {}) }
    await append<ImportAct>(desk, {
      kind: 'import.original-filed',
      subject: input.id,
      header,
      body: new Uint8Array(),
    })
    return done({ id: input.id })
  })
}

async function received(desk: Desk, action: ImportAction, id: string): Promise<Outcome<ImportRow>> {
  const row = await desk.tx.get('import', id)
  if (!row) return refused(refusal('not-found', { id }))
  const wrong = [
    ...missingRoleOf(desk.person, row.authority, action, ['importing-officer']),
    ...importHindrances(action, row),
  ]
  return wrong.length > 0 ? refused(...wrong) : done(row)
}
