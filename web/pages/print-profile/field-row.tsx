import { ALIGNS, type Align, type Place, type PrintField } from '../../../src/core/printing/profile.ts'
import type { Finding } from '../../api/answers.ts'
import { listed, t } from '../../words/language.ts'
import type { Remarks } from './edited.ts'
import { fieldName } from './field-name.ts'
import { Measure } from './measure.tsx'

const MEASURES = ['x', 'y', 'width', 'height', 'size'] as const

/** One field: its frame, how its text is set, and what is wrong with it. */
export function FieldRow(props: {
  field: PrintField
  place: Place
  remarks: Remarks
  mayChange: boolean
  onChange: (place: Place) => void
  onRemove: () => void
}) {
  const { field, place, remarks, mayChange, onChange, onRemove } = props
  const name = fieldName(field)
  const said = remarks.under(field)
  const square = field === 'square'
  const label = (column: (typeof MEASURES)[number] | 'align') => listed([name, t(`print.col.${column}`)])
  return (
    <>
      <tr className={said.length > 0 ? 'remarked' : undefined}>
        <th scope="row">{name}</th>
        {MEASURES.map(column => (
          <td key={column} className="num">
            {square && column === 'size' ? null : mayChange ? (
              <Measure
                label={label(column)}
                value={place[column]}
                wrong={remarks.at(`fields.${field}.${column}`) !== undefined}
                onChange={value => onChange({ ...place, [column]: value })}
              />
            ) : (
              place[column]
            )}
          </td>
        ))}
        <td>
          {square ? null : mayChange ? (
            <AlignSelect label={label('align')} {...{ place, onChange }} />
          ) : (
            t(`print.align.${place.align}`)
          )}
        </td>
        {mayChange && (
          <td>
            <button type="button" className="btn small" onClick={onRemove}>
              {t('print.remove')}
              <span className="hidden"> {name}</span>
            </button>
          </td>
        )}
      </tr>
      {said.length > 0 && <RemarkRow said={said} columns={mayChange ? 8 : 7} />}
    </>
  )
}

function RemarkRow({ said, columns }: { said: readonly Finding[]; columns: number }) {
  return (
    <tr className="remark">
      <td colSpan={columns}>
        {said.map(({ path, message, next }) => (
          <p className="err" key={`${path} ${message}`}>
            <bdi>
              {message} {next}
            </bdi>
          </p>
        ))}
      </td>
    </tr>
  )
}

function AlignSelect(props: { label: string; place: Place; onChange: (place: Place) => void }) {
  const { label, place, onChange } = props
  return (
    <select
      aria-label={label}
      value={place.align}
      onChange={event => onChange({ ...place, align: event.target.value as Align })}
    >
      {ALIGNS.map(align => (
        <option key={align} value={align}>
          {t(`print.align.${align}`)}
        </option>
      ))}
    </select>
  )
}
