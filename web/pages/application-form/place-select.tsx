import type { FieldAttributes } from '../../parts/field.tsx'
import { t } from '../../words/language.ts'
import type { Place } from './places.ts'

/** A choice among countries or participants, by name. */
export function PlaceSelect(props: {
  attributes: FieldAttributes
  places: readonly Place[]
  value: string
  /** What choosing nothing means, where it means something. */
  none?: string
  /** A choice that is no place, before them. */
  also?: Place
  onChange: (code: string) => void
}) {
  const { attributes, places, value, none, also, onChange } = props
  return (
    <select {...attributes} value={value} onChange={event => onChange(event.target.value)}>
      <option value="">{none ?? t('form.choose')}</option>
      {also && <option value={also.code}>{also.name}</option>}
      {places.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
