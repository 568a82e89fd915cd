import { render } from '../../catalogue/render.ts'
import type { Tongue } from '../../catalogue/spoken.ts'
import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { Summary } from '../../core/certificate/summary.ts'
import { IMPORT_ACTIONS, type ImportAction, importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import { type ImportState, nextImportState } from '../../core/confirmation/lifecycle.ts'
import { lotId, lotName } from '../../core/custody/lot.ts'
import { secondHalf } from '../../core/participants/four-eyes.ts'
import { nameOf } from '../../core/participants/participants.ts'
import { policyOn } from '../../core/participants/policy.ts'
import { grantFor, type PersonRow } from '../../core/participants/rights.ts'
import type { TrustList } from '../../core/participants/trust-list.ts'
import { check } from '../../core/validity/check.ts'
import { readPresented } from '../../core/validity/presented.ts'
import { formatCarats } from '../../core/values/carats.ts'
import { dayAt } from '../../core/values/day.ts'
import { formatDollars } from '../../core/values/dollars.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type CertificateBody, certificateAt } from '../../operations/imports/certificate-body.ts'
import { alertsAbout } from '../../operations/alerts/standing.ts'
import { jsonAt } from '../../operations/json-at.ts'
import { missingRoleOf } from '../../operations/perform.ts'
import { STRICT } from '../../operations/imports/confirm.ts'
import { judgePaper } from '../../operations/imports/judge-paper.ts'
import { missingPhoto, picturesOf } from '../../operations/imports/keep-photo.ts'
import { standingAgainst } from '../../operations/imports/standing.ts'
import type { Named } from '../../ports/reading.ts'
import type { ServerPorts } from '../ports.ts'
import { holderNames } from './custody.ts'
import { personHere } from '../standing.ts'
import { differences } from './differences.ts'
import { handoffView } from './handoff.ts'
import { historyOf } from './history.ts'
import { namesOf } from '../../operations/persons/names.ts'
import { trustListOf } from './trust-list.ts'

const DECIDED: readonly ImportState[] = ['confirmed', 'returned', 'seized']
/** How many papers under one number are looked at. */
const MOST_PAPERS = 20

export function importItem(row: ImportRow & Named, list: TrustList) {
  const { exporter, importer, ...rest } = row
  const issuerName = nameOf(list.participants, row.participant)
  return { ...rest, exporterName: exporter, importerName: importer, issuerName }
}

/** One arrival whole: the certificate, its verdict by today's pack, what was found, what may be done next. */
export async function importView(ports: ServerPorts, row: ImportRow, person: PersonRow, tongue: Tongue) {
  const list = await trustListOf(ports)
  const body = await certificateAt(ports.reading, row.certificateAt)
  const judged = await judge(ports, row, body, list)
  const expected = await announcementOf(ports, row)
  const names = await namesOf(ports, [row.confirmedBy, row.frozen?.by])
  const policy = policyOn(list.policies, participantOf(list, row), dayAt(ports.clock.now(), 'UTC'))?.weighing ?? STRICT
  const ended = row.reasonAt === undefined ? null : await reasonAt(ports, row.reasonAt)
  return {
    row,
    document: body?.document ?? summaryAsDocument(judged.summary),
    erased: body === null,
    announced: expected !== null,
    ...(body?.unopened === undefined ? {} : { unopenedAbroad: body.unopened }),
    ...(await lookedAt(ports, row, body)),
    matches: expected && body?.document ? differences(body.document, expected) : [],
    verdict: judged.verdict,
    findings: judged.findings.map(finding => render(finding, tongue)),
    notChecked: judged.notChecked,
    policy,
    history: await historyOf(ports, row.id, tongue),
    persons: {
      confirmedBy: names.get(row.confirmedBy ?? ''),
      frozenBy: names.get(row.frozen?.by ?? ''),
    },
    ...(ended ? { reason: ended } : {}),
    ...(await stockedView(ports, row)),
    ...(await handoffView(ports, row, person.id)),
    actions: await actionsFor(ports, row, person, tongue),
  }
}

/** What was seen of a paper beside its specimen, and whether its photograph is kept. */
async function lookedAt(ports: ServerPorts, row: ImportRow, body: CertificateBody | null) {
  const photoKept = row.photo && (await picturesOf(ports, row.id)).includes(row.photo)
  return { ...(body?.compared ? { compared: body.compared } : {}), ...(row.photo ? { photoKept } : {}) }
}

/** The lots that a received shipment became, and whose they were then. */
async function stockedView(ports: ServerPorts, row: ImportRow) {
  const passage = await ports.reading.row('passage', row.id)
  const [act] = passage?.what === 'imported' ? await ports.reading.acts(passage.at, 1) : []
  if (act?.kind !== 'custody.moved') return {}
  const names = await holderNames(ports, [row.authority])
  const lots = act.header.moves.flatMap(move => move.makes).map((_, n) => lotId(act.position, n + 1))
  const made = lots.map(id => ({ id, name: lotName(id) }))
  return { stocked: { day: act.day, holderName: names.get(act.subject) ?? '', lots: made } }
}

function participantOf(list: TrustList, row: ImportRow): string {
  return list.authorities.find(authority => authority.id === row.authority)?.participant ?? ''
}

async function reasonAt(ports: ServerPorts, position: number): Promise<string | null> {
  const reason = (await jsonAt<{ reason?: unknown }>(ports.reading, position))?.reason
  return typeof reason === 'string' ? reason : null
}

/** The facts announced under this number: by this certificate's own pre-alert, or by that of another paper. */
async function announcementOf(ports: ServerPorts, row: ImportRow): Promise<CertificateDocument | null> {
  const { items } = await ports.reading.listed('import', { text: row.number, limit: MOST_PAPERS })
  const others = items.filter(one => one.number === row.number && one.announcedAt !== undefined)
  const announced = others.find(one => one.id === row.id) ?? others[0]
  return announced ? ((await certificateAt(ports.reading, announced.certificateAt))?.document ?? null) : null
}

/**
 * Until it is decided, may these goods pass now? Afterwards, what became of the paper: a confirmed one is used, by us.
 */
async function judge(ports: ServerPorts, row: ImportRow, body: CertificateBody | null, list: TrustList) {
  const importer = participantOf(list, row)
  const { environment } = ports.identity
  const purpose = DECIDED.includes(row.state) ? 'record' : 'presentation'
  const presented = body && readPresented(ports.crypto, body.certificate, environment)
  const at = dayAt(ports.clock.now(), 'UTC')
  const about = (number: string) => alertsAbout({ get: (kind, id) => ports.reading.row(kind, id) }, number)
  if (row.unsigned && body?.document) {
    const known = purpose === 'presentation' ? [row] : []
    const compared = body.compared ? { compared: body.compared } : {}
    const decided = purpose === 'record' ? { decided: true as const } : {}
    const question = { at, importer, known, alerts: await about(body.document.number), ...compared, ...decided }
    return { ...judgePaper(body.document, list, question), summary: null }
  }
  const pack = ports.memory.pack && { ...ports.memory.pack, alerts: await about(presented?.summary.number ?? '') }
  const verdict = await check(ports.crypto, presented, pack ?? null, { purpose, at, importer })
  return { ...verdict, summary: presented?.summary ?? null }
}

/** What the paper's code alone says, in the shape of a document; the rest stands on the paper. */
function summaryAsDocument(summary: Summary | null): Partial<CertificateDocument> {
  if (!summary) return {}
  const { number, issuedOn, expiresOn, destination } = summary
  const lines = summary.quantities.map(line => ({
    hs: line.hs,
    carats: formatCarats(line.caratThousandths),
    usd: formatDollars(line.usdCents),
  }))
  return { number, issuedOn, expiresOn, destination, parcels: [{ reference: '', lines }] }
}

async function actionsFor(ports: ServerPorts, row: ImportRow, person: PersonRow, tongue: Tongue) {
  const offered = []
  const photo = missingPhoto(row, row.photo ? await picturesOf(ports, row.id) : [])
  for (const action of Object.keys(IMPORT_ACTIONS) as ImportAction[]) {
    if (!nextImportState(row.state, IMPORT_ACTIONS[action]) || importHindrances(action, row).length > 0) continue
    const missing = [
      ...missingRoleOf(person, row.authority, action, ['importing-officer']),
      ...standingAgainst(action, row),
      ...(LOOKS.includes(action) ? photo : []),
    ]
    const half = SECOND_HALF[action]
    const eyes = half ? await secondEyes(ports, row, person, half) : []
    const waitsFor = [...missing, ...eyes].map(finding => render(finding, tongue))
    offered.push({ action, allowed: waitsFor.length === 0, waitsFor })
  }
  return offered
}

/** What nobody does without having looked at the paper. */
const LOOKS: readonly ImportAction[] = ['accept', 'release', 'approve-release']

const SECOND_HALF: Partial<Record<ImportAction, 'accept-difference' | 'release'>> = {
  approve: 'accept-difference',
  'approve-release': 'release',
}

async function secondEyes(
  ports: ServerPorts,
  row: ImportRow,
  second: PersonRow,
  action: 'accept-difference' | 'release',
): Promise<Finding[]> {
  if (!row.frozen || !grantFor(second, ['importing-officer'], row.authority)) return []
  const first = await personHere(ports, row.frozen.by)
  const frozen = row.frozen.digest
  const today = dayAt(ports.clock.now(), 'UTC')
  const halves = { first, second, authority: row.authority, frozen, approved: frozen, today }
  return secondHalf({ action, ...halves })
}
