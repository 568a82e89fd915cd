import type { FormEvent } from 'react'
import { useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { plain } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import type { OpenSite } from './production.tsx'
import { SiteField } from './record-form.tsx'

/** How much a site can yield in a month, by what source: what is recorded beyond it asks for a reason. */
export function CapacityForm({ sites, onDone }: { sites: readonly OpenSite[]; onDone: (said: boolean) => void }) {
  const act = useAct(() => onDone(true))
  const { error } = act
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const body = {
      ...{ site: typed(form, 'site'), caratsAMonth: plain(typed(form, 'caratsAMonth')), source: typed(form, 'source') },
    }
    if (!act.isPending) act.mutate({ path: '/production/capacity', body })
  }
  const other = notAt(error, ['site', 'caratsAMonth', 'source'])
  return (
    <Card title={t('production.capacity')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <div className="fields">
          <SiteField sites={sites} error={saidAt(error, 'site')} />
          <Field label={t('production.perMonth')} error={saidAt(error, 'caratsAMonth')}>
            {attributes => <input {...attributes} name="caratsAMonth" inputMode="decimal" className="num" />}
          </Field>
        </div>
        <Field label={t('production.source')} error={saidAt(error, 'source')}>
          {attributes => <input {...attributes} name="source" maxLength={2000} />}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('production.capacity.send')}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}
