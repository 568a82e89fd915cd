import { evidence } from '../exchange/accept.ts'
import type { SignedEnvelope } from '../exchange/signed.ts'
import { type Alert, isAlert } from '../participants/alert.ts'
import type { AlertInForce } from '../participants/alert-fold.ts'
import type { TrustList } from '../participants/trust-list.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import type { Crypto } from '../signing/crypto.ts'
import { count, closedRecord, listOf, text } from '../values/fits.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import type { FurtherStatement } from './pack.ts'
import { remark } from './remark.ts'

const KIND = 'alerts'
/** The purpose of the envelope an alert travels in. */
export const ALERT_RAISED = 'alert.raised'
/** More than this a pack does not carry. */
export const MOST_ALERTS = 1_000

/** Alerts as they stand in a pack: each the envelope its own authority signed, in canonical JSON. */
export function packedAlerts(envelopes: readonly Uint8Array[]): FurtherStatement {
  return [KIND, toCbor([...envelopes])]
}

/** Lists and texts of an envelope are short; a path of 64 leaves room for any batch. */
const signedForm = closedRecord({
  envelope: text(60_000),
  key: text(),
  index: count,
  size: count,
  siblings: listOf(text(), 64),
  signature: text(),
})

/** By a sender that has left the list, or a key that lost its entitlement: left out, since nobody did wrong. */
const LEFT_OUT = ['sender-unknown', 'key-not-entitled']

/**
 * The alerts in a pack, or undefined where it says nothing of alerts. One that its authority did not sign refuses the
 * pack: somebody put it there.
 */
export async function openAlerts(
  crypto: Crypto,
  further: readonly FurtherStatement[] = [],
  list: TrustList,
): Promise<Outcome<readonly AlertInForce[] | undefined>> {
  const found = further.find(([kind]) => kind === KIND)
  if (!found) return done(undefined)
  const envelopes = envelopesIn(found[1])
  if (!envelopes) return malformed()
  const alerts: AlertInForce[] = []
  for (const signed of envelopes) {
    const opened = await evidence(crypto, signed, list)
    if (opened.ok) {
      const alert = opened.value.envelope.purpose === ALERT_RAISED ? alertIn(opened.value.payload) : null
      if (!alert) return malformed()
      alerts.push({ ...alert, by: opened.value.sender.id })
    } else if (!opened.findings.every(({ rule }) => LEFT_OUT.includes(rule))) {
      return refused(remark(opened.findings[0]?.rule ?? 'pack-malformed', 'pack', { part: KIND }))
    }
  }
  return done(alerts)
}

function envelopesIn(bytes: Uint8Array): SignedEnvelope[] | null {
  const list = readList(bytes)
  const envelopes = list?.map(one => {
    const read = one instanceof Uint8Array ? parseCanonical(one) : null
    return read?.ok && signedForm(read.value) ? (read.value as unknown as SignedEnvelope) : null
  })
  return envelopes?.every(one => one !== null) ? envelopes : null
}

function readList(bytes: Uint8Array): unknown[] | null {
  try {
    const list: unknown = fromCbor(bytes)
    return Array.isArray(list) && list.length <= MOST_ALERTS ? list : null
  } catch {
    return null
  }
}

function alertIn(payload: Uint8Array): Omit<Alert, 'text'> | null {
  const read = parseCanonical(payload)
  if (!read.ok || !isAlert(read.value)) return null
  const { text: _, ...said } = read.value as unknown as Alert
  return said
}

function malformed() {
  return refused(remark('pack-malformed', 'pack', { part: KIND }))
}
