import { Is } from './is.tsx'
import type { MarkKind } from './mark.tsx'

export interface Reason {
  readonly id: string
  readonly kind: MarkKind
  readonly text: string
  /** Where the rule behind it is written. */
  readonly source?: string
}

/** All reasons of a verdict, each one fact with its shape. */
export function Reasons({ reasons, size = 18 }: { reasons: readonly Reason[]; size?: number }) {
  return (
    <ul className="reasons">
      {reasons.map(({ id, kind, text, source }) => (
        <li key={id}>
          <Is kind={kind} size={size} />
          <div>
            {text}
            {source && <cite className="tiny">{source}</cite>}
          </div>
        </li>
      ))}
    </ul>
  )
}
