import type { CertificateRow } from '../core/certificate/fold.ts'
import type { CertificateState } from '../core/certificate/lifecycle.ts'
import type { OpenSum } from '../core/certificate/reminders.ts'
import type { ImportRow } from '../core/confirmation/fold.ts'
import type { ImportState } from '../core/confirmation/lifecycle.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import type { RowKind, Rows } from '../core/register/folds.ts'
import type { ServiceFigure } from '../core/register/turnaround.ts'
import type { Day } from '../core/values/day.ts'
import type { Placed } from '../core/values/act.ts'

/** Pages, searches and exports. It never decides anything and never uses the writer's connection. */
export interface Reading {
  row<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null>
  body(position: number): Promise<Uint8Array | null>
  certificates(filter: CertificateFilter): Promise<Page<CertificateRow & Named>>
  imports(filter: ImportFilter): Promise<Page<ImportRow & Named>>
  /** The ids of everything a filter finds, in its order: what an export goes through, as it stood at one moment. */
  certificateIds(filter: CertificateFilter): Promise<readonly string[]>
  importIds(filter: ImportFilter): Promise<readonly string[]>
  /** These rows as they are now, in this order; an id that is not there is left out. */
  certificatesOf(ids: readonly string[]): Promise<readonly (CertificateRow & Named)[]>
  importsOf(ids: readonly string[]): Promise<readonly (ImportRow & Named)[]>
  /** What was received, the longest ago first: of all, those without a copy given, or without a place. */
  originals(filter: OriginalFilter): Promise<readonly (ImportRow & Named)[]>
  /** How many stand in each state, for the rail's counts. */
  counts(): Promise<{
    readonly certificates: Readonly<Record<string, number>>
    readonly imports: Readonly<Record<string, number>>
  }>
  /** Every act about a row, oldest first. */
  history(subject: string): Promise<readonly Placed<RegisterAct>[]>
  /** Acts from a position on, in order, at most `limit`: for the log, packs and `fsck`. */
  acts(from: number, limit: number): Promise<readonly Placed<RegisterAct>[]>
  /** Nonce and SHA-256 of the body of each act from a position on: all the log needs. */
  leaves(from: number, limit: number): Promise<readonly { readonly nonce: Uint8Array; readonly digest: Uint8Array }[]>
  /** The number of acts, and the hash chain over all of them, hex. */
  size(): Promise<{ readonly size: number; readonly chain: string }>
  /** The hash chain over the first `size` acts, hex; there must be as many. */
  chainAt(size: number): Promise<string>
  /** Every participant of which a specimen is kept. */
  specimens(): Promise<readonly Rows['specimen'][]>
  /** Every alert, of this node and of others, the latest change first. */
  alerts(): Promise<readonly Rows['alert'][]>
  /** Every person with grants. */
  persons(): Promise<readonly Rows['person'][]>
  /** Statements that came and were set aside, latest first. */
  setAside(limit: number): Promise<readonly Rows['statement'][]>
  /** The certificate that carries exactly this number. */
  certificateNumbered(number: string): Promise<CertificateRow | null>
  /** Every numbered certificate of an authority, for its statuses. */
  numbered(authority: string): Promise<readonly CertificateRow[]>
  /** What was sent to each destination and is neither confirmed nor ended. */
  openByDestination(authority: string): Promise<readonly OpenSum[]>
  /** How long each step of an authority took for what came so far since a day; withheld where too few did. */
  served(authority: string, since: Day): Promise<readonly ServiceFigure[]>
  /** Position of the last act whose kind begins so; -1 where there is none. */
  lastAct(prefix: string): Promise<number>
}

/** The parties' names, from the search entry of a row; empty once erased. */
export interface Named {
  readonly exporter: string
  readonly importer: string
}

export const LIST_SORTS = ['changed', 'number', 'day', 'partner', 'carats', 'value', 'state'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** What lists of both kinds are asked by. */
interface Listed {
  readonly limit: number
  /** Opaque; from the page before, of the same order. */
  readonly cursor?: string
  /** By the last change, latest first, where nothing is said. */
  readonly sort?: ListSort
  readonly order?: 'asc' | 'desc'
  readonly authorities?: readonly string[]
  /** Where certificates go, or where arrivals come from. */
  readonly partner?: string
  /** Days of issue or of presenting, both inclusive; what has no such day is then left out. */
  readonly from?: Day
  readonly to?: Day
  /** Parts of a number, reference, seal or party's name, all of which have to be there. */
  readonly text?: string
}

export interface CertificateFilter extends Listed {
  readonly states?: readonly CertificateState[]
  readonly firm?: string
}

export interface ImportFilter extends Listed {
  readonly states?: readonly ImportState[]
}

export interface OriginalFilter {
  readonly authorities: readonly string[]
  readonly want: 'copy' | 'place' | 'all'
  /** Part of a number, seal or party's name. */
  readonly text: string
  readonly limit: number
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
  readonly total: number
  /** There are more than `total`: what a text finds is counted up to 10,000. */
  readonly atLeast?: true
}
