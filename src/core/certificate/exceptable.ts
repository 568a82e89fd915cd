import type { Finding } from '../values/finding.ts'

/** What two officers may except by a reason that both stand for; no applicant is stopped by it. */
export function isExceptable({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule === 'stock-insufficient'
}
