import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { type Acting, useActing } from '../../acting/use-acting.ts'
import { type SiteAnswer, siteQuery } from '../../api/licence-answers.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Field } from '../../parts/field.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { listed, t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { ToldHistory } from '../licences/told-history.tsx'

/** What is known of one site, and what may be done there. */
export function SiteCard({ id }: { id: string }) {
  const { data, error } = useQuery(siteQuery(id))
  const [open, setOpen] = useState<'inspect' | 'close'>()
  const close = () => setOpen(undefined)
  const acting = useActing(`/sites/${id}`, close)
  if (error) return <Trouble error={error} />
  if (!data) return <Loading />
  return (
    <>
      <Card title={`${data.number} ${data.name}`}>
        <div className="stack">
          <Facts facts={factsOf(data)} />
          {open === undefined && data.actions.length > 0 && (
            <div className="acts">
              {data.actions.map(action => (
                <button
                  key={action}
                  type="button"
                  className={action === 'inspect' ? 'btn main-act' : 'btn'}
                  onClick={() => setOpen(action)}
                >
                  {t(`sites.${action}`)}
                </button>
              ))}
            </div>
          )}
        </div>
      </Card>
      {open === 'inspect' && <InspectForm acting={acting} onCancel={close} />}
      {open === 'close' && (
        <ReasonForm
          {...{ title: t('sites.close'), label: t('licences.reason'), confirm: t('sites.close') }}
          {...{ busy: acting.busy, trouble: acting.trouble }}
          onReason={reason => acting.run('close', { reason })}
          onCancel={close}
        />
      )}
      <ToldHistory history={data.history} />
    </>
  )
}

function factsOf({ kind, state, area, holder, inspectedOn, mendBy, others }: SiteAnswer) {
  const hectares = t('sites.area.hectares', { n: (area / 10_000).toFixed(area < 100_000 ? 2 : 0) })
  return [
    { label: t('sites.kind'), value: t(`sites.kind.${kind}`) },
    { label: t('list.col.state'), value: t(`sites.state.${state}`) },
    { label: t('sites.area'), value: area > 0 ? hectares : undefined },
    { label: t('sites.holder'), value: holder },
    { label: t('sites.inspected'), value: inspectedOn && day(inspectedOn) },
    { label: t('sites.mendBy'), value: mendBy && day(mendBy) },
    { label: t('sites.overlaps'), value: listed(others.map(one => `${one.number} ${one.name}`)) || undefined },
  ]
}

const RESULTS = ['in-order', 'to-mend', 'barred'] as const

function InspectForm({ acting, onCancel }: { acting: Acting; onCancel: () => void }) {
  const [result, setResult] = useState<(typeof RESULTS)[number]>('in-order')
  const { trouble } = acting
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const mendBy = typed(form, 'mendBy')
    const said = { result, report: typed(form, 'report'), ...(mendBy ? { mendBy } : {}) }
    if (!acting.busy) acting.run('inspect', said)
  }
  const other = notAt(trouble, ['report', 'mendBy'])
  return (
    <Card title={t('sites.inspect')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Field label={t('licences.result')}>
          {attributes => (
            <select
              {...attributes}
              value={result}
              onChange={event => setResult(event.target.value as (typeof RESULTS)[number])}
            >
              {RESULTS.map(one => (
                <option key={one} value={one}>
                  {t(`sites.state.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('licences.report')} hint={t('licences.report.hint')} error={saidAt(trouble, 'report')}>
          {attributes => <textarea {...attributes} name="report" rows={4} maxLength={5000} />}
        </Field>
        {result === 'to-mend' && (
          <Field label={t('sites.mendBy')} error={saidAt(trouble, 'mendBy')}>
            {attributes => <input {...attributes} name="mendBy" type="date" />}
          </Field>
        )}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={acting.busy}>
            {t('sites.inspect')}
          </button>
          <button className="btn" type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}
