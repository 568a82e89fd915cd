import type { Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { Severity } from '../values/finding.ts'
import type { Opening } from '../values/opening.ts'
import type { Quantity } from '../values/quantity.ts'
import type { Attached, AttachedBy } from './attachments.ts'
import type {
  AppliedHeader,
  AuthorisedHeader,
  CertificateAct,
  InspectedHeader,
  ReissuedHeader,
  ValuedHeader,
} from './acts.ts'
import { type CertificateState, nextState } from './lifecycle.ts'

/**
 * A certificate as the register tells it. Names and texts are not here: they stand in the bodies at the positions
 * given.
 */
export interface CertificateRow {
  readonly id: string
  readonly state: CertificateState
  readonly authority: string
  readonly reference: string
  readonly applicant: string
  readonly firm: string
  readonly destination: string
  readonly quantities: readonly Quantity[]
  readonly parcels: number
  readonly rules: readonly string[]
  readonly worst?: Severity
  readonly appliedAt: string
  readonly changedAt: string
  /** Position of the act whose body is the document as it now stands. */
  readonly documentAt: number
  readonly declaredAt: number
  /** Documents beside the fields they prove, and the position of the act whose body names their files. */
  readonly documents?: readonly AttachedBy[]
  readonly documentsAt?: number
  /** The last valuation of each kind of valuer, of the goods as they are declared now. */
  readonly valuations?: readonly ValuedBy[]
  readonly replaces?: string
  readonly replacedBy?: string
  /** What a first officer froze for a second one. */
  readonly frozen?: {
    readonly action: 'authorise' | 'void' | 'spoil'
    readonly digest: string
    readonly by: string
    readonly at: number
    /** The sheet on which it shall be issued again. */
    readonly sheet?: string
  }
  /** Whether it is to be opened; absent where everything is. Not for the applicant to see. */
  readonly opening?: Opening
  readonly unopened?: true
  readonly inspectedBy?: string
  readonly reasonAt?: number
  readonly number?: string
  readonly issuedOn?: Day
  readonly expiresOn?: Day
  readonly digest?: string
  readonly authorisedBy?: string
  readonly authorisedAt?: number
  /** The number of the pre-printed sheet it is on. */
  readonly sheet?: string
  /** The position of the act that keeps both signed encodings. */
  readonly issuedAt?: number
  readonly announcedTo?: string
  /** The id of the statement that announces it. */
  readonly announcement?: string
  readonly print?: string
  readonly confirmation?: Confirmation
  /** How often its partner was asked for the confirmation, and when last. */
  readonly reminded?: { readonly times: number; readonly on: Day }
  /** Detained, sent back or seized abroad: by which authority, and the position of the act with its statement. */
  readonly abroad?: { readonly by: string; readonly at: number }
  /** Positions of further confirmations, each kept as evidence. */
  readonly surplusConfirmations?: readonly number[]
}

export interface Confirmation {
  readonly by: string
  readonly statement: string
  readonly unopened?: true
  readonly via?: 'link' | 'paper'
  readonly scan?: string
  readonly at: number
  readonly receivedOn: Day
  readonly accepted: readonly Quantity[]
  readonly parcels: number
}

/** A valuation as a row tells it: its lines and words stand in the body at `at`. */
export interface ValuedBy extends ValuedHeader {
  readonly by: string
  readonly at: number
}

/** One act on one row. An act the lifecycle does not allow never got this far: meeting one is a defect. */
export function foldCertificate(row: CertificateRow | null, act: Placed<CertificateAct>): CertificateRow {
  const state = nextState(row?.state ?? 'new', act.kind)
  if (!state) throw new Error(`${act.kind} at ${act.position} does not follow ${row?.state ?? 'nothing'}`)
  if (!row) return act.kind === 'certificate.reissued' ? reissued(act) : started(act as Placed<Applied>)
  // Asking for a confirmation changes nothing that anybody waits for, and keeps nothing longer; a valuation likewise.
  const changedAt = BESIDE.includes(act.kind) ? row.changedAt : act.at
  return { ...row, ...changes(row, act), state, changedAt }
}

const BESIDE: readonly CertificateAct['kind'][] = ['certificate.reminded', 'certificate.valued']

type Applied = Extract<CertificateAct, { kind: 'certificate.applied' }>
type Reissued = Extract<CertificateAct, { kind: 'certificate.reissued' }>

/** It begins where its predecessor stood when a second officer had authorised it. */
function reissued(act: Placed<Reissued>): CertificateRow {
  const { applicant, inspectedBy } = act.header
  return { ...started(act), state: 'authorised', applicant, inspectedBy, ...numbered(act.header, act) }
}

function numbered(header: AuthorisedHeader | ReissuedHeader, { actor, position }: Placed): Partial<CertificateRow> {
  const { number, issuedOn, expiresOn, digest, quantities, parcels, sheet } = header
  const facts = { number, issuedOn, expiresOn, digest, quantities, parcels, ...(sheet ? { sheet } : {}) }
  return { ...facts, authorisedBy: actor, authorisedAt: position, documentAt: position }
}

function started(act: Placed<Applied | Reissued>): CertificateRow {
  return {
    id: act.subject,
    state: 'applied',
    authority: act.authority,
    applicant: act.actor,
    firm: act.header.firm,
    appliedAt: act.at,
    changedAt: act.at,
    declaredAt: act.position,
    ...asked(act.header, act.position),
    ...attached(act, [], 'application'),
    ...(act.header.replaces ? { replaces: act.header.replaces } : {}),
    ...(act.header.opening ? { opening: act.header.opening } : {}),
  }
}

function asked(header: AppliedHeader | InspectedHeader, position: number) {
  const { reference, destination, quantities, parcels, rules, worst } = header
  return { reference, destination, quantities, parcels, rules, worst, documentAt: position }
}

/** An applicant's list replaces the one before; an officer's holds the applicant's, and what the officer adds. */
function attached(
  act: { readonly actor: string; readonly position: number; readonly header: { documents?: readonly Attached[] } },
  before: readonly AttachedBy[],
  half: AttachedBy['with'],
): Pick<CertificateRow, 'documents' | 'documentsAt'> {
  const { documents } = act.header
  if (!documents) return { documents: undefined, documentsAt: undefined }
  const known = ({ digest, field }: Attached) =>
    before.find(one => one.with === 'application' && one.digest === digest && one.field === field)
  const all = documents.map(one => known(one) ?? { ...one, by: act.actor, with: half })
  return { documents: all, documentsAt: act.position }
}

function changes(row: CertificateRow, act: Placed<CertificateAct>): Partial<CertificateRow> {
  const { position, actor } = act
  switch (act.kind) {
    case 'certificate.amended': {
      const { opening = row.opening } = act.header
      const open = { frozen: undefined, reasonAt: undefined, unopened: undefined }
      const documents = attached(act, [], 'application')
      const valuations = row.valuations && stillOf(row.valuations, row, act.header)
      return { ...asked(act.header, position), ...documents, declaredAt: position, ...open, opening, valuations }
    }
    case 'certificate.inspected': {
      const frozen = { action: 'authorise' as const, digest: act.header.frozen, by: actor, at: position }
      const documents = attached(act, row.documents ?? [], 'inspection')
      const { unopened } = act.header
      return { ...asked(act.header, position), ...documents, inspectedBy: actor, frozen, reasonAt: undefined, unopened }
    }
    case 'certificate.valued': {
      const { source, on, quantities, documents } = act.header
      const valued = { source, on, quantities, ...(documents ? { documents } : {}), by: actor, at: position }
      return { valuations: [...(row.valuations ?? []).filter(one => one.source !== source), valued] }
    }
    case 'certificate.authorised':
      return { ...numbered(act.header, act), frozen: undefined }
    case 'certificate.issued': {
      const { announcedTo, announcement, print } = act.header
      return { issuedAt: position, announcedTo, announcement, print }
    }
    case 'certificate.void-proposed':
      return { frozen: { action: 'void', digest: act.header.frozen, by: actor, at: position } }
    case 'certificate.spoil-proposed': {
      const { frozen: digest, sheet } = act.header
      return { frozen: { action: 'spoil', digest, by: actor, at: position, ...(sheet ? { sheet } : {}) } }
    }
    case 'certificate.spoiled':
      return { reasonAt: position, frozen: undefined, replacedBy: act.header.by }
    case 'certificate.void-declined':
      return { frozen: undefined }
    case 'certificate.withdrawn':
      return act.header.frozen === undefined ? {} : { reasonAt: position }
    case 'certificate.returned':
    case 'certificate.refused':
    case 'certificate.sent-back':
    case 'certificate.voided':
      return { reasonAt: position, frozen: undefined }
    case 'certificate.replaced':
      return { replacedBy: act.header.by }
    case 'certificate.detained':
    case 'certificate.seized':
      return { abroad: { by: act.header.by, at: position } }
    case 'certificate.confirmed':
      return confirmed(row, act)
    case 'certificate.reminded':
      return { reminded: { times: (row.reminded?.times ?? 0) + 1, on: act.day } }
    default:
      return {}
  }
}

function confirmed(
  row: CertificateRow,
  act: Placed<Extract<CertificateAct, { kind: 'certificate.confirmed' }>>,
): Partial<CertificateRow> {
  if (act.header.outcome === 'already-used') {
    return { surplusConfirmations: [...(row.surplusConfirmations ?? []), act.position] }
  }
  const { by, statement, via, scan, receivedOn, accepted, parcels, unopened } = act.header
  const found = { receivedOn, accepted, parcels, unopened }
  return { confirmation: { by, at: act.position, statement, via, scan, ...found } }
}

/** Other goods than were valued are valued anew: what they weigh by HS code, or the number of parcels, is another. */
function stillOf(
  valuations: readonly ValuedBy[],
  before: Pick<AppliedHeader, 'quantities' | 'parcels'>,
  now: Pick<AppliedHeader, 'quantities' | 'parcels'>,
): readonly ValuedBy[] | undefined {
  const goods = ({ quantities, parcels }: typeof now) =>
    `${parcels} ${quantities.map(({ hs, caratThousandths }) => `${hs}=${caratThousandths}`).join(' ')}`
  return goods(before) === goods(now) ? valuations : undefined
}
