import { AttachField } from '../../attaching/attach-field.tsx'
import { FoundField } from '../../findings/found-field.tsx'
import { fieldId } from '../../findings/numbered.ts'
import { Card } from '../../parts/card.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import type { Form } from './form.ts'
import { PlaceSelect } from './place-select.tsx'
import { usePlaces } from './places.ts'

const KINDS = ['single', 'named', 'mixed'] as const

/** Where the diamonds were mined: one country, several by name, or several not told. */
export function OriginFields({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const { originKind, countries } = form
  const choose = (kind: Form['originKind']) => {
    const kept = countries.filter(Boolean)
    change({ originKind: kind, countries: kind === 'named' && kept.length < 2 ? [...kept, ''] : countries })
  }
  return (
    <Card title={t('form.origin')}>
      <fieldset className="choices" id={fieldId('origin.kind')} tabIndex={-1}>
        <legend>{t('form.origin.kind')}</legend>
        {KINDS.map(kind => (
          <label key={kind}>
            <input type="radio" name="origin" checked={originKind === kind} onChange={() => choose(kind)} />
            {t(`form.origin.${kind}`)}
          </label>
        ))}
      </fieldset>
      {originKind === 'mixed' && <p className="hint">{t('form.origin.mixed.hint')}</p>}
      {originKind === 'single' && (
        <div className="fields">
          <Country path="origin.country" label={t('form.origin.country')} at={0} form={form} change={change} />
        </div>
      )}
      {originKind === 'named' && <Countries form={form} change={change} />}
      <AttachField field="origin" />
    </Card>
  )
}

interface Part {
  readonly form: Form
  readonly change: (part: Partial<Form>) => void
}

function Country({ path, label, at, form, change }: Part & { path: string; label: string; at: number }) {
  const places = usePlaces()
  const set = (code: string) => change({ countries: form.countries.toSpliced(at, 1, code) })
  return (
    <FoundField path={path} label={label}>
      {attributes => (
        <PlaceSelect
          attributes={attributes}
          places={places.countries}
          value={form.countries[at] ?? ''}
          onChange={set}
        />
      )}
    </FoundField>
  )
}

function Countries({ form, change }: Part) {
  const { countries } = form
  return (
    <div className="fields">
      {countries.map((code, at) => (
        // Countries have no name of their own until one is chosen.
        <div className="with-button" key={`${at}-${countries.length}`}>
          <Country
            path={`origin.countries[${at}].country`}
            label={`${t('form.origin.country')} ${at + 1}`}
            at={at}
            {...{ form, change }}
          />
          {countries.length > 1 && (
            <button className="btn" type="button" onClick={() => change({ countries: countries.toSpliced(at, 1) })}>
              {t('form.remove', { what: code && country(code) })}
            </button>
          )}
        </div>
      ))}
      <button className="btn" type="button" onClick={() => change({ countries: [...countries, ''] })}>
        {t('form.origin.addCountry')}
      </button>
    </div>
  )
}
