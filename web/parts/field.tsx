import { type ReactNode, useId } from 'react'
import { FindingRef, type Numbered } from './finding-ref.tsx'

interface Attributes {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/**
 * A label, what was found about it, a hint, and the control. The control gets the ids that tie them together. With
 * `id`, links of findings and of the error summary reach it.
 */
export function Field(props: {
  label: ReactNode
  id?: string
  hint?: ReactNode
  error?: string
  found?: readonly Numbered[]
  children: (attributes: Attributes) => ReactNode
}) {
  const own = useId()
  const { label, id = own, hint, error, found = [], children } = props
  const wrong = error !== undefined || found.some(finding => finding.severity === 'error')
  const described = [error && `${id}-error`, hint && `${id}-hint`, ...found.map(f => `finding-${f.number}`)]
  const attributes: Attributes = {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': wrong || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {found.map(finding => (
          <FindingRef key={finding.number} finding={finding} />
        ))}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children(attributes)}
    </div>
  )
}
