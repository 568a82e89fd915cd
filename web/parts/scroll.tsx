import type { ReactNode } from 'react'

/** A table of figures that scrolls inside its card, by touch and by key: the page never does. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}
