import type { AlertAct, AlertRow } from '../../core/participants/alert-fold.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { tellAll } from '../exchange/tell-all.ts'
import { jsonAt } from '../json-at.ts'
import { append, type Desk, digestOf, missingReason, reasonBody } from '../perform.ts'
import { withFrozen, withOwn } from './frozen.ts'

/** The purpose of the statement by which an authority withdraws an alert of its own. */
export const ALERT_WITHDRAWN = 'alert.withdrawn'
/** As long as any reason at a desk. */
export const LONGEST_REASON = 2_000

interface WithReason {
  readonly id: string
  readonly reason: string
}

/** First half: why the alert should no longer stand. It stands until a second person agrees. */
export function proposeWithdrawal(
  node: NodePorts,
  caller: Caller,
  input: WithReason,
): Promise<Outcome<{ frozen: string }>> {
  return withOwn(node, caller, { action: 'withdraw-alert', ...input }, 'in-force', async (desk, row) => {
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const frozen = await appendReasoned(desk, row, 'alert.withdrawal-proposed', withdrawalBody(row.id, input.reason))
    return done({ frozen })
  })
}

/** Second half: the alert no longer stands, and everyone who was told of it is told so. */
export function approveWithdrawal(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ id: string; told: number }>> {
  return withFrozen(node, caller, { action: 'approve-withdrawal', ...input }, 'withdrawing', async (desk, row) => {
    const said = await jsonAt<WithReason>(desk.tx, row.reasonAt)
    const body = withdrawalBody(row.id, said?.reason ?? '')
    await appendReasoned(desk, row, 'alert.withdrawn', body)
    return done({ id: row.id, told: await tellAll(desk, ALERT_WITHDRAWN, body) })
  })
}

/** What waits is not done: an alert that was proposed is not raised, one that was to be withdrawn still stands. */
export function declineAlert(node: NodePorts, caller: Caller, input: WithReason): Promise<Outcome<{ id: string }>> {
  const asked = { action: 'decline-alert', ...input }
  return withOwn(node, caller, asked, ['proposed', 'withdrawing'], async (desk, row) => {
    const wrong = missingReason(input.reason)
    if (wrong.length > 0) return refused(...wrong)
    const kind = row.state === 'proposed' ? 'alert.declined' : 'alert.withdrawal-declined'
    await appendReasoned(desk, row, kind, reasonBody(input.reason))
    return done({ id: row.id })
  })
}

function withdrawalBody(id: string, reason: string): Uint8Array {
  return canonicalBytes({ id, reason })
}

type Reasoned = Exclude<AlertAct['kind'], 'alert.proposed' | 'alert.raised'>

/** Appends what is done to an alert for a reason, and gives the digest of that reason. */
export async function appendReasoned(
  desk: Desk,
  row: AlertRow,
  kind: Reasoned,
  body: Uint8Array,
  statement?: string,
): Promise<string> {
  const frozen = digestOf(desk.node, body)
  const { by, participant, first, last, kind: about, from, advice, reference } = row
  const said = { by, participant, first, last, kind: about, from, advice, reference, frozen }
  await append<AlertAct>(desk, {
    ...{ kind, subject: row.id, body },
    header: { ...said, ...(statement ? { statement } : {}) },
  })
  return frozen
}
