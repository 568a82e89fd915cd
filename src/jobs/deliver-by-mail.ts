import { letterText } from '../catalogue/letters.ts'
import type { CertificateDocument } from '../core/certificate/document.ts'
import type { CertificateRow } from '../core/certificate/fold.ts'
import { type ConfirmationStatement, readConfirmation } from '../core/confirmation/statement.ts'
import { OPEN } from '../core/certificate/reminders.ts'
import { linesOf, sealsOf } from '../core/certificate/totals.ts'
import { nameOf } from '../core/participants/participants.ts'
import { readSpecimen } from '../core/participants/specimen.ts'
import type { Reach, TrustList } from '../core/participants/trust-list.ts'
import { parseCanonical } from '../core/signing/canonical-json.ts'
import { readPresented } from '../core/validity/presented.ts'
import { fromBase64Url, utf8 } from '../core/values/bytes.ts'
import { formatCarats } from '../core/values/carats.ts'
import { pictureTypeOf } from '../core/values/file-content.ts'
import { formatDollars } from '../core/values/dollars.ts'
import { sumByHs, total } from '../core/values/quantity.ts'
import { encodingsOf, factsOf, paperOf } from '../operations/certificates/paper.ts'
import { textsOf } from '../operations/exchange/outcome.ts'
import { makeLink } from '../operations/links/link.ts'
import { ALERT_WITHDRAWN } from '../operations/alerts/withdraw.ts'
import { ALERT_RAISED } from '../core/validity/pack-alerts.ts'
import { alertLetter } from './alert-letter.ts'
import { type Addressed, worded, type Written } from './written.ts'
import type { Letter } from '../ports/edges.ts'
import type { Waiting } from '../ports/keeping.ts'
import type { JobPorts } from '../ports/node.ts'

/** What such an authority is told of. */
const TOLD = ['certificate.issued', 'certificate.withdrawn']

type ByMail = Extract<Reach, { kind: 'mail' }>

/**
 * Brings one statement to an authority that has no node, as a letter in its language: the pre-alert of Annex II with
 * the paper, the signed file and a code to confirm by; that a certificate no longer holds; what is still open; what
 * became of a shipment of its own. Null where the statement says nothing to a person.
 */
export async function letterFor(
  ports: JobPorts,
  trustList: TrustList,
  { id, from, to, purpose, payload }: Waiting,
  { address, language = 'en' }: ByMail,
): Promise<Written | null> {
  const issuer = trustList.authorities.find(one => one.id === from)?.name ?? from
  const report = reportOf(purpose, payload, issuer, language)
  if (report) return { letter: { id, to: address, attachments: [], ...report }, links: [] }
  if (purpose === 'specimen.notified') return notifying(payload, { id, to, issuer, address, language })
  if (purpose === ALERT_RAISED || purpose === ALERT_WITHDRAWN) {
    return alertLetter(ports, payload, { id, to, issuer, address, language })
  }
  if (purpose === 'confirmation.asked') return askedIn(ports, payload, { id, to, issuer, address, language })
  const row = await certificateOf(ports, purpose, payload)
  if (!row) return null
  if (purpose === 'certificate.issued') return announcing(ports, trustList, row, { id, to, issuer, address, language })
  const status = letterText(`status.${row.state === 'replaced' ? 'replaced' : 'void'}`, {}, language)
  const told = worded('certificate.withdrawn', { number: row.number ?? '', status, issuer }, language)
  return { letter: { id, to: address, attachments: [], ...told }, links: [] }
}

async function announcing(
  ports: JobPorts,
  trustList: TrustList,
  row: CertificateRow,
  { id, to, issuer, address, language }: Addressed,
): Promise<Written | null> {
  const document = await factsOf(ports.reading, row)
  if (!document) return null
  const attachments = await papersOf(ports, row)
  const link = await makeLink(ports, { certificate: row.id, authority: to })
  const figures = { ...preAlert(trustList, document, language), ...confirmingBy(ports.url, link.code), issuer }
  const told = worded('certificate.issued', figures, language, linesInWords(document, language))
  return { letter: { id, to: address, attachments, ...told }, links: [link.id] }
}

/** What a participant's certificates look like: features in words, pictures attached. */
function notifying(payload: Uint8Array, { id, issuer, address, language }: Addressed): Written {
  const parsed = parseCanonical(payload)
  const read = parsed.ok ? readSpecimen(parsed.value) : parsed
  if (!read.ok) throw new Error('our own specimen cannot be read')
  const { participant, from, features, images } = read.value
  const lines = features.map(feature => letterText('specimen.line', { ...feature }, language))
  const attachments = images.map(({ caption, bytes: text }, at) => {
    const bytes = fromBase64Url(text) ?? new Uint8Array()
    const type = pictureTypeOf(bytes) ?? 'image/jpeg'
    const name = caption.replace(/[^\p{L}\p{N}]+/gu, '-')
    return { name: `${participant}-${at + 1}-${name}.${type.split('/')[1]}`, type, bytes }
  })
  const told = worded('specimen.notified', { participant, from, issuer }, language, lines)
  return { letter: { id, to: address, attachments, ...told }, links: [] }
}

/** What is still open, each with a code of its own: the letter that announced it may be lost. */
async function askedIn(
  ports: JobPorts,
  payload: Uint8Array,
  { id, to, issuer, address, language }: Addressed,
): Promise<Written | null> {
  const read = parseCanonical(payload)
  const { certificates } = (read.ok ? read.value : {}) as { certificates?: readonly Record<string, string>[] }
  const lines: string[] = []
  const links: string[] = []
  for (const one of certificates ?? []) {
    const row = await ports.reading.certificateNumbered(one.number ?? '')
    if (!row || !OPEN.includes(row.state)) continue
    const link = await makeLink(ports, { certificate: row.id, authority: to })
    links.push(link.id)
    lines.push(letterText('asked.line', { ...one, ...confirmingBy(ports.url, link.code) }, language))
  }
  if (lines.length === 0) return null
  const told = worded('confirmation.asked', { count: lines.length, issuer }, language, lines)
  return { letter: { id, to: address, attachments: [], ...told }, links }
}

/** What became of a shipment of theirs at our desk: received, detained, seized or sent back. */
function reportOf(
  purpose: string,
  payload: Uint8Array,
  from: string,
  language: string,
): Pick<Letter, 'subject' | 'text'> | null {
  const read = parseCanonical(payload)
  if (!read.ok) return null
  if (purpose === 'import.confirmed') {
    const statement = readConfirmation(read.value)
    if (!statement) throw new Error('our own confirmation cannot be read')
    return received(statement, from, language)
  }
  const key = REPORTED.find(one => one === `what.${purpose}`)
  if (!key) return null
  const told = textsOf(read.value, ['number', 'reason', 'day'])
  if (!told) throw new Error('our own notice cannot be read')
  const reason = told.reason.replace(/\s+/g, ' ').trim()
  return worded('import.detained', { ...told, reason, from, what: letterText(key, {}, language) }, language)
}

const REPORTED = ['what.import.detained', 'what.import.seized', 'what.import.returned'] as const

function received(statement: ConfirmationStatement, from: string, language: string): Pick<Letter, 'subject' | 'text'> {
  const { number, receivedOn, exporter, importer, parcels, sealsWhole, lines } = statement
  const seals = letterText(sealsWhole ? 'seals.whole' : 'seals.broken', {}, language)
  const figures = { number, receivedOn, exporter, importer, parcels, seals, from }
  const found = lines.map(line => letterText('found.line', { ...line }, language))
  return worded('import.confirmed', figures, language, found)
}

/** The certificate a statement is about. */
async function certificateOf(ports: JobPorts, purpose: string, payload: Uint8Array): Promise<CertificateRow | null> {
  const read = parseCanonical(payload)
  const said = (read.ok ? read.value : {}) as { number?: string; vc?: string }
  const { environment } = ports.identity
  const number =
    purpose === 'certificate.issued'
      ? readPresented(ports.crypto, said.vc ?? '', environment)?.summary.number
      : said.number
  if (!number || !TOLD.includes(purpose)) return null
  const row = await ports.reading.certificateNumbered(number)
  if (!row) throw new Error(`there is no certificate ${number}`)
  return row
}

/** What Annex II asks of a notice, as figures of the letter. */
function preAlert(trustList: TrustList, document: CertificateDocument, language: string) {
  return {
    ...{ number: document.number, issuedOn: document.issuedOn, expiresOn: document.expiresOn },
    ...{ exporter: document.exporter.name, importer: document.importer.name, provenance: document.provenance },
    origin: originOf(trustList, document, language),
    parcels: document.parcels.length,
    seals: sealsOf(document).join(', '),
    ...said(total(linesOf(document))),
  }
}

function linesInWords(document: CertificateDocument, language: string): string[] {
  return sumByHs(linesOf(document)).map(line => letterText('line', { hs: line.hs, ...said(line) }, language))
}

const said = (sum: { caratThousandths: number; usdCents: number }) => ({
  carats: formatCarats(sum.caratThousandths),
  usd: formatDollars(sum.usdCents),
})

function originOf(trustList: TrustList, { origin }: CertificateDocument, language: string): string {
  if (origin.kind === 'single') return letterText('origin.single', { country: origin.country }, language)
  const named = origin.countries?.map(share => nameOf(trustList.participants, share.country)).join(', ')
  return named ? letterText('origin.named', { countries: named }, language) : letterText('origin.mixed', {}, language)
}

/** The code stands behind the `#`, where no server and no log along the way gets to see it. */
function confirmingBy(url: string, code: string) {
  return { code, link: `${url}/confirm#${code}`, place: `${url}/confirm`, verify: `${url}/verify` }
}

async function papersOf(ports: JobPorts, row: CertificateRow): Promise<Letter['attachments']> {
  const [paper, encodings] = [await paperOf(ports, row), await encodingsOf(ports.reading, row)]
  const document = await factsOf(ports.reading, row)
  if (!paper || !encodings || !document) return []
  return [
    { name: `${row.number}.pdf`, type: 'application/pdf', bytes: paper },
    { name: `${row.number}.vc+jwt`, type: 'application/vc+jwt', bytes: utf8(encodings.vc) },
    // For whoever keeps their own list: the same facts as plain data, without a signature.
    { name: `${row.number}.json`, type: 'application/json', bytes: utf8(JSON.stringify(document, null, 2)) },
  ]
}
