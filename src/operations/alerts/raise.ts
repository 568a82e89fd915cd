import type { Alert, AlertWish } from '../../core/participants/alert.ts'
import { alertFinding, alertOf } from '../../core/participants/written-alert.ts'
import type { AlertAct, AlertHeader } from '../../core/participants/alert-fold.ts'
import { FOUR_EYES } from '../../core/participants/four-eyes.ts'
import { standingOn } from '../../core/participants/participants.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { ALERT_RAISED } from '../../core/validity/pack-alerts.ts'
import type { Plain } from '../../core/values/act.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { tellAll } from '../exchange/tell-all.ts'
import { append, type Desk, digestOf, missingRole, newId, perform } from '../perform.ts'
import { type AlertBody, alertAt, tooMany } from './standing.ts'
import { withFrozen } from './frozen.ts'

/** First half: somebody of the office writes the alert. Nobody is told until a second person agrees to exactly this. */
export function proposeAlert(
  node: NodePorts,
  caller: Caller,
  input: AlertWish,
): Promise<Outcome<{ id: string; frozen: string }>> {
  return perform(node, caller, { action: 'propose-alert', ...input }, async desk => {
    const wrong = missingRole(desk, 'alert', FOUR_EYES.alert.first)
    if (wrong.length > 0) return refused(...wrong)
    const read = alertOf(newId(node), input)
    if (!read.ok) return read
    const alert = read.value
    const inTheWay = [...beyondToday(desk, alert), ...(await tooMany(desk, alert, desk.authority.id))]
    if (inTheWay.length > 0) return refused(...inTheWay)
    const header = headerOf(desk, alert, desk.authority.id)
    const body = canonicalBytes({ alert } as unknown as Plain)
    await append<AlertAct>(desk, { kind: 'alert.proposed', subject: alert.id, header, body })
    return done({ id: alert.id, frozen: header.frozen })
  })
}

/** An alert is about what happened, and about numbers somebody may issue. */
function beyondToday({ trustList, today }: Desk, { participant, from }: Alert): Finding[] {
  const nobody = standingOn(trustList.participants, participant, today) === 'none'
  return [
    ...(nobody ? [alertFinding('alert-of-nobody', 'first', { participant })] : []),
    ...(from > today ? [alertFinding('alert-in-future', 'from', { from, today })] : []),
  ]
}

export function headerOf(desk: Desk, alert: Alert, by: string): AlertHeader {
  const { id: _, text: __, ...said } = alert
  return { ...said, by, frozen: digestOf(desk.node, canonicalBytes(alert as unknown as Plain)) }
}

/** Second half: another person raises exactly what was written, and every other authority is told. */
export function approveAlert(
  node: NodePorts,
  caller: Caller,
  input: { readonly id: string; readonly frozen: string },
): Promise<Outcome<{ id: string; told: number }>> {
  return withFrozen(node, caller, { action: 'approve-alert', ...input }, 'proposed', async (desk, row) => {
    const alert = await alertAt(desk.tx, row.at)
    if (!alert) throw new Error(`the alert proposed at ${row.at} has no text`)
    const full = await tooMany(desk, alert, row.by)
    if (full.length > 0) return refused(...full)
    const body = canonicalBytes({ alert } satisfies AlertBody as unknown as Plain)
    await append<AlertAct>(desk, {
      kind: 'alert.raised',
      subject: row.id,
      header: headerOf(desk, alert, row.by),
      body,
    })
    const told = await tellAll(desk, ALERT_RAISED, canonicalBytes(alert as unknown as Plain))
    return done({ id: row.id, told })
  })
}
