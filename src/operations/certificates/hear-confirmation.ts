import type { CertificateAct } from '../../core/certificate/acts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { nextState } from '../../core/certificate/lifecycle.ts'
import { referencedLines } from '../../core/certificate/totals.ts'
import { acceptedIn, type Confirmable, differingPart, readConfirmation } from '../../core/confirmation/statement.ts'
import { canonicalBytes, parseCanonical } from '../../core/signing/canonical-json.ts'
import { addDays, day } from '../../core/values/day.ts'
import { done } from '../../core/values/outcome.ts'
import { type Handled, setAside } from '../exchange/outcome.ts'
import type { Received } from '../exchange/received.ts'
import { append, type Desk, newId } from '../perform.ts'
import { factsOf } from './paper.ts'
import { mayReport } from './addressee.ts'

const SOURCE = { text: 'Core Document, Section III (b) (ii): confirmation of receipt', since: day('2003-01-01') }

/**
 * A confirmation came home. The first one for these facts uses the certificate; any other is kept as evidence and
 * answered `already-used`, so that two presenters of one paper both show.
 */
export async function hearConfirmation({ desk, envelope, sender, payload }: Received): Handled {
  const read = parseCanonical(payload)
  const statement = read.ok ? readConfirmation(read.value) : null
  if (!statement) return setAside('confirmation-malformed', {}, SOURCE)
  const [row] = await desk.tx.list('certificate-by-number', statement.number, 1)
  if (!row?.issuedAt || row.authority !== desk.authority.id) {
    return setAside('certificate-unknown', { number: statement.number }, SOURCE)
  }
  if (row.digest !== statement.digest) return setAside('facts-differ', { number: statement.number }, SOURCE)
  if (!mayReport(sender, row.destination)) return setAside('sender-not-importer', { from: sender.id }, SOURCE)
  if (!nextState(row.state, 'certificate.confirmed')) {
    return setAside('state-forbids', { number: statement.number, state: row.state }, SOURCE)
  }
  const certified = await confirmableOf(desk, row)
  if (!certified) return setAside('certificate-unknown', { number: statement.number }, SOURCE)
  const part = differingPart(statement, certified, addDays(desk.today, 1))
  if (part) return setAside('confirmation-differs', { number: statement.number, part }, SOURCE)
  const outcome = isFirst(row) ? ('used' as const) : ('already-used' as const)
  const header = {
    by: sender.id,
    statement: envelope.id,
    receivedOn: statement.receivedOn,
    accepted: acceptedIn(statement),
    parcels: statement.parcels,
    ...(statement.unopened ? { unopened: true as const } : {}),
    outcome,
  }
  await append<CertificateAct>(desk, { kind: 'certificate.confirmed', subject: row.id, header, body: payload })
  const answer = canonicalBytes({ number: statement.number, digest: statement.digest, outcome })
  await desk.tx.send({
    id: newId(desk.node),
    from: desk.authority.id,
    to: sender.id,
    purpose: 'confirmation.answered',
    inReplyTo: envelope.id,
    payload: answer,
  })
  return done(null)
}

/** The certificate as it was authorised; null once its retention ended. */
async function confirmableOf(desk: Desk, row: CertificateRow): Promise<Confirmable | null> {
  const document = await factsOf(desk.tx, row)
  return document && { issuedOn: document.issuedOn, lines: referencedLines(document) }
}

/** Use is decided once, here, by the issuer; what is void or replaced cannot become used by being confirmed. */
function isFirst(row: CertificateRow): boolean {
  return row.confirmation === undefined && !['void', 'replaced', 'seized'].includes(row.state)
}
