import type { ReactNode } from 'react'

export type MarkKind = 'good' | 'bad' | 'warn' | 'ask' | 'off' | 'info'

const cut = 'var(--k, #fff)'

/** Each meaning has its own shape, so that none rests on colour: tick in a circle, cross in an octagon, a triangle, a
 *  yield sign with a question mark, an empty circle. `ground` is the colour behind, seen through the sign. */
const SHAPES: Readonly<Record<MarkKind, ReactNode>> = {
  good: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M6.5 12.5l3.7 3.7 7.3-8" {...stroke(2.6)} strokeLinejoin="round" />
    </>
  ),
  bad: (
    <>
      <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" fill="currentColor" />
      <path d="M8 8l8 8M16 8l-8 8" {...stroke(2.6)} />
    </>
  ),
  warn: (
    <>
      <path d="M12 2.2L23 21.5H1z" fill="currentColor" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M12 9v6" {...stroke(2.4)} />
      <circle cx="12" cy="18.5" r="1.4" fill={cut} />
    </>
  ),
  ask: (
    <>
      <path
        d="M2.2 2h19.6a1.2 1.2 0 0 1 1 1.8L13 21.8a1.2 1.2 0 0 1-2 0L1.2 3.8A1.2 1.2 0 0 1 2.2 2z"
        fill="currentColor"
      />
      <path d="M9.3 7.2c.2-1.6 1.4-2.5 2.8-2.5 1.6 0 2.8 1 2.8 2.4 0 2-2.7 2.1-2.7 4.2" {...stroke(2)} />
      <circle cx="12.2" cy="14.6" r="1.3" fill={cut} />
    </>
  ),
  off: <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  info: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M12 11v6.5" {...stroke(2.6)} />
      <circle cx="12" cy="7" r="1.6" fill={cut} />
    </>
  ),
}

function stroke(strokeWidth: number) {
  return { fill: 'none', stroke: cut, strokeWidth, strokeLinecap: 'round' as const }
}

export function Mark({ kind, size = 13, ground = 'surface' }: { kind: MarkKind; size?: number; ground?: string }) {
  const style = { '--k': `var(--${ground})` }
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={style}>
      {SHAPES[kind]}
    </svg>
  )
}
