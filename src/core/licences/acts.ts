import type { Act } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { LicenceDocument } from './documents.ts'
import type { LicenceKind } from './kinds.ts'
import type { LicenceRecord } from './record.ts'

/** Body of `licence.applied` and `licence.imported`: whom it is for. Documents stand there with the names of files. */
export interface LicenceBody {
  readonly record: LicenceRecord
  /** What an imported licence carries beside: where the old record came from. */
  readonly note?: string
}

interface Documented {
  /** Documents this act brought. */
  readonly documents?: readonly LicenceDocument[]
}

export interface LicenceAppliedHeader extends Documented {
  /** The office's own reference: `L-2026-00017`. */
  readonly reference: string
  readonly kind: LicenceKind
  /** Random id of the holder. */
  readonly firm: string
  /** A natural person: more is kept back from the public. */
  readonly natural?: true
  /** Ids of the sites it shall be good for. */
  readonly sites: readonly string[]
}

/** Term, fee and sites of a licence, as granted or renewed. */
export interface GrantedHeader extends Documented {
  readonly number: string
  readonly from: Day
  readonly until: Day
  readonly sites: readonly string[]
  readonly fee?: LicenceFee
  /** SHA-256 of the body, hex. The body is `{ conditions, receipt?, documents? }`. */
  readonly frozen: string
}

/** What was paid, as a decimal text and its currency. */
export interface LicenceFee {
  readonly amount: string
  readonly currency: string
}

/** The body is `{ reason }`, with documents where some were attached. */
export interface LicenceReasonHeader extends Documented {
  /** SHA-256 of the body, hex. */
  readonly frozen: string
}

export type LicenceAct =
  | Act<'licence.applied', LicenceAppliedHeader>
  /** A licence granted before this register began; never as if it had been granted here. */
  | Act<'licence.imported', Omit<LicenceAppliedHeader, 'reference'> & Omit<GrantedHeader, 'fee' | 'documents'>>
  /** The body is `{ report }`: what was inspected, and what was found. */
  | Act<'licence.inspected', LicenceReasonHeader & { readonly result: 'in-order' | 'wanting' }>
  | Act<'licence.granted', GrantedHeader>
  | Act<'licence.refused', LicenceReasonHeader>
  | Act<'licence.withdrawn', Record<string, never>>
  | Act<'licence.renewed', GrantedHeader>
  | Act<'licence.suspended', LicenceReasonHeader & { readonly until?: Day }>
  | Act<'licence.resumed', LicenceReasonHeader>
  | Act<'licence.revoke-proposed', LicenceReasonHeader>
  | Act<'licence.revoke-declined', LicenceReasonHeader>
  | Act<'licence.revoked', LicenceReasonHeader>
