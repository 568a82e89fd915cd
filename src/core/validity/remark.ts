import { day } from '../values/day.ts'
import type { Citation, Finding } from '../values/finding.ts'

const CITATIONS = {
  validated: { text: 'Core Document, Section III (b) (i): a validated Certificate', since: day('2003-01-01') },
  log: { text: 'RFC 6962, Section 3: a signed promise of inclusion', since: day('2013-06-01') },
  status: { text: 'Core Document, Sections II and V: certificates that no longer hold', since: day('2003-01-01') },
  pack: { text: 'Adamas, the pack: thirty days at most', since: day('2026-01-01') },
} satisfies Record<string, Citation>

/** Which part of what was presented a remark is about: certificate key and log key can each be wrong. */
const PATHS = { validated: 'signature', log: 'receipt', status: '', pack: '' } as const

/** A remark of verification, with the citation of its kind. */
export function remark(
  rule: string,
  kind: keyof typeof CITATIONS,
  figures: Finding['figures'] = {},
  severity: Finding['severity'] = 'error',
): Finding {
  return { rule, severity, path: PATHS[kind], figures, source: CITATIONS[kind] }
}
