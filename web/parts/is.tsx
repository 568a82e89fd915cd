import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark.tsx'

export const TONES = { good: 'good', bad: 'bad', warn: 'hold', ask: 'hold', off: 'off', info: 'on' } as const

/** A state: shape, then word, then colour. */
export function Is({ kind, size, children }: { kind: MarkKind; size?: number; children?: ReactNode }) {
  return (
    <span className={`is ${TONES[kind]}`}>
      <Mark kind={kind} size={size} />
      {children}
    </span>
  )
}
