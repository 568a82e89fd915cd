import { type FormEvent, useId } from 'react'
import {
  type Place,
  PRINT_FIELDS,
  placesOf,
  type PrintField,
  type PrintProfile,
} from '../../../src/core/printing/profile.ts'
import { Card } from '../../parts/card.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import type { Remarks } from './edited.ts'
import { fieldName } from './field-name.ts'
import { FieldRow } from './field-row.tsx'

const COLUMNS = ['field', 'x', 'y', 'width', 'height', 'size', 'align'] as const
const MEASURED: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'size'])

/** Every field with its millimetres, each remark under its row. */
export function FieldsCard(props: {
  profile: PrintProfile
  remarks: Remarks
  mayChange: boolean
  onChange: (fields: PrintProfile['fields']) => void
}) {
  const { profile, remarks, mayChange, onChange } = props
  const { fields } = profile
  const put = (field: PrintField, place: Place) => onChange({ ...fields, [field]: place })
  const remove = (field: PrintField) => {
    const { [field]: _, ...rest } = fields
    onChange(rest)
  }
  return (
    <Card title={t('print.fields')} padded={false}>
      <Scroll label={t('print.fields')}>
        <table className="places">
          <caption>{t('print.fields.lead')}</caption>
          <thead>
            <tr>
              {COLUMNS.map(column => (
                <th key={column} scope="col" className={MEASURED.has(column) ? 'num' : undefined}>
                  {t(`print.col.${column}`)}
                </th>
              ))}
              {mayChange && (
                <th scope="col">
                  <span className="hidden">{t('print.remove')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {placesOf(profile).map(([field, place]) => (
              <FieldRow
                key={field}
                field={field}
                place={place}
                remarks={remarks}
                mayChange={mayChange}
                onChange={next => put(field, next)}
                onRemove={() => remove(field)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {mayChange && <AddField profile={profile} onAdd={field => put(field, NEW)} />}
    </Card>
  )
}

/** In the corner, where it is seen and drawn over nothing. */
const NEW: Place = { x: 5, y: 5, width: 40, height: 6, size: 10, align: 'left' }

function AddField({ profile, onAdd }: { profile: PrintProfile; onAdd: (field: PrintField) => void }) {
  const id = useId()
  const absent = PRINT_FIELDS.filter(field => !profile.fields[field])
  if (absent.length === 0) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAdd(typed(event.currentTarget, 'field') as PrintField)
  }
  return (
    <form className="foot add-field" onSubmit={submit}>
      <label htmlFor={id}>{t('print.add')}</label>
      <div className="with-button">
        <select id={id} name="field">
          {absent.map(field => (
            <option key={field} value={field}>
              {fieldName(field)}
            </option>
          ))}
        </select>
        <button type="submit" className="btn">
          {t('print.add.do')}
        </button>
      </div>
    </form>
  )
}
