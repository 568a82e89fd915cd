import type { ReactNode } from 'react'
import { t } from '../words/language.ts'
import { Mark } from './mark.tsx'

export type VerdictName = 'valid' | 'invalid' | 'undecided'

const LOOKS = {
  valid: { tone: 'good', mark: 'good' },
  invalid: { tone: 'bad', mark: 'bad' },
  undecided: { tone: 'hold', mark: 'ask' },
} as const

/** Full colour, one word, one sentence: once a page. `strip` is its form at a desk. */
export function Verdict({ verdict, strip, children }: { verdict: VerdictName; strip?: boolean; children: ReactNode }) {
  const { tone, mark } = LOOKS[verdict]
  return (
    <div className={`verdict ${tone}${strip ? ' strip' : ''}`} role="status">
      <h2>
        <Mark kind={mark} size={strip ? 26 : 38} ground={`${tone}-fill`} />
        {t(`verdict.${verdict}`)}
      </h2>
      <p>{children}</p>
    </div>
  )
}
