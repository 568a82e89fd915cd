import { t } from '../words/language.ts'
import type { Numbered } from './numbered.ts'

const TONES = { error: ' bad', warning: '', note: ' note' } as const

/** The number on the field; it leads to the same number in the list. */
export function FindingRef({ finding, bare }: { finding: Numbered; bare?: boolean }) {
  const className = `ref${TONES[finding.severity]}`
  if (bare) return <span className={className}>{finding.number}</span>
  return (
    <a
      className={className}
      href={`#finding-${finding.number}`}
      aria-label={t('finding.ref', { count: finding.number })}
    >
      {finding.number}
    </a>
  )
}
