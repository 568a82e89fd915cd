import { type Standard, STANDARDS } from './standards.ts'
import { CONTROL_STATES, type ControlRow, type ControlState } from './statement.ts'

/** A standard and how it stands: what nobody said anything about is `not-said`. */
export interface Stated {
  readonly standard: Standard
  readonly state: ControlState
  readonly row?: ControlRow
}

export function statedOf(rows: readonly ControlRow[]): readonly Stated[] {
  const known = new Map(rows.map(row => [row.reference, row]))
  return STANDARDS.map(standard => {
    const row = known.get(standard.id)
    return { standard, state: row?.state ?? 'not-said', ...(row ? { row } : {}) }
  })
}

/** How many stand in each state, and how many were said anything about. */
export function completeness(all: readonly Stated[]) {
  const counts = Object.fromEntries(
    CONTROL_STATES.map(state => [state, all.filter(one => one.state === state).length]),
  ) as Readonly<Record<ControlState, number>>
  return { counts, said: all.length - counts['not-said'], all: all.length }
}

const WORST_FIRST: readonly ControlState[] = ['not-met', 'partly', 'not-said']

/** What is not met, partly met and not said, in this order; within each, what was said longest ago first. */
export function gapsOf(all: readonly Stated[]): readonly Stated[] {
  return WORST_FIRST.flatMap(state =>
    all.filter(one => one.state === state).toSorted((a, b) => ((a.row?.from ?? '') < (b.row?.from ?? '') ? -1 : 1)),
  )
}

/** The statements that nobody looked at for longest, whatever they say. */
export function oldestOf(all: readonly Stated[], most: number): readonly Stated[] {
  return all
    .filter(one => one.row !== undefined && one.state !== 'not-said')
    .toSorted((a, b) => ((a.row?.changedAt ?? '') < (b.row?.changedAt ?? '') ? -1 : 1))
    .slice(0, most)
}
