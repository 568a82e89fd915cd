import type { Finding as Judged } from '../../src/core/values/finding.ts'
import type { Finding } from '../api/answers.ts'
import { day } from './dates.ts'

/** A finding of core in the reader's language, as the node itself would have said it. */
export function findingInWords(finding: Judged): Finding {
  const { rule, severity, path, source, figures } = finding
  return { rule, severity, path, message: rule, source: `${source.text}; ${day(source.since)}`, figures }
}
