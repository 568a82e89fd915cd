import { listed, t } from '../words/language.ts'
import type { Finding } from '../api/answers.ts'

/** `1 error, 2 warnings, 1 note`; empty where nothing was found. */
export function counted(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'note'] as const)
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t(`findings.${severity}`, { count }))
  return listed(counts)
}
