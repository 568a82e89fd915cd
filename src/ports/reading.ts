import type { CertificateRow } from '../core/certificate/fold.ts'
import type { OpenSum } from '../core/certificate/reminders.ts'
import type { ImportRow } from '../core/confirmation/fold.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import type { RowKind, Rows } from '../core/register/folds.ts'
import type { ListedKind } from '../core/register/listing.ts'
import type { ServiceFigure } from '../core/register/turnaround.ts'
import type { Day } from '../core/values/day.ts'
import type { Placed } from '../core/values/act.ts'

/** Pages, searches and exports. It never decides anything and never uses the writer's connection. */
export interface Reading {
  row<K extends RowKind>(kind: K, id: string): Promise<Rows[K] | null>
  body(position: number): Promise<Uint8Array | null>
  /** A page of the rows of a kind that stands in lists. */
  listed<K extends ListedKind>(kind: K, filter: RowFilter<K>): Promise<Page<Rows[K] & Named>>
  /** The ids of everything a filter finds, in its order: what an export goes through, as it stood at one moment. */
  listedIds<K extends ListedKind>(kind: K, filter: RowFilter<K>): Promise<readonly string[]>
  /** These rows as they are now, in this order; an id that is not there is left out. */
  listedOf<K extends ListedKind>(kind: K, ids: readonly string[]): Promise<readonly (Rows[K] & Named)[]>
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
  /** The same of one kind. */
  actsOf<K extends RegisterAct['kind']>(kind: K, from: number, limit: number): Promise<readonly ActOf<K>[]>
  /** Nonce and SHA-256 of the body of each act from a position on: all the log needs. */
  leaves(from: number, limit: number): Promise<readonly { readonly nonce: Uint8Array; readonly digest: Uint8Array }[]>
  /** The number of acts, and the hash chain over all of them, hex. */
  size(): Promise<{ readonly size: number; readonly chain: string }>
  /** The hash chain over the first `size` acts, hex; there must be as many. */
  chainAt(size: number): Promise<string>
  /** Every participant of which a specimen is kept. */
  specimens(): Promise<readonly Rows['specimen'][]>
  /** What holders have, by holder and HS code: of all at these authorities, or of one. */
  stocks(authorities: readonly string[], holder?: string): Promise<readonly Rows['holding'][]>
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

export type ActOf<K extends RegisterAct['kind']> = Placed<Extract<RegisterAct, { kind: K }>>

/** The parties' names, from the search entry of a row; empty once erased. */
export interface Named {
  readonly exporter: string
  readonly importer: string
}

export const LIST_SORTS = ['changed', 'number', 'day', 'partner', 'carats', 'value', 'state'] as const
export type ListSort = (typeof LIST_SORTS)[number]

/** What lists are asked by. */
export interface RowFilter<K extends ListedKind> {
  readonly limit: number
  readonly states?: readonly Rows[K]['state'][]
  readonly firm?: string
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

export type CertificateFilter = RowFilter<'certificate'>
export type ImportFilter = RowFilter<'import'>

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
