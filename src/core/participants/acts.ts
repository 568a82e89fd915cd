import type { Act, Placed } from '../values/act.ts'

/** Lists that came from outside and hold from here on; the body is the signed list. A version never falls. */
export interface AdoptedHeader {
  readonly version: number
  readonly digest: string
}

export type ListAct =
  | Act<'trust-list.adopted', AdoptedHeader>
  /** An authority's own signed statement of the states of its certificates; `version` is its sequence. */
  | Act<'statuses.adopted', AdoptedHeader>

export interface ListRow extends AdoptedHeader {
  /** `trust-list`, or the authority whose statuses these are. */
  readonly id: string
  readonly at: number
}

export function foldList(row: ListRow | null, act: Placed<ListAct>): ListRow {
  if (row && act.header.version <= row.version) throw new Error(`${act.kind} at ${act.position} goes back`)
  return { id: act.subject, at: act.position, ...act.header }
}

/** The last serial a block of one year gave out. Its id is `AUTHORITY/YEAR`. */
export interface CounterRow {
  readonly id: string
  readonly last: number
}
