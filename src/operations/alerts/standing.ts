import type { Alert } from '../../core/participants/alert.ts'
import { alertFinding } from '../../core/participants/written-alert.ts'
import type { AlertInForce } from '../../core/participants/alert-fold.ts'
import type { SignedEnvelope } from '../../core/exchange/signed.ts'
import { numberParts } from '../../core/values/certificate-number.ts'
import type { Finding } from '../../core/values/finding.ts'
import type { Rows } from '../../core/register/folds.ts'
import { type Bodies, jsonAt } from '../json-at.ts'
import type { Desk } from '../perform.ts'

/** The body of what proposes or raises an alert; one that came has the envelope that its authority signed. */
export interface AlertBody {
  readonly alert: Alert
  readonly signed?: SignedEnvelope
}

/** So many alerts of one authority about one participant may stand: more would hide those that matter. */
export const MOST_IN_FORCE = 50

export async function alertAt(bodies: Bodies, at: number): Promise<Alert | null> {
  return (await jsonAt<AlertBody>(bodies, at))?.alert ?? null
}

/** What gives rows: a transaction, or the reading pool. */
interface AlertRows {
  get(kind: 'alerts', id: string): Promise<Rows['alerts'] | null>
}

/** The alerts in force that can name this number. */
export async function alertsAbout(rows: AlertRows, number: string): Promise<readonly AlertInForce[]> {
  const participant = numberParts(number)?.code
  return participant ? ((await rows.get('alerts', participant))?.inForce ?? []) : []
}

export async function tooMany(desk: Desk, { participant }: Pick<Alert, 'participant'>, by: string): Promise<Finding[]> {
  const standing = (await desk.tx.get('alerts', participant))?.inForce.filter(one => one.by === by) ?? []
  const figures = { by, participant, most: MOST_IN_FORCE }
  return standing.length >= MOST_IN_FORCE ? [alertFinding('alerts-too-many', '', figures)] : []
}
