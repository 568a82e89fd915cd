import type { ImportAct } from '../../core/confirmation/acts.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { certificateSignature } from '../../core/validity/certificate-signature.ts'
import { placeInLog } from '../../core/validity/place-in-log.ts'
import { readPresented } from '../../core/validity/presented.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append, newId } from '../perform.ts'
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
  const wrong = [
    ...(await certificateSignature(node.crypto, presented, trustList)),
    ...(await placeInLog(node.crypto, presented, { trustList, statuses: new Map() })),
  ].filter(finding => finding.severity === 'error')
  const [first] = wrong
  if (first || presented.summary.authority !== sender.id) {
    return setAside('announcement-not-valid', { rule: first?.rule ?? 'sender' }, SOURCE)
  }
  const rows = await tx.list('import-by-number', presented.summary.number, 10)
  const row = rows.find(candidate => candidate.digest === presented.summary.digest)
  if (row && !nextImportState(row.state, 'import.announced')) return done(null)
  await append<ImportAct>(desk, {
    kind: 'import.announced',
    subject: row?.id ?? newId(node),
    header: { ...certifiedHeader(presented, sender.participant), statement: envelope.id },
    body: certificateBody(told?.vc ?? '', presented),
  })
  return done(null)
}
