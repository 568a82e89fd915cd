import { useState } from 'react'
import type { FieldAttributes } from '../../parts/field.tsx'

/** Millimetres or points as they are typed; what is no number is NaN until it is one. */
export function Measure(props: {
  value: number
  onChange: (value: number) => void
  label?: string
  attributes?: FieldAttributes
  wrong?: boolean
}) {
  const { value, onChange, label, attributes, wrong = false } = props
  const [text, setText] = useState(Number.isNaN(value) ? '' : String(value))
  return (
    <input
      aria-invalid={wrong || undefined}
      {...attributes}
      aria-label={label}
      className="num"
      inputMode="decimal"
      maxLength={7}
      value={text}
      onChange={event => {
        setText(event.target.value)
        onChange(numberIn(event.target.value))
      }}
    />
  )
}

const numberIn = (text: string): number => {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
