import type { ImportAct } from '../../core/confirmation/acts.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { readPresented } from '../../core/validity/presented.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append } from '../perform.ts'
import { arrivalId, whyUnproven } from './arrival.ts'
import { certificateBody, certifiedHeader } from './certificate-body.ts'

const SOURCE = {
  text: 'Core Document, Annex II: e-mail to the Importing Authority on or before arrival',
  since: day('2003-01-01'),
}

/** The pre-alert: the certificate itself, before the parcel. One that does not verify is set aside, with its reason. */
export async function announce({ desk, envelope, sender, payload }: Received): Handled {
  const { node, tx, trustList } = desk
  const read = parseCanonical(payload)
  const told = textsOf(read.ok ? read.value : null, ['vc'])
  const presented = told && readPresented(node.crypto, told.vc, trustList.environment)
  if (!presented?.document) return setAside('announcement-malformed', {}, SOURCE)
  const [first] = await whyUnproven(desk, presented)
  if (first || presented.summary.authority !== sender.id) {
    return setAside('announcement-not-valid', { rule: first?.rule ?? 'sender' }, SOURCE)
  }
  const facts = certifiedHeader(presented, sender.participant)
  const id = arrivalId(desk, facts)
  const row = await tx.get('import', id)
  if (row && !nextImportState(row.state, 'import.announced')) return done(null)
  await append<ImportAct>(desk, {
    kind: 'import.announced',
    subject: id,
    header: { ...facts, statement: envelope.id },
    body: certificateBody(told?.vc ?? '', presented, unopenedIn(read.ok ? read.value : null)),
  })
  return done(null)
}

/** Whether the issuer says that it opened the shipment: a node of an earlier version says nothing of it. */
function unopenedIn(value: unknown): { readonly unopened?: boolean } {
  const said = (value as { readonly unopened?: unknown } | null)?.unopened
  return typeof said === 'boolean' ? { unopened: said } : {}
}
