import type { ImportAct } from '../../core/confirmation/acts.ts'
import { IMPORT_ACTIONS, type ImportAction, importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { isListed } from './confirm.ts'
import {
  type Desk,
  append,
  digestOf,
  missingReason,
  missingRoleOf,
  newId,
  perform,
  reasonBody,
  refusal,
} from '../perform.ts'

/**
 * What one officer may do to an arrival with a reason alone: detain it, send it back, seize it, or decline what another
 * officer asks.
 */
export type Settlement = Extract<ImportAction, 'detain' | 'return' | 'seize' | 'decline' | 'decline-release'>

/** What the issuing authority is told, by purpose of the statement. */
const TELLS: Partial<Record<Settlement, 'import.detained' | 'import.seized' | 'import.returned'>> = {
  detain: 'import.detained',
  return: 'import.returned',
  seize: 'import.seized',
}

/**
 * Detains, returns, seizes, or declines an examination or a release. The issuing authority is told where it must know,
 * but not of a paper it is not shown to have made: that one may claim a genuine number.
 */
export function settleImport(
  node: NodePorts,
  caller: Caller,
  input: { readonly action: Settlement; readonly id: string; readonly reason: string },
): Promise<Outcome<{ id: string; state: string }>> {
  return perform(node, caller, input, async desk => {
    const row = await desk.tx.get('import', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [
      ...missingRoleOf(desk.person, row.authority, input.action, ['importing-officer']),
      ...importHindrances(input.action, row),
      ...missingReason(input.reason),
    ]
    if (wrong.length > 0) return refused(...wrong)
    await settle(desk, row, input)
    return done({ id: row.id, state: (await desk.tx.get('import', row.id))?.state ?? row.state })
  })
}

async function settle(desk: Desk, row: ImportRow, input: { action: Settlement; reason: string }): Promise<void> {
  const body = reasonBody(input.reason)
  const header = { frozen: digestOf(desk.node, body) }
  await append<ImportAct>(desk, { kind: IMPORT_ACTIONS[input.action], subject: row.id, header, body } as ImportAct)
  const purpose = TELLS[input.action]
  if (!purpose || row.unproven || !isListed(desk, row.issuer)) return
  const payload = canonicalBytes({ number: row.number, digest: row.digest, day: desk.today, reason: input.reason })
  await desk.tx.send({ id: newId(desk.node), from: row.authority, to: row.issuer, purpose, payload })
}
