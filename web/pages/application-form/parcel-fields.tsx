import { AttachField } from '../../attaching/attach-field.tsx'
import { FoundField } from '../../findings/found-field.tsx'
import { Card } from '../../parts/card.tsx'
import { total } from '../../../src/core/values/quantity.ts'
import { carats, dollars } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { readable } from '../../words/sums.ts'
import { EMPTY_LINE, emptyParcel, type Form, type FormParcel } from './form.ts'
import { LineFields } from './line-fields.tsx'

type Parcels = Pick<Form, 'parcels'>

/** The sealed parts of the shipment, each with its HS codes, carats and value; totals are derived. */
export function ParcelFields({ form, change }: { form: Parcels; change: (part: Parcels) => void }) {
  const { parcels } = form
  const set = (at: number, parcel: FormParcel) => change({ parcels: parcels.toSpliced(at, 1, parcel) })
  const sum = total(readable({ parcels }))
  return (
    <Card title={t('form.parcels')} padded={false}>
      {parcels.map((parcel, at) => (
        <Parcel
          key={`${at}-${parcels.length}`}
          at={at}
          parcel={parcel}
          onChange={next => set(at, next)}
          onRemove={parcels.length > 1 ? () => change({ parcels: parcels.toSpliced(at, 1) }) : undefined}
        />
      ))}
      <div className="body">
        <AttachField field="parcels" />
      </div>
      <div className="foot">
        <button
          className="btn"
          type="button"
          onClick={() => change({ parcels: [...parcels, emptyParcel(parcels.length)] })}
        >
          {t('form.parcel.add')}
        </button>
        <span className="total">
          {t('form.totals')}{' '}
          <b>
            <bdi>{t('says.carats', { carats: carats(sum.caratThousandths) })}</bdi>,{' '}
            <bdi>{t('says.usd', { usd: dollars(sum.usdCents) })}</bdi>
          </b>
        </span>
      </div>
    </Card>
  )
}

function Parcel(props: {
  at: number
  parcel: FormParcel
  onChange: (parcel: FormParcel) => void
  onRemove?: () => void
}) {
  const { at, parcel, onChange, onRemove } = props
  const { lines, reference } = parcel
  const addLine = () => onChange({ ...parcel, lines: [...lines, EMPTY_LINE] })
  return (
    <fieldset className="parcel">
      <legend>{t('form.parcel', { reference })}</legend>
      <div className="fields">
        <FoundField path={`parcels[${at}].reference`} label={t('form.parcel.reference')}>
          {attributes => (
            <input
              {...attributes}
              value={reference}
              onChange={event => onChange({ ...parcel, reference: event.target.value })}
            />
          )}
        </FoundField>
        <FoundField path={`parcels[${at}].seal`} label={t('form.parcel.seal')}>
          {attributes => (
            <input
              {...attributes}
              value={parcel.seal}
              onChange={event => onChange({ ...parcel, seal: event.target.value })}
            />
          )}
        </FoundField>
      </div>
      {lines.map((line, number) => (
        <LineFields
          key={`${number}-${lines.length}`}
          path={`parcels[${at}].lines[${number}]`}
          line={line}
          onChange={next => onChange({ ...parcel, lines: lines.toSpliced(number, 1, next) })}
          onRemove={lines.length > 1 ? () => onChange({ ...parcel, lines: lines.toSpliced(number, 1) }) : undefined}
        />
      ))}
      <div className="acts">
        <button className="btn" type="button" onClick={addLine}>
          {t('form.line.add', { reference })}
        </button>
        {onRemove && (
          <button className="btn" type="button" onClick={onRemove}>
            {t('form.remove', { what: t('form.parcel', { reference }) })}
          </button>
        )}
      </div>
    </fieldset>
  )
}
