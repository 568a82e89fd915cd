import { type FormEvent, useState } from 'react'
import { SITE_KINDS } from '../../../src/core/licences/sites/acts.ts'
import { Problem } from '../../api/client.ts'
import { firmsQuery, useAct, useSession } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { useQuery } from '@tanstack/react-query'
import { placesTyped } from './typed-places.ts'

/** A new site by its corners; where it lies in another one, it is asked why both stand. */
export function SiteForm({ onDone }: { onDone: (id?: string) => void }) {
  const [wrong, setWrong] = useState<number>()
  const act = useAct<{ id: string }>(({ id }) => onDone(id))
  const found = act.error instanceof Problem ? act.error.findings : []
  const overlap = found.some(({ rule }) => rule === 'site-overlap')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const places = placesTyped(typed(form, 'places'))
    setWrong('wrong' in places ? places.wrong : undefined)
    if ('wrong' in places || act.isPending) return
    const [reason, firm] = [typed(form, 'reason'), typed(form, 'firm')]
    const said = { name: typed(form, 'name'), kind: typed(form, 'kind'), geometry: places.geometry }
    const more = { ...(firm ? { firm } : {}), ...(reason ? { reasons: { 'site-overlap': reason } } : {}) }
    act.mutate({ path: '/sites', body: { ...said, ...more } })
  }
  const inPlaces = found.filter(({ path }) => path.startsWith('geometry'))
  const placesError = inPlaces.map(({ message, next }) => `${message} ${next ?? ''}`.trim()).join(' ')
  const other = inPlaces.length > 0 ? null : notAt(act.error, ['name', 'kind', 'firm'])
  return (
    <Card title={t('sites.register')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Names error={act.error} />
        <Field
          label={t('sites.places')}
          hint={t('sites.places.hint')}
          error={wrong === undefined ? placesError || undefined : t('sites.places.wrong', { line: wrong })}
        >
          {attributes => <textarea {...attributes} name="places" rows={6} className="mono" dir="ltr" />}
        </Field>
        {overlap && (
          <Field label={t('sites.overlap.reason')}>
            {attributes => <textarea {...attributes} name="reason" rows={2} maxLength={2000} />}
          </Field>
        )}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('sites.keep')}
          </button>
          <button className="btn" type="button" onClick={() => onDone()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

function Names({ error }: { error: Error | null }) {
  const office = holds(useSession(), 'licensing-officer')
  const { data } = useQuery({ ...firmsQuery, enabled: office })
  return (
    <div className="fields">
      <Field label={t('sites.name')} error={saidAt(error, 'name')}>
        {attributes => <input {...attributes} name="name" autoComplete="off" maxLength={120} />}
      </Field>
      <Field label={t('sites.kind')} error={saidAt(error, 'kind')}>
        {attributes => (
          <select {...attributes} name="kind" defaultValue="mine">
            {SITE_KINDS.map(kind => (
              <option key={kind} value={kind}>
                {t(`sites.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {office && (
        <Field label={t('sites.holder')} error={saidAt(error, 'firm')}>
          {attributes => (
            <select {...attributes} name="firm" defaultValue="">
              <option value="">{t('form.choose')}</option>
              {data?.items.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  )
}
