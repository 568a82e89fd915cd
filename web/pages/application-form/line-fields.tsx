import { FoundField } from '../../findings/found-field.tsx'
import { t } from '../../words/language.ts'
import type { FormLine } from './form.ts'

/** The codes of rough diamonds: Core Document, Section I. */
const CODES = ['7102.31', '7102.21', '7102.10'] as const

/** One HS code of one parcel. Figures are typed as on the invoice; commas are for the eye. */
export function LineFields(props: {
  path: string
  line: FormLine
  onChange: (line: FormLine) => void
  onRemove?: () => void
}) {
  const { path, line, onChange, onRemove } = props
  const figure = (name: 'carats' | 'usd') => (
    <FoundField path={`${path}.${name}`} label={t(`form.line.${name}`)}>
      {attributes => (
        <input
          {...attributes}
          className="fig"
          inputMode="decimal"
          autoComplete="off"
          value={line[name]}
          onChange={event => onChange({ ...line, [name]: event.target.value })}
        />
      )}
    </FoundField>
  )
  return (
    <div className="fields line">
      <FoundField path={`${path}.hs`} label={t('form.line.hs')}>
        {attributes => (
          <select {...attributes} value={line.hs} onChange={event => onChange({ ...line, hs: event.target.value })}>
            {CODES.map(code => (
              <option key={code} value={code}>
                {t(`hs.${code}`)}
              </option>
            ))}
          </select>
        )}
      </FoundField>
      {figure('carats')}
      {figure('usd')}
      {onRemove && (
        <button className="btn" type="button" onClick={onRemove}>
          {t('form.remove', { what: line.hs })}
        </button>
      )}
    </div>
  )
}
