import type { FormEvent } from 'react'
import { addDays, addMonths, day as dayOf, dayAt } from '../../../src/core/values/day.ts'
import type { Acting } from '../../acting/use-acting.ts'
import type { LicenceAnswer } from '../../api/licence-answers.ts'
import { useNode } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const PATHS = ['from', 'until', 'fee.amount', 'fee.currency', 'receipt', 'conditions']

/** Term, fee and conditions: a year from today, or a year more, unless another is chosen. */
export function GrantForm(props: {
  answer: LicenceAnswer
  acting: Acting
  as: 'grant' | 'renew'
  onCancel: () => void
}) {
  const { answer, acting, as, onCancel } = props
  const { authority, now } = useNode()
  const today = dayAt(Date.parse(now), authority.timeZone)
  const begins = as === 'renew' && answer.row.until ? addDays(dayOf(answer.row.until), 1) : today
  const { trouble } = acting
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!acting.busy) acting.run(as, grantTyped(event.currentTarget, as))
  }
  const other = notAt(trouble, PATHS)
  const text = (name: string, label: string, value = '', type = 'text') => (
    <Field label={label} error={saidAt(trouble, name)}>
      {attributes => <input {...attributes} name={name} type={type} autoComplete="off" defaultValue={value} />}
    </Field>
  )
  return (
    <Card title={t(`licences.do.${as}`)}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <div className="fields">
          {as === 'grant' && text('from', t('licences.from'), today, 'date')}
          {text('until', t('licences.until'), addDays(addMonths(begins, 12), -1), 'date')}
          {text('fee.amount', t('licences.fee.amount'))}
          {text('fee.currency', t('licences.fee.currency'), answer.row.fee?.currency)}
          {text('receipt', t('licences.receipt'))}
        </div>
        <Field label={t('licences.conditions')} error={saidAt(trouble, 'conditions')}>
          {attributes => (
            <textarea {...attributes} name="conditions" rows={3} maxLength={2000} defaultValue={answer.conditions} />
          )}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={acting.busy}>
            {t(`licences.do.${as}`)}
          </button>
          <button className="btn" type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

/** A fee that was not typed was not paid. */
function grantTyped(form: HTMLFormElement, as: 'grant' | 'renew') {
  const [amount, currency] = [typed(form, 'fee.amount'), typed(form, 'fee.currency').toUpperCase()]
  const receipt = typed(form, 'receipt')
  return {
    ...(as === 'grant' ? { from: typed(form, 'from') } : {}),
    until: typed(form, 'until'),
    conditions: typed(form, 'conditions'),
    ...(amount ? { fee: { amount, currency } } : {}),
    ...(receipt ? { receipt } : {}),
  }
}
