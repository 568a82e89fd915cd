import { type ReactNode, useId } from 'react'

export interface FieldAttributes {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A label, a hint, an error and the control; the control gets the ids that tie them together. */
export function Field(props: {
  label: ReactNode
  id?: string
  hint?: ReactNode
  error?: string
  invalid?: boolean
  /** Ids of further texts about this field. */
  describedBy?: readonly string[]
  children: (attributes: FieldAttributes) => ReactNode
}) {
  const own = useId()
  const { label, id = own, hint, error, invalid, describedBy = [], children } = props
  const described = [error && `${id}-error`, hint && `${id}-hint`, ...describedBy].filter(Boolean)
  const attributes: FieldAttributes = {
    id,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': invalid || error !== undefined || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
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
