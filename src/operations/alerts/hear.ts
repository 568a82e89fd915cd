import { type Alert, ALERTS_SHARED } from '../../core/participants/alert.ts'
import { readAlert } from '../../core/participants/written-alert.ts'
import type { AlertAct } from '../../core/participants/alert-fold.ts'
import { standingOn } from '../../core/participants/participants.ts'
import { canonicalBytes, parseCanonical } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { misleadingIn } from '../../core/values/plain-text.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append, type Desk, digestOf } from '../perform.ts'
import { headerOf } from './raise.ts'
import { tooMany } from './standing.ts'
import { appendReasoned, LONGEST_REASON } from './withdraw.ts'

/** Another authority warns of numbers. What came before under the same name is not said anew. */
export async function hearAlert({ desk, envelope, sender, payload, signed }: Received): Handled {
  const parsed = parseCanonical(payload)
  const read = parsed.ok ? readAlert(parsed.value) : parsed
  if (!read.ok) return setAside('alert-unreadable', { from: sender.id }, ALERTS_SHARED)
  const alert = read.value
  const { participant } = alert
  if (standingOn(desk.trustList.participants, participant, desk.today) === 'none')
    return setAside('alert-of-nobody', { participant }, ALERTS_SHARED)
  const id = keptAs(desk, sender.id, alert.id)
  const known = await desk.tx.get('alert', id)
  const header = headerOf(desk, alert, sender.id)
  if (known) return known.digest === header.frozen ? done(null) : again(sender.id, alert)
  const [full] = await tooMany(desk, alert, sender.id)
  if (full) return setAside(full.rule, full.figures, ALERTS_SHARED)
  await append<AlertAct>(desk, {
    ...{ kind: 'alert.raised', subject: id, header: { ...header, statement: envelope.id } },
    body: canonicalBytes({ alert, signed } as unknown as Plain),
  })
  return done(null)
}

/** An alert is withdrawn, never changed: what says something else under the same name waits for a person. */
function again(from: string, { first, last }: Alert): Handled {
  return Promise.resolve(setAside('alert-changed', { from, first, last }, ALERTS_SHARED))
}

/** An authority withdraws an alert of its own; under its name nobody else's is found. */
export async function hearAlertWithdrawn({ desk, envelope, sender, payload }: Received): Handled {
  const parsed = parseCanonical(payload)
  const said = parsed.ok ? textsOf(parsed.value, ['id', 'reason']) : null
  const isPlain = said && said.reason.length <= LONGEST_REASON && !misleadingIn(said.reason.replace(/[\n\r\t]/g, ' '))
  if (!isPlain) return setAside('alert-unreadable', { from: sender.id }, ALERTS_SHARED)
  const row = await desk.tx.get('alert', keptAs(desk, sender.id, said.id))
  if (!row) return setAside('alert-not-known', { from: sender.id }, ALERTS_SHARED)
  if (row.state === 'withdrawn') return done(null)
  await appendReasoned(desk, row, 'alert.withdrawn', canonicalBytes({ ...said }), envelope.id)
  return done(null)
}

/** The name an alert has here: made of its sender's too, so that one authority can never speak of another's alert. */
function keptAs(desk: Desk, sender: string, id: string): string {
  return digestOf(desk.node, canonicalBytes({ alert: { sender, id } })).slice(0, 32)
}
