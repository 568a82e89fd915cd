import { type FormEvent, useState } from 'react'
import type { DelegationsAnswer } from '../../api/answers.ts'
import { Field } from '../../parts/field.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

type Said = Record<'role' | 'to' | 'from' | 'until' | 'reason', string>

/** Which role, to whom, for which days and why. What was typed stays where the node says no. */
export function AwayForm({ data, onGive }: { data: DelegationsAnswer; onGive: (wish: object) => void }) {
  const { roles, colleagues, today } = data
  const [errors, setErrors] = useState<Partial<Said>>({})
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const of = (name: keyof Said) => typed(form, name)
    const said = { role: of('role'), to: of('to'), from: of('from'), until: of('until'), reason: of('reason') }
    const missing = missingIn(said)
    setErrors(missing)
    const { role, authority } = roles[Number(said.role)] ?? {}
    if (Object.keys(missing).length === 0) onGive({ ...said, role, authority })
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="fields">
        <Field label={t('away.role')}>
          {attributes => (
            <select {...attributes} name="role">
              {roles.map(({ role, authority }, index) => (
                <option key={`${role} ${authority}`} value={index}>
                  {t(`role.${role}`)}
                  {roles.some(one => one.authority !== authority) ? `, ${authority}` : ''}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('away.to')} error={errors.to}>
          {attributes => (
            <select {...attributes} name="to" defaultValue="">
              <option value="">{t('away.to.choose')}</option>
              {colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="fields">
        <Field label={t('away.from')} error={errors.from}>
          {attributes => <input {...attributes} type="date" name="from" min={today} defaultValue={today} />}
        </Field>
        <Field label={t('away.until')} error={errors.until}>
          {attributes => <input {...attributes} type="date" name="until" min={today} />}
        </Field>
      </div>
      <Field label={t('away.reason')} error={errors.reason}>
        {attributes => <input {...attributes} name="reason" autoComplete="off" maxLength={500} />}
      </Field>
      <button type="submit" className="btn">
        {t('away.give')}
      </button>
    </form>
  )
}

function missingIn({ to, from, until, reason }: Said): Partial<Said> {
  return {
    ...(to ? {} : { to: t('away.to.missing') }),
    ...(from ? {} : { from: t('away.day.missing') }),
    ...(until ? {} : { until: t('away.day.missing') }),
    ...(reason.length >= 3 ? {} : { reason: t('away.reason.missing') }),
  }
}
