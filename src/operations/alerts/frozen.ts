import { ALERTS_SHARED } from '../../core/participants/alert.ts'
import { alertFinding } from '../../core/participants/written-alert.ts'
import type { AlertRow, AlertState } from '../../core/participants/alert-fold.ts'
import { FOUR_EYES, secondHalf } from '../../core/participants/four-eyes.ts'
import { type Outcome, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { type Desk, missingRole, missingRoleOf, perform, refusal } from '../perform.ts'
import { personStanding } from '../persons/standing-in.ts'

type Decide<T> = (desk: Desk, row: AlertRow) => Promise<Outcome<T>>

interface Asked {
  readonly action: string
  readonly id: string
}

/** What is done to an alert of this very authority, in the state in which it can be done. */
export function withOwn<T>(
  node: NodePorts,
  caller: Caller,
  input: Asked,
  state: AlertState | readonly AlertState[],
  decide: Decide<T>,
): Promise<Outcome<T>> {
  return perform(node, caller, { ...input }, async desk => {
    const wrong = missingRole(desk, 'alert', FOUR_EYES.alert.first)
    if (wrong.length > 0) return refused(...wrong)
    const row = await desk.tx.get('alert', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    if (row.by !== desk.authority.id) return refused(alertFinding('alert-of-another', '', { by: row.by }))
    const fits = [state].flat().includes(row.state)
    return fits
      ? decide(desk, row)
      : refused(refusal('state-forbids', { action: input.action, state: row.state }, ALERTS_SHARED))
  })
}

/** What a second person decides: exactly what the first one froze. */
export function withFrozen<T>(
  node: NodePorts,
  caller: Caller,
  input: Asked & { readonly frozen: string },
  state: AlertState,
  decide: Decide<T>,
): Promise<Outcome<T>> {
  return withOwn(node, caller, input, state, async (desk, row) => {
    const { person: second, today } = desk
    const right = missingRoleOf(second, row.by, 'alert', FOUR_EYES.alert.second)
    if (right.length > 0) return refused(...right)
    const { by = '', digest: frozen = '' } = row.frozen ?? {}
    const read = (id: string) => desk.tx.get('person', id)
    const first = await personStanding(by, read, () => today)
    const halves = { first, second, authority: row.by, frozen, approved: input.frozen, today }
    const wrong = secondHalf({ action: 'alert', ...halves })
    return wrong.length > 0 ? refused(...wrong) : decide(desk, row)
  })
}
