import type { Act, Placed } from '../values/act.ts'
import type { Figure } from '../values/finding.ts'

export const RECEPTIONS = ['accepted', 'not-understood', 'quarantined'] as const
export type Reception = (typeof RECEPTIONS)[number]

/** One signed envelope as it came; the body is the envelope with its signature. */
export interface ReceivedHeader {
  readonly from: string
  readonly purpose: string
  readonly outcome: Reception
  /** The rule that refused it, when quarantined. */
  readonly rule?: string
  /** What that rule speaks of. */
  readonly figures?: Readonly<Record<string, Figure>>
}

export type ExchangeAct = Act<'statement.received', ReceivedHeader>

export interface StatementRow extends ReceivedHeader {
  readonly id: string
  readonly at: number
}

export function foldStatement(_row: StatementRow | null, act: Placed<ExchangeAct>): StatementRow {
  return { id: act.subject, at: act.position, ...act.header }
}
