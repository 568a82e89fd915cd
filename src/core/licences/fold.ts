import type { Placed } from '../values/act.ts'
import type { Day } from '../values/day.ts'
import type { GrantedHeader, LicenceAct, LicenceFee } from './acts.ts'
import { type LicenceDocumentBy, withDocuments } from './documents.ts'
import type { LicenceKind } from './kinds.ts'
import { type LicenceState, nextLicenceState } from './lifecycle.ts'

/** A licence as the register tells it. Whom it is for, and every text, stands in the bodies at the positions given. */
export interface LicenceRow {
  readonly id: string
  readonly state: LicenceState
  readonly authority: string
  readonly kind: LicenceKind
  /** Random id of the holder. */
  readonly firm: string
  readonly natural?: true
  /** Who entered it. */
  readonly applicant: string
  /** Absent where it was imported. */
  readonly reference?: string
  readonly imported?: true
  readonly sites: readonly string[]
  readonly appliedAt: string
  readonly changedAt: string
  /** Position of the act whose body holds the record of its holder. */
  readonly recordAt: number
  readonly inspection?: { readonly result: 'in-order' | 'wanting'; readonly on: Day; readonly at: number }
  readonly number?: string
  readonly from?: Day
  readonly until?: Day
  readonly fee?: LicenceFee
  /** Position of the act whose body holds conditions and receipt. */
  readonly grantedAt?: number
  readonly suspendedUntil?: Day
  /** What a first officer froze for a second one: that it be revoked. */
  readonly frozen?: { readonly digest: string; readonly by: string; readonly at: number }
  /** Position of the act whose body says why it stands as it does. */
  readonly reasonAt?: number
  readonly documents?: readonly LicenceDocumentBy[]
}

/** One act on one row. An act the lifecycle does not allow never got this far: meeting one is a defect. */
export function foldLicence(row: LicenceRow | null, act: Placed<LicenceAct>): LicenceRow {
  const state = nextLicenceState(row?.state ?? 'new', act.kind)
  if (!state) throw new Error(`${act.kind} at ${act.position} does not follow ${row?.state ?? 'nothing'}`)
  const documents = withDocuments(row?.documents, act)
  if (!row) return { ...started(act as Placed<Beginning>, state), ...documents }
  return { ...row, ...changes(row, act), ...documents, state, changedAt: act.at }
}

type Beginning = Extract<LicenceAct, { kind: 'licence.applied' | 'licence.imported' }>

function started(act: Placed<Beginning>, state: LicenceState): LicenceRow {
  const { kind, firm, natural, sites } = act.header
  const common = {
    ...{ id: act.subject, state, authority: act.authority, kind, firm, applicant: act.actor, sites },
    ...(natural ? { natural } : {}),
    ...{ appliedAt: act.at, changedAt: act.at, recordAt: act.position },
  }
  if (act.kind === 'licence.applied') return { ...common, reference: act.header.reference }
  const { number, from, until } = act.header
  return { ...common, imported: true, number, from, until, grantedAt: act.position }
}

function changes(row: LicenceRow, act: Placed<LicenceAct>): Partial<LicenceRow> {
  const { position: at, actor: by } = act
  switch (act.kind) {
    case 'licence.inspected':
      return { inspection: { result: act.header.result, on: act.day, at } }
    case 'licence.granted':
      return { ...granted(act.header, at), reasonAt: undefined }
    case 'licence.renewed':
      // Its first day stays: one licence went on, with another last day.
      return { ...granted(act.header, at), ...(row.from ? { from: row.from } : {}), reasonAt: undefined }
    case 'licence.suspended':
      return { suspendedUntil: act.header.until, reasonAt: at }
    case 'licence.resumed':
      return { suspendedUntil: undefined, reasonAt: at }
    case 'licence.revoke-proposed':
      return { frozen: { digest: act.header.frozen, by, at } }
    case 'licence.revoke-declined':
      return { frozen: undefined }
    case 'licence.revoked':
      return { frozen: undefined, suspendedUntil: undefined, reasonAt: at }
    case 'licence.refused':
      return { reasonAt: at }
    default:
      return {}
  }
}

function granted({ number, from, until, sites, fee }: GrantedHeader, at: number): Partial<LicenceRow> {
  return { number, from, until, sites, fee, grantedAt: at }
}
