import { type ControlAct, controlId, type ControlStatement, statementFindings } from '../../core/controls/statement.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { append, missingRole, perform } from '../perform.ts'

const MAY = ['focal-point', 'administrator'] as const

/** Says how a standard is met from a day on. What was said before stays in the history. */
export function stateControl(
  node: NodePorts,
  caller: Caller,
  input: ControlStatement,
): Promise<Outcome<{ id: string }>> {
  return perform(node, caller, { action: 'state-control', ...input } as unknown as Plain, async desk => {
    const wrong = missingRole(desk, 'state-control', MAY)
    if (wrong.length > 0) return refused(...wrong)
    const open = statementFindings(input, desk.today)
    if (open.length > 0) return refused(...open)
    const { standard, state, from, evidence } = input
    const subject = controlId(desk.authority.id, standard)
    const header = { standard, state, from, evidence: evidence.length }
    const body = canonicalBytes(input as unknown as Plain)
    await append<ControlAct>(desk, { kind: 'control.stated', subject, header, body })
    return done({ id: subject })
  })
}
