import type { CertificateAct } from '../../core/certificate/acts.ts'
import { nextState } from '../../core/certificate/lifecycle.ts'
import { parseCanonical } from '../../core/signing/canonical-json.ts'
import { day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside, textsOf } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append } from '../perform.ts'
import { mayReport } from './addressee.ts'

const SOURCE = { text: 'Core Document, Section V; Swakopmund Decision 2009 on enforcement', since: day('2009-11-05') }

/** The importing authority detained, sent back or seized the shipment: the certificate shows it, with the reason. */
export async function hearDetention({ desk, envelope, sender, payload }: Received): Handled {
  const read = parseCanonical(payload)
  const told = textsOf(read.ok ? read.value : null, ['number', 'digest', 'reason'])
  if (!told) return setAside('detention-malformed', {}, SOURCE)
  const [row] = await desk.tx.list('certificate-by-number', told.number, 1)
  if (!row?.issuedAt || row.digest !== told.digest)
    return setAside('certificate-unknown', { number: told.number }, SOURCE)
  if (!mayReport(sender, row.destination)) return setAside('sender-not-importer', { from: sender.id }, SOURCE)
  const kind = envelope.purpose === 'import.seized' ? 'certificate.seized' : 'certificate.detained'
  if (!nextState(row.state, kind)) return setAside('state-forbids', { number: told.number, state: row.state }, SOURCE)
  const header = { by: sender.id, statement: envelope.id }
  await append<CertificateAct>(desk, { kind, subject: row.id, header, body: payload })
  return done(null)
}
