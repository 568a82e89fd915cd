import type { Finding } from '../api/answers.ts'
import { t } from '../words/language.ts'

export interface Numbered extends Finding {
  /** From 1: the same number stands on the field and in the list. */
  readonly number: number
}

const TONES = { error: ' bad', warning: '', note: ' note' } as const

/** The number on the field; it leads to the same number in the list. */
export function FindingRef({ finding, plain }: { finding: Numbered; plain?: boolean }) {
  const className = `ref${TONES[finding.severity]}`
  if (plain) return <span className={className}>{finding.number}</span>
  return (
    <a className={className} href={`#finding-${finding.number}`} aria-label={t('finding.ref', { count: finding.number })}>
      {finding.number}
    </a>
  )
}
