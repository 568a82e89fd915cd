import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { ROUGH } from '../../../src/core/values/hs-code.ts'
import { useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { plain } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { holdersQuery } from './queries.ts'

/** Stock of the first day, or what was found: of one country at a time, since each lot says where it was mined. */
export function EntryForm({ onDone }: { onDone: (done: boolean) => void }) {
  const act = useAct(() => onDone(true))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!act.isPending) act.mutate({ path: '/stock', body: entryIn(event.currentTarget) })
  }
  const other = notAt(act.error, ['reason'])
  return (
    <Card title={t('stock.enter')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Whose />
        <div className="fields">
          {ROUGH.map(hs => (
            <Field key={hs} label={t('stock.into', { hs })}>
              {attributes => (
                <input {...attributes} name={`carats ${hs}`} className="num" inputMode="decimal" autoComplete="off" />
              )}
            </Field>
          ))}
        </div>
        <Field label={t('stock.reason')} error={saidAt(act.error, 'reason')}>
          {attributes => <textarea {...attributes} name="reason" rows={2} maxLength={2000} />}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('stock.enter')}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

function Whose() {
  const { data } = useQuery(holdersQuery)
  return (
    <div className="fields">
      <Field label={t('stock.holder')}>
        {attributes => (
          <select {...attributes} name="holder" defaultValue="">
            <option value="">{t('form.choose')}</option>
            {data?.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('stock.what')}>
        {attributes => (
          <select {...attributes} name="what">
            <option value="opened">{t('stock.what.opened')}</option>
            <option value="found">{t('stock.what.found')}</option>
          </select>
        )}
      </Field>
      <Field label={t('stock.country')} hint={t('stock.country.hint')}>
        {attributes => <input {...attributes} name="origin" maxLength={200} autoComplete="off" />}
      </Field>
    </div>
  )
}

function entryIn(form: HTMLFormElement) {
  const origin = typed(form, 'origin').toUpperCase()
  const lines = ROUGH.map(hs => ({ hs, carats: plain(typed(form, `carats ${hs}`)), origin }))
  return {
    ...{ what: typed(form, 'what'), holder: typed(form, 'holder'), reason: typed(form, 'reason') },
    lines: lines.filter(line => line.carats !== ''),
  }
}
