import { type FormEvent, useState } from 'react'
import type { Acting } from '../../acting/use-acting.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** First half: what happened to the sheet, and which one lies in the tray now. */
export function SpoilForm(props: { answer: CertificateAnswer; acting: Acting; onCancel: () => void }) {
  const { answer, acting, onCancel } = props
  const { row, tray } = answer
  const [errors, setErrors] = useState<{ reason?: string; sheet?: string }>({})
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [reason, sheet] = [typed(event.currentTarget, 'reason'), typed(event.currentTarget, 'sheet')]
    const missing = {
      ...(reason ? {} : { reason: t('application.reason.missing') }),
      ...(sheet ? {} : { sheet: t('sheet.spoil.next.missing') }),
    }
    setErrors(missing)
    if (Object.keys(missing).length === 0 && !acting.busy) acting.run('spoil', { reason, sheet })
  }
  return (
    <Card title={t('sheet.spoil.title')}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="quiet">
          {t('sheet.spoil.lead', { number: row.number ?? '', destination: country(row.destination) })}
        </p>
        {acting.trouble && <Trouble error={acting.trouble} />}
        <Field label={t('sheet.spoil.reason')} error={errors.reason}>
          {attributes => <textarea {...attributes} name="reason" rows={3} maxLength={2000} ref={focusOnce} />}
        </Field>
        <Field label={t('sheet.spoil.next')} hint={t('sheet.spoil.next.hint')} error={errors.sheet}>
          {attributes => (
            <input {...attributes} name="sheet" autoComplete="off" maxLength={40} defaultValue={tray?.next} />
          )}
        </Field>
        <div className="acts">
          <button className="btn stop" type="submit" aria-disabled={acting.busy}>
            {t('sheet.spoil.do')}
          </button>
          <button className="btn" type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus()
