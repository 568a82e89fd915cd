import type { CertificateDocument } from '../../core/certificate/document.ts'
import type { Draft } from '../../core/certificate/draft.ts'
import { shapeOf } from '../../core/certificate/shape.ts'
import { linesOf } from '../../core/certificate/totals.ts'
import { importHindrances } from '../../core/confirmation/actions.ts'
import type { ImportRow } from '../../core/confirmation/fold.ts'
import type { ImportAct } from '../../core/confirmation/acts.ts'
import { type Compared, comparedSums } from '../../core/confirmation/compared.ts'
import { nextImportState } from '../../core/confirmation/lifecycle.ts'
import { type Specimen, SPECIMENS_NOTIFIED, versionFor } from '../../core/participants/specimen.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import { canonicalBytes } from '../../core/signing/canonical-json.ts'
import { alertFindings } from '../../core/validity/alerted.ts'
import type { Plain } from '../../core/values/act.ts'
import { normalNumber } from '../../core/values/certificate-number.ts'
import { day, dayAt } from '../../core/values/day.ts'
import type { Finding } from '../../core/values/finding.ts'
import { type Outcome, done, refused } from '../../core/values/outcome.ts'
import { sumByHs } from '../../core/values/quantity.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { alertsAbout } from '../alerts/standing.ts'
import { jsonAt } from '../json-at.ts'
import { append, type Desk, digestOf, missingReason, missingRole, missingRoleOf, perform, refusal } from '../perform.ts'
import { paperId, underNumber } from './arrival.ts'
import { judgePaper } from './judge-paper.ts'
import { missingPhoto, picturesOf } from './keep-photo.ts'
import type { Judgement } from './present.ts'
import { standingAgainst } from './standing.ts'

/** Without these there is nothing to weigh against: the officer types them, or the paper lacks what Annex I asks. */
const NEEDED = [
  'field-missing',
  'decimal-form',
  'carats-precision',
  'parcels-none',
  'exporter-missing',
  'importer-missing',
  'origin-missing',
  'number-not-issuer',
  'carats-not-positive',
  'hs-unknown',
]

/** What an officer typed, and saw beside the specimen; `photo` is the SHA-256 of the picture of it, hex. */
interface PaperInput {
  readonly document: unknown
  readonly office: string
  readonly compared?: Compared | undefined
  readonly photo?: string | undefined
}

/**
 * A paper without any signature lies on the counter, as of every country that issues by hand. An officer types what it
 * says; it is judged by the rules, kept with its verdict, and waits for the officer's own decision.
 */
export function presentPaper(node: NodePorts, caller: Caller, input: PaperInput): Promise<Outcome<Judgement>> {
  const { draft, findings } = shapeOf(input.document)
  const malformed = findings.filter(finding => finding.severity === 'error')
  if (malformed.length > 0) return Promise.resolve(refused(...malformed))
  const { office, compared, photo } = input
  const seen = { ...(compared ? { compared } : {}), ...(photo ? { photo } : {}) }
  const asked = { action: 'present-paper', office, document: draft as unknown as Plain, ...(seen as Plain as object) }
  return perform(node, caller, asked, async desk => {
    const wrong = missingRole(desk, 'present', ['importing-officer'])
    if (wrong.length > 0) return refused(...wrong)
    const typed = asTyped(desk, draft)
    const at = dayAt(node.clock.now(), 'UTC')
    const known = await underNumber(desk, typed.number ?? '')
    const alerts = await alertsAbout(desk.tx, typed.number ?? '')
    const question = { at, importer: desk.authority.participant, known, alerts, ...(compared ? { compared } : {}) }
    const verdict = judgePaper(typed, desk.trustList, question)
    const unknown = await unknownSpecimen(desk, typed, compared)
    const missing = [...unknown, ...untyped(typed), ...verdict.findings.filter(one => NEEDED.includes(one.rule))]
    if (missing.length > 0) return refused(...missing)
    const id = await keep(desk, typed, { office, compared, photo }, verdict)
    return done({ ...verdict, id, number: typed.number })
  })
}

/** It can only be compared with the specimen of its own issuer and day, feature by feature. */
async function unknownSpecimen(
  desk: Desk,
  { issuer: { participant }, issuedOn }: CertificateDocument,
  compared: Compared | undefined,
): Promise<Finding[]> {
  if (!compared) return []
  const row = await desk.tx.get('specimen', participant)
  const known = versionFor(row?.versions ?? [], issuedOn)?.at === compared.at
  const specimen = known ? await jsonAt<Specimen>(desk.tx, compared.at) : null
  const names = (specimen?.features ?? []).map(({ name }) => name)
  const same = names.length === compared.features.length && compared.features.every(({ name }) => names.includes(name))
  return specimen && same
    ? []
    : [{ ...refusal('specimen-other', { participant }, SPECIMENS_NOTIFIED), path: 'compared' }]
}

/** What an application need not have yet, and every paper has. */
function untyped(document: Partial<CertificateDocument>): Finding[] {
  return document.number ? [] : [{ ...refusal('field-missing', { field: 'number' }, ANNEX), path: 'number' }]
}

const ANNEX = { text: 'Core Document, Annex I A: minimum requirements for certificates', since: day('2003-01-01') }

/** The number in its one spelling, and the authority as the lists know it: on paper there is a name and a stamp. */
function asTyped(desk: Desk, draft: Draft): CertificateDocument {
  const participant = draft.issuer?.participant ?? ''
  const issuer = { ...draft.issuer, authority: exporterOf(desk, participant)?.id ?? participant }
  const number = draft.number ? { number: normalNumber(draft.number) } : {}
  return { ...draft, ...number, issuer } as unknown as CertificateDocument
}

function exporterOf(desk: Desk, participant: string): Authority | undefined {
  return desk.trustList.authorities.find(one => one.participant === participant && one.roles.includes('export'))
}

async function keep(
  desk: Desk,
  document: CertificateDocument,
  { office, compared, photo }: Omit<PaperInput, 'document'>,
  judged: Judgement,
): Promise<string> {
  const { participant, authority } = document.issuer
  const id = paperId(desk, { participant, number: document.number })
  const row = await desk.tx.get('import', id)
  if (row && !nextImportState(row.state, 'import.presented')) return id
  const lines = linesOf(document)
  await append<ImportAct>(desk, {
    kind: 'import.presented',
    subject: id,
    header: {
      ...{ number: document.number, issuer: authority, participant, expiresOn: document.expiresOn },
      digest: digestOf(desk.node, canonicalBytes(document as unknown as Plain)),
      ...{ certified: sumByHs(lines), parcels: document.parcels.length, unsigned: true, office, read: 'paper' },
      ...(compared ? { compared: comparedSums(compared) } : {}),
      ...(photo ? { photo } : {}),
      ...{ verdict: judged.verdict, rules: judged.findings.map(one => one.rule), trustList: desk.trustList.version },
    },
    body: canonicalBytes({ certificate: '', document, ...(compared ? { compared } : {}) } as unknown as Plain),
  })
  return id
}

/** The issuer's own alert counts also where it came after the paper was judged. */
async function alertedSince(desk: Desk, { number }: ImportRow): Promise<Finding[]> {
  const alerts = await alertsAbout(desk.tx, number)
  const found = alertFindings(number, alerts, { at: desk.today, list: desk.trustList, unsigned: true })
  return found.filter(({ severity }) => severity === 'error')
}

/**
 * An officer takes the paper for genuine, and says on which ground: the specimen, the features, a call. Where a
 * photograph was named, it lies on file by then: what nobody can look at again is no evidence.
 */
export async function acceptPaper(
  node: NodePorts & { readonly keeping: Keeping },
  caller: Caller,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ state: string }>> {
  const pictures = await picturesOf(node, input.id)
  return perform(node, caller, { action: 'accept', ...input }, async desk => {
    const row = await desk.tx.get('import', input.id)
    if (!row) return refused(refusal('not-found', { id: input.id }))
    const wrong = [
      ...missingRoleOf(desk.person, row.authority, 'accept', ['importing-officer']),
      ...importHindrances('accept', row),
      ...standingAgainst('accept', row),
      ...missingPhoto(row, pictures),
      ...(await alertedSince(desk, row)),
      ...(row.typed && row.typed.papers > 1 && row.typed.by === desk.person.id ? [refusal('retyped-alone')] : []),
      ...missingReason(input.reason),
    ]
    if (wrong.length > 0) return refused(...wrong)
    const { verdict = 'undecided', rules = [] } = row.presented ?? {}
    const body = canonicalBytes({ reason: input.reason, verdict, rules })
    const header = { frozen: digestOf(node, body) }
    await append<ImportAct>(desk, { kind: 'import.accepted', subject: row.id, header, body })
    return done({ state: row.state })
  })
}
