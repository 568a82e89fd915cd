import type { Day } from './day.ts'

/** An error stops the act or makes a certificate not valid; a warning asks for a reason; a note informs. */
export type Severity = 'error' | 'warning' | 'note'

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'note']

/** The gravest severity among findings; undefined where there is none. */
export function worstOf(findings: readonly Pick<Finding, 'severity'>[]): Severity | undefined {
  return GRAVEST_FIRST.find(severity => findings.some(finding => finding.severity === severity))
}

/** Where a rule is written down, and the day from which it holds. */
export interface Citation {
  readonly text: string
  readonly since: Day
}

export type Figure = string | number | boolean | readonly string[]

/**
 * One rule's remark on one place. It carries figures, never prose: the catalogue renders it in the reader's language.
 * `path` is a JSON path into what was judged (`parcels[0].lines[1].carats`), empty for the whole.
 */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly figures: Readonly<Record<string, Figure>>
  readonly source: Citation
}
