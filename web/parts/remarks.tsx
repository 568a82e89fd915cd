import type { Severity } from '../../src/core/values/finding.ts'
import { t } from '../words/language.ts'
import { Is } from './is.tsx'

const MARKS = { error: 'bad', warning: 'warn', note: 'info' } as const

/** How many remarks, and the worst of them. */
export function Remarks({ worst, count }: { worst: Severity | null; count: number }) {
  if (!worst) return <Is kind="good">{t('queue.none')}</Is>
  return <Is kind={MARKS[worst]}>{t(`queue.${worst}`, { count })}</Is>
}
