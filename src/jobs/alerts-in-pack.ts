import { ENVELOPE_VERSION, type Envelope } from '../core/exchange/envelope.ts'
import type { SignedEnvelope } from '../core/exchange/signed.ts'
import type { AlertRow } from '../core/participants/alert-fold.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { canonicalBytes } from '../core/signing/canonical-json.ts'
import { ALERT_RAISED, MOST_ALERTS, packedAlerts } from '../core/validity/pack-alerts.ts'
import type { FurtherStatement } from '../core/validity/pack.ts'
import type { Plain } from '../core/values/act.ts'
import { numberParts } from '../core/values/certificate-number.ts'
import { toBase64Url } from '../core/values/bytes.ts'
import { type AlertBody, alertAt } from '../operations/alerts/standing.ts'
import { sealAs } from '../operations/exchange/seal.ts'
import { jsonAt } from '../operations/json-at.ts'
import { newId } from '../operations/perform.ts'
import type { JobPorts } from '../ports/node.ts'

/**
 * The alerts in force, issuers' own before what others saw, then the latest first: where there are more than a pack
 * holds, these matter most.
 */
export async function alertsForPack({ reading }: JobPorts, trustList: TrustList): Promise<readonly AlertRow[]> {
  const standing = (await reading.alerts()).filter(({ state }) => state === 'in-force' || state === 'withdrawing')
  const of = (id: string) => trustList.authorities.find(one => one.id === id)?.participant
  const isOwn = (row: AlertRow) => Number(of(row.by) === numberParts(row.first)?.code)
  return standing
    .filter(row => of(row.by) !== undefined)
    .toSorted((a, b) => isOwn(b) - isOwn(a) || ((a.raisedAt ?? '') < (b.raisedAt ?? '') ? 1 : -1))
    .slice(0, MOST_ALERTS)
}

/** Each as its authority signed it: those of others in the envelope that brought them, our own in one to ourselves. */
export async function packAlerts(
  ports: JobPorts,
  trustList: TrustList,
  rows: readonly AlertRow[],
): Promise<FurtherStatement> {
  const own = rows.filter(row => row.statement === undefined)
  const sealed = await sealAs(ports, trustList, await Promise.all(own.map(row => toOurselves(ports, row))))
  const came = await Promise.all(rows.filter(row => row.statement !== undefined).map(row => asItCame(ports, row)))
  const signed = [...sealed, ...came.flatMap(one => (one ? [one] : []))]
  return packedAlerts(signed.map(one => canonicalBytes(one as unknown as Plain)))
}

async function toOurselves(ports: JobPorts, row: AlertRow): Promise<Envelope> {
  const alert = await alertAt(ports.reading, row.at)
  if (!alert) throw new Error(`the alert at ${row.at} has no text`)
  return {
    environment: ports.identity.environment,
    purpose: ALERT_RAISED,
    version: ENVELOPE_VERSION,
    id: newId(ports),
    from: row.by,
    to: row.by,
    madeAt: new Date(ports.clock.now()).toISOString(),
    payload: toBase64Url(canonicalBytes(alert as unknown as Plain)),
  }
}

async function asItCame({ reading }: JobPorts, row: AlertRow): Promise<SignedEnvelope | null> {
  return (await jsonAt<AlertBody>(reading, row.at))?.signed ?? null
}
