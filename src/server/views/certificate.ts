import { render } from '../../catalogue/render.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import { CERTIFICATE_ACTIONS, type CertificateAction, certificateHindrances } from '../../core/certificate/actions.ts'
import type { AskedDocument } from '../../core/certificate/acts.ts'
import { asIssued } from '../../core/certificate/as-issued.ts'
import { certificateDue } from '../../core/certificate/due.ts'
import type { Draft } from '../../core/certificate/draft.ts'
import type { ExporterFacts } from '../../core/certificate/facts.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import { OPEN } from '../../core/certificate/reminders.ts'
import { sheetAfter } from '../../core/certificate/sheet-number.ts'
import { nextState } from '../../core/certificate/lifecycle.ts'
import { lint, schemeOf } from '../../core/certificate/lint.ts'
import { FOUR_EYES, type FourEyesAction, secondHalf } from '../../core/participants/four-eyes.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { dayAt } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { readConfirmation } from '../../core/confirmation/statement.ts'
import { formatCarats, parseCarats } from '../../core/values/carats.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import type { Named } from '../../ports/reading.ts'
import { SEE_CERTIFICATES } from '../access.ts'
import type { ServerPorts } from '../ports.ts'
import { personHere } from '../standing.ts'
import { clocksView } from './clocks.ts'
import { documentsOf } from './documents.ts'
import { handoffView } from './handoff.ts'
import { historyOf } from './history.ts'
import { logPlace } from './log-place.ts'
import { exporterSeen } from '../../operations/certificates/exporter.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { awaitsOfficial } from '../../operations/valuation/standing.ts'
import { trayOf } from '../../operations/printing/profiles.ts'
import { namesOf } from '../../operations/persons/names.ts'
import { trustListOf } from './trust-list.ts'
import { valuationsOf, valuationView } from './valuation.ts'

/** A row of a list, with the parties' names and the day it is due by. */
export function certificateItem(row: CertificateRow & Named, list: TrustList, person: PersonRow) {
  const { exporter, importer, ...rest } = row
  const participant = list.authorities.find(known => known.id === row.authority)?.participant ?? ''
  const policy = row.issuedOn && policyOn(list.policies, participant, row.issuedOn)
  const due = certificateDue(row, policy?.confirmationDays)
  return {
    ...{ ...seenBy(person, rest), exporterName: exporter, importerName: importer },
    ...(due ? { due: { at: `${due.on}T23:59:59Z`, rule: due.rule } } : {}),
    ...(awaitsOfficial(row, list) ? { awaitsValuer: true as const } : {}),
  }
}

/**
 * One certificate whole: what was declared, what stands now, who did what, where it is in the log, what may be done
 * next.
 */
export async function certificateView(ports: ServerPorts, row: CertificateRow, person: PersonRow, tongue: Tongue) {
  const list = await trustListOf(ports)
  const kept = await standing(ports, row)
  const erased = kept.document === null
  const now = { ...kept, document: kept.document ?? remaining(row) }
  const exporter = await exporterOf(ports, list, row)
  const judged = judge(ports, list, { row, document: now.document, exporter })
  const valued = erased ? [] : (await valuationsOf(ports, row, list, now.document)).findings
  const names = await namesOf(ports, [row.inspectedBy, row.authorisedBy, row.frozen?.by])
  const named = (id: string | undefined) => (id ? names.get(id) : undefined)
  return {
    row: seenBy(person, row),
    declared: erased ? now.document : await documentAt(ports, row.declaredAt),
    ...now,
    documents: await documentsOf(ports, row),
    ...(erased ? {} : await valuationView(ports, row, { list, document: now.document })),
    erased,
    findings: [...judged.findings, ...valued].map(finding => render(finding, tongue)),
    notChecked: judged.notChecked,
    history: await historyOf(ports, row.id, tongue),
    clocks: await clocksView(ports, list, row),
    persons: {
      inspectedBy: named(row.inspectedBy),
      authorisedBy: named(row.authorisedBy),
      frozenBy: named(row.frozen?.by),
    },
    confirmation: await confirmationView(ports, row),
    log: await logPlace(ports, row.authorisedAt),
    delivery: await deliveryView(ports, row),
    ...(exporter ? { exporter } : {}),
    ...(await trayView(ports, row, person)),
    ...(await handoffView(ports, row, person.id)),
    actions: erased ? [] : await actionsFor(ports, row, person, tongue),
  }
}

/** Whether it will be opened is for the office alone: an applicant who knew could pack by it. */
function seenBy(person: PersonRow, row: CertificateRow): CertificateRow {
  if (grantFor(person, SEE_CERTIFICATES, row.authority)) return row
  const { opening: _, ...seen } = row
  return seen
}

type Json = Readonly<Record<string, unknown>>

async function documentAt(ports: ServerPorts, position: number): Promise<unknown> {
  const json = await jsonAt<Json>(ports.reading, position)
  return json && 'document' in json ? json.document : json
}

/** The document as it now stands, the reasons given with it, and the reason it was last sent back or ended with. */
async function standing(ports: ServerPorts, row: CertificateRow) {
  const json = await jsonAt<Json>(ports.reading, row.documentAt)
  const proposal = json && 'document' in json ? json : null
  const ended = await jsonAt<Json>(ports.reading, row.reasonAt)
  const proposed =
    row.frozen && row.frozen.action !== 'authorise' ? await jsonAt<Json>(ports.reading, row.frozen.at) : null
  const reason = (proposed ?? ended)?.reason
  return {
    document: (proposal ? proposal.document : json) as AskedDocument | null,
    reasons: (proposal?.reasons ?? {}) as Readonly<Record<string, string>>,
    ...(typeof reason === 'string' ? { reason } : {}),
  }
}

/** What a record still says once its retention ended: no names, no lines of parcels. */
function remaining({ authority, reference, destination, number, issuedOn, expiresOn, quantities }: CertificateRow) {
  const nobody = { name: '', address: '', country: '' }
  const lines = quantities.map(line => ({
    hs: line.hs,
    carats: formatCarats(line.caratThousandths),
    usd: formatDollars(line.usdCents),
  }))
  return {
    ...{ number, issuedOn, expiresOn, destination, exporter: nobody, importer: nobody },
    issuer: { participant: authority.split('-')[0] ?? '', authority },
    parcels: [{ reference, lines }],
  } as unknown as AskedDocument
}

/** What is known of the exporter while the certificate is asked for: once it has its number, its carats are taken. */
async function exporterOf({ reading, clock }: ServerPorts, trustList: TrustList, row: CertificateRow) {
  const authority = trustList.authorities.find(known => known.id === row.authority)
  if (!authority || !OPEN_TO_JUDGE.includes(row.state)) return undefined
  const asked = { authority, trustList, today: dayAt(clock.now(), authority.timeZone) }
  return exporterSeen(reading, asked, row.firm, row.replaces)
}

const OPEN_TO_JUDGE: readonly CertificateRow['state'][] = ['applied', 'returned', 'inspected']

interface ToJudge {
  readonly row: CertificateRow
  readonly document: AskedDocument
  readonly exporter?: ExporterFacts
}

function judge(ports: ServerPorts, list: TrustList, { row, document, exporter }: ToJudge) {
  const authority = list.authorities.find(known => known.id === row.authority)
  if (!document.origin || !authority) return { findings: [], notChecked: [] }
  const today = dayAt(ports.clock.now(), authority.timeZone)
  const serial = authority.blocks.find(block => block.year === Number(today.slice(0, 4)))?.from ?? 1
  const issued = row.number ? document : asIssued(document, { authority, policies: list.policies, serial, today })
  const known = exporter ? { exporter } : {}
  return lint(issued as Draft, { ...schemeOf(list), today, others: [], ...known })
}

/** The confirmation as it came home, line by line beside what was certified. */
async function confirmationView(ports: ServerPorts, row: CertificateRow) {
  if (!row.confirmation) return undefined
  const json = await jsonAt<Json>(ports.reading, row.confirmation.at)
  const statement = readConfirmation(json)
  if (!statement) return undefined
  const document = (await documentAt(ports, row.documentAt)) as AskedDocument | null
  const lines = statement.lines.map((line, index) => {
    const parcel = document?.parcels.findIndex(one => one.reference === line.parcel) ?? -1
    const place = statement.lines.slice(0, index).filter(one => one.parcel === line.parcel).length
    const [certified, accepted] = [parseCarats(line.certified) ?? 0, parseCarats(line.accepted) ?? 0]
    const judged = certified === accepted ? 'same' : 'reported'
    return {
      ...{ parcel, line: place, reference: line.parcel, hs: line.hs, judged },
      ...(document?.parcels[parcel]?.seal ? { seal: document.parcels[parcel].seal } : {}),
      ...{ certifiedCaratThousandths: certified, acceptedCaratThousandths: accepted },
    }
  })
  const { by, receivedOn, at: position, via, scan } = row.confirmation
  const { parcels: parcelsCounted, sealsWhole } = statement
  return { by, receivedOn, lines, parcelsCounted, sealsWhole, position, via, scan, name: json?.confirmedBy }
}

/** Whether the pre-alert of this certificate has reached the importing authority, and since when it stands so. */
async function deliveryView(ports: ServerPorts, { announcedTo: to, announcement }: CertificateRow) {
  const sent = to && announcement ? await ports.keeping.outbox.stateOf(announcement) : null
  return sent ? { to, state: sent.state, since: new Date(sent.sinceMs).toISOString() } : undefined
}

/** What an officer is asked of the paper in the tray, where its sheets are numbered. */
async function trayView(ports: ServerPorts, row: CertificateRow, person: PersonRow) {
  const asked = row.state === 'inspected' || row.state === 'issued'
  if (!asked || !grantFor(person, ['inspector', 'exporting-officer'], row.authority)) return {}
  if (!(await trayOf(ports, row.authority)).numbered) return {}
  const last = (await ports.reading.row('sheet', row.authority))?.sheet
  return { tray: last ? { next: sheetAfter(last) } : {} }
}

/** Every act that could follow, whether this person may do it, and what it waits for. */
async function actionsFor(ports: ServerPorts, row: CertificateRow, person: PersonRow, tongue: Tongue) {
  const offered = []
  for (const action of Object.keys(CERTIFICATE_ACTIONS) as CertificateAction[]) {
    if (!nextState(row.state, CERTIFICATE_ACTIONS[action].kind)) continue
    if (action === 'spoil-propose' && row.sheet === undefined) continue
    const missing = certificateHindrances(action, row, person)
    if (missing.some(finding => finding.rule === 'state-forbids')) continue
    const eyes = await secondEyes(ports, action, row, person)
    offered.push(offer(action, [...missing, ...eyes], tongue))
  }
  if (row.issuedAt !== undefined) offered.push(offer('print', [], tongue))
  const files = grantFor(person, ['inspector', 'exporting-officer'], row.authority)
  if (files && row.number && OPEN.includes(row.state)) offered.push(offer('slip', [], tongue))
  const own = grantFor(person, ['applicant'], row.authority)?.firm === row.firm
  if (own && nextState(row.state, 'certificate.replaced')) offered.push(offer('replace', [], tongue))
  return offered
}

function offer(action: CertificateAction | 'replace' | 'print' | 'slip', waitsFor: readonly Finding[], tongue: Tongue) {
  return { action, allowed: waitsFor.length === 0, waitsFor: waitsFor.map(finding => render(finding, tongue)) }
}

/** What completes a first half, in the four-eyes table. */
const HALVES: Readonly<Partial<Record<CertificateAction, FourEyesAction>>> = {
  authorise: 'authorise',
  'void-approve': 'void',
  'spoil-approve': 'spoil',
}

async function secondEyes(
  ports: ServerPorts,
  action: CertificateAction,
  row: CertificateRow,
  second: PersonRow,
): Promise<Finding[]> {
  const half = HALVES[action]
  if (!half || !row.frozen || !grantFor(second, FOUR_EYES[half].second, row.authority)) return []
  const first = await personHere(ports, row.frozen.by)
  const today = dayAt(ports.clock.now(), 'UTC')
  const { authority, firm, applicant } = row
  const frozen = row.frozen.digest
  return secondHalf({ action: half, first, second, authority, firm, applicant, frozen, approved: frozen, today })
}
