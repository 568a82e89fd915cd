import { saidAt } from '../../findings/said-at.ts'
import { Field } from '../../parts/field.tsx'
import type { Firm } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { usePlaces } from '../application-form/places.ts'

export const FIRM_PATHS = ['name', 'address', 'country']

/** What identifies a firm, and the licence as its paper says. */
export function FirmFields({ firm, error }: { firm?: Firm; error: Error | null }) {
  const { countries } = usePlaces()
  const { participant } = useNode()
  const home = countries.find(one => one.code === participant.code)?.code ?? ''
  return (
    <div className="fields">
      <Field label={t('firms.name')} error={saidAt(error, 'name')}>
        {attributes => <input {...attributes} name="firm-name" autoComplete="off" defaultValue={firm?.name} />}
      </Field>
      <Field label={t('firms.address')} error={saidAt(error, 'address')}>
        {attributes => <input {...attributes} name="firm-address" autoComplete="off" defaultValue={firm?.address} />}
      </Field>
      <Field label={t('firms.country')} error={saidAt(error, 'country')}>
        {attributes => (
          <select {...attributes} name="firm-country" defaultValue={firm?.country ?? home}>
            <option value="">{t('form.choose')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('firms.licence')} hint={t('firms.licence.hint')}>
        {attributes => <input {...attributes} name="firm-licence" autoComplete="off" defaultValue={firm?.licence} />}
      </Field>
    </div>
  )
}

/** A firm as these fields say it. */
export function firmTyped(form: HTMLFormElement) {
  const of = (part: string) => typed(form, `firm-${part}`)
  return { name: of('name'), address: of('address'), country: of('country'), licence: of('licence') }
}
