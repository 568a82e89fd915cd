import type { FormEvent } from 'react'
import type { Acting } from '../../acting/use-acting.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** Why it is suspended, and until when. */
export function SuspendForm({ acting, onCancel }: { acting: Acting; onCancel: () => void }) {
  const { trouble } = acting
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const until = typed(form, 'until')
    if (!acting.busy) acting.run('suspend', { reason: typed(form, 'reason'), ...(until ? { until } : {}) })
  }
  const other = notAt(trouble, ['reason', 'until'])
  return (
    <Card title={t('licences.do.suspend')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Field label={t('licences.reason')} error={saidAt(trouble, 'reason')}>
          {attributes => <textarea {...attributes} name="reason" rows={3} maxLength={2000} />}
        </Field>
        <Field
          label={t('licences.suspendedUntil')}
          hint={t('licences.suspendedUntil.hint')}
          error={saidAt(trouble, 'until')}
        >
          {attributes => <input {...attributes} name="until" type="date" />}
        </Field>
        <div className="acts">
          <button className="btn stop" type="submit" aria-disabled={acting.busy}>
            {t('licences.do.suspend')}
          </button>
          <button className="btn" type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}
