import type { CertificateAct, ConfirmedHeader } from '../../core/certificate/acts.ts'
import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { OPEN } from '../../core/certificate/reminders.ts'
import { confirmationOf } from '../../core/confirmation/statement.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import type { Plain } from '../../core/values/act.ts'
import { addDays, type Day, day } from '../../core/values/day.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { STRICT, whyMisdated } from '../imports/confirm.ts'
import { type Examination, examine } from '../imports/examine.ts'
import { append, type Desk, refusal } from '../perform.ts'

const SOURCE = { text: 'Core Document, Section III (b) (ii): confirmation of receipt', since: day('2003-01-01') }

/** What somebody without a key answers: who they are, and what they found. */
export interface Receipt extends Examination {
  readonly receivedOn: Day
  /** Who confirms, by name and office. */
  readonly name: string
}

/** How it came, and what stands behind it instead of a signature. */
export interface Way extends Required<Pick<ConfirmedHeader, 'by' | 'statement' | 'via'>> {
  /** SHA-256 of the scan, hex. */
  readonly scan?: string
}

/**
 * Receipt confirmed without a signed statement: by a link, or by a slip on paper. It uses the certificate and keeps the
 * figures as they were given; what it lacks is told, and it says for ever how it came.
 */
export async function takeReceipt(
  desk: Desk,
  { row, document }: { readonly row: CertificateRow; readonly document: CertificateDocument },
  way: Way,
  input: Receipt,
): Promise<Outcome<{ number: string; state: string }>> {
  const { number } = document
  if (!OPEN.includes(row.state)) return refused(refusal('receipt-too-late', { number, state: row.state }, SOURCE))
  const examined = examine(document, input, STRICT)
  const wrong = [
    ...(input.name.trim().length < 3 ? [{ ...refusal('confirmer-missing', {}, SOURCE), path: 'name' }] : []),
    ...whyMisdated(input.receivedOn, document.issuedOn, addDays(desk.today, 1)),
    ...(examined.ok ? [] : examined.findings),
  ]
  if (wrong.length > 0 || !examined.ok) return refused(...wrong)
  const { receivedOn, parcelsCounted: parcels } = input
  const statement = confirmationOf(document, row.digest ?? '', { ...examined.value, receivedOn })
  const header = { ...way, outcome: 'used' as const, receivedOn, accepted: examined.value.accepted, parcels }
  const body = canonicalBytes({ ...statement, confirmedBy: input.name } as unknown as Plain)
  await append<CertificateAct>(desk, { kind: 'certificate.confirmed', subject: row.id, header, body })
  return done({ number, state: 'used' })
}
