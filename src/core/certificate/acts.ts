import type { Act } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { Severity } from '../values/finding.ts'
import type { Opening } from '../values/opening.ts'
import type { ValuerKind } from '../valuation/valuation.ts'
import type { Quantity } from '../values/quantity.ts'
import type { Attached, Attachment } from './attachments.ts'
import type { CertificateDocument } from './document.ts'

/**
 * What the exporter asks for: the certificate without what only the authority can give. Body of `applied` and
 * `amended`, which is `{ document, documents }` where documents are attached; the body of `inspected` is
 * `{ document, reasons, documents? }` with a reason for each warning the officer overrode.
 */
export type AskedDocument = Omit<CertificateDocument, 'number' | 'issuedOn' | 'expiresOn'>

/** The body of an application that documents are attached to, and the part of an inspection's that names them. */
export interface WithDocuments {
  readonly document: AskedDocument
  readonly documents?: readonly Attachment[]
}

interface Asked {
  /** The office's own reference: `A-2026-00017`. */
  readonly reference: string
  readonly destination: string
  readonly quantities: readonly Quantity[]
  readonly parcels: number
  /** Rules that remarked on it when it was sent, errors first. */
  readonly rules: readonly string[]
  /** The gravest of those remarks; what only the office can give is none. */
  readonly worst?: Severity
  /** Since version 2: documents beside the fields they prove, all that stand from this act on. */
  readonly documents?: readonly Attached[]
}

export interface AppliedHeader extends Asked {
  /** Random id of the exporting firm. */
  readonly firm: string
  /** Row of the certificate this one is to replace. */
  readonly replaces?: string
  /** Whether it is to be opened, where its authority published a choice: the draw of the first sending stays. */
  readonly opening?: Opening
}

export interface InspectedHeader extends Asked {
  /** It was not opened: its quantities are those that were declared. */
  readonly unopened?: true
  /** SHA-256 of the body, hex: the second officer approves exactly this. */
  readonly frozen: string
  readonly overridden: readonly string[]
}

export interface AuthorisedHeader {
  readonly number: string
  readonly issuedOn: Day
  readonly expiresOn: Day
  readonly destination: string
  readonly quantities: readonly Quantity[]
  readonly parcels: number
  /** SHA-256 of the canonical facts, which are the body. */
  readonly digest: string
  readonly frozen: string
  readonly trustList: number
  /** The number of the pre-printed sheet it goes on, where the authority's paper is numbered. Since version 2. */
  readonly sheet?: string
  /** The row of the exporter's licence it stands on, where its authority keeps licences. Since version 3. */
  readonly licence?: string
}

/** The facts of a certificate whose sheet was spoiled, under the next number: `frozen` is that of the proposal. */
export interface ReissuedHeader extends AuthorisedHeader, AppliedHeader {
  readonly replaces: string
  /** Who applied for it, and who inspected it, the first time. */
  readonly applicant: string
  readonly inspectedBy: string
}

export interface IssuedHeader {
  readonly certificateKey: string
  readonly logKey: string
  /** The importing authority that got the pre-alert; absent where the destination has none in the trust list. */
  readonly announcedTo?: string
  /** The id of the statement that announces it. */
  readonly announcement?: string
  /** Ten bytes, hex, by which statements of statuses name this very certificate (docs/protocol/pack.md). */
  readonly print?: string
}

export interface ConfirmedHeader {
  /** The authority that confirmed, and the id of its statement: the body is the statement. */
  readonly by: string
  readonly statement: string
  readonly receivedOn: Day
  readonly accepted: readonly Quantity[]
  readonly parcels: number
  /** The first confirmation uses the certificate; any other is kept as evidence. */
  readonly outcome: 'used' | 'already-used'
  /** The importing authority did not open it: what it accepted is what was certified. */
  readonly unopened?: true
  /** How it came, where no key of that authority signed it. */
  readonly via?: 'link' | 'paper'
  /** SHA-256 of the scan of the slip, hex. */
  readonly scan?: string
}

/** What the goods are worth to a valuer. The body is the `Valuation`, and `documents` with their names. */
export interface ValuedHeader {
  readonly source: ValuerKind
  readonly on: Day
  /** US dollars by HS code, with the carats as declared. */
  readonly quantities: readonly Quantity[]
  readonly documents?: readonly Attached[]
}

export interface ReasonHeader {
  /** SHA-256 of the body, hex. The body is `{ reason }`. */
  readonly frozen: string
}

export type CertificateAct =
  | Act<'certificate.applied', AppliedHeader>
  | Act<'certificate.amended', AppliedHeader>
  | Act<'certificate.returned', ReasonHeader>
  /** Since version 2 with a reason, of which this is the digest. */
  | Act<'certificate.withdrawn', Partial<ReasonHeader>>
  | Act<'certificate.refused', ReasonHeader>
  | Act<'certificate.inspected', InspectedHeader>
  | Act<'certificate.valued', ValuedHeader>
  | Act<'certificate.sent-back', ReasonHeader>
  | Act<'certificate.authorised', AuthorisedHeader>
  | Act<'certificate.issued', IssuedHeader>
  | Act<'certificate.void-proposed', ReasonHeader>
  | Act<'certificate.void-declined', ReasonHeader>
  | Act<'certificate.voided', ReasonHeader>
  /** The sheet it was printed on jammed or tore. The body is `{ reason }`, and `sheet`: the number of the next one. */
  | Act<'certificate.spoil-proposed', ReasonHeader & { readonly sheet?: string }>
  /** By: the number under which the same facts were issued again. The body is that of the proposal. */
  | Act<'certificate.spoiled', ReasonHeader & { readonly by: string }>
  | Act<'certificate.reissued', ReissuedHeader>
  | Act<'certificate.replaced', { readonly by: string }>
  | Act<'certificate.expired', Record<string, never>>
  | Act<'certificate.confirmed', ConfirmedHeader>
  /** Its partner was asked for the confirmation that has not come. The body is empty. */
  | Act<'certificate.reminded', { readonly to: string; readonly statement: string }>
  | Act<'certificate.detained', { readonly by: string; readonly statement: string }>
  | Act<'certificate.seized', { readonly by: string; readonly statement: string }>
