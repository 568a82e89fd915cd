import type { Key } from '../words/language.ts'

/** How a long list is narrowed and ordered. All of it stands in the address, so that a link gives the same view. */
export interface ListFilter {
  readonly state?: string
  readonly text?: string
  readonly partner?: string
  readonly from?: string
  readonly to?: string
  readonly sort?: string
  readonly order?: string
}

export const LIST_FILTER = ['state', 'text', 'partner', 'from', 'to', 'sort', 'order'] as const

/** A column: its key of order, where the node can order by it, and how wide it is set. */
export interface ListColumn {
  readonly label: Key
  readonly sort?: 'changed' | 'number' | 'day' | 'partner' | 'carats' | 'value' | 'state'
  readonly width: 'number' | 'state' | 'name' | 'place' | 'day' | 'figure'
}

/** Figures and times are first looked at from their greatest. */
const DOWN_FIRST: readonly unknown[] = ['changed', 'day', 'carats', 'value']

/** The order a list stands in: the latest change first where nothing is said. */
export const orderOf = ({ sort = 'changed', order = 'desc' }: ListFilter) => ({ sort, order })

/** The order after a press on a column's head: the other way round where it is the one already. */
export function ordered(filter: ListFilter, by: string): ListFilter {
  const { sort, order } = orderOf(filter)
  if (sort === by) return { sort: by, order: order === 'asc' ? 'desc' : 'asc' }
  return { sort: by, order: DOWN_FIRST.includes(by) ? 'desc' : 'asc' }
}

/** What narrows it, without its order. */
export const isNarrowed = ({ state, text, partner, from, to }: ListFilter): boolean =>
  Boolean(state || text || partner || from || to)
