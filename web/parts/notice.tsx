import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

const LOOKS = {
  stop: { mark: 'bad', ground: 'bad-tint', role: 'alert' },
  hold: { mark: 'warn', ground: 'hold-tint', role: 'status' },
  calm: { mark: 'info', ground: 'blue-tint', role: 'status' },
} as const

/** One thing to know before going on. `stop` interrupts a screen reader; the others wait for a pause. */
export function Notice({ tone, children, id }: { tone: keyof typeof LOOKS; children: ReactNode; id?: string }) {
  const { mark, ground, role } = LOOKS[tone]
  return (
    <div className={`notice ${tone}`} role={role} id={id} tabIndex={id ? -1 : undefined}>
      <Mark kind={mark} size={18} ground={ground} />
      <div>{children}</div>
    </div>
  )
}
