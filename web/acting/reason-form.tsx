import { type FormEvent, useState } from 'react'
import { Card } from '../parts/card.tsx'
import { Field } from '../parts/field.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

/** Asks for a reason before something stops; it opens in the page, under what it is about, and takes the focus. */
export function ReasonForm(props: {
  title: string
  label: string
  hint?: string
  confirm: string
  busy: boolean
  trouble: Error | null
  onReason: (reason: string) => void
  onCancel: () => void
}) {
  const { title, label, hint, confirm, busy, trouble, onReason, onCancel } = props
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = typed(event.currentTarget, 'reason')
    setError(reason ? undefined : t('application.reason.missing'))
    if (reason && !busy) onReason(reason)
  }
  return (
    <Card title={title}>
      <form className="stack" noValidate onSubmit={submit}>
        {trouble && <Trouble error={trouble} />}
        <Field label={label} hint={hint} error={error}>
          {attributes => <textarea {...attributes} name="reason" rows={3} maxLength={2000} ref={focusOnce} />}
        </Field>
        <div className="acts">
          <button className="btn stop" type="submit" aria-disabled={busy}>
            {confirm}
          </button>
          <button className="btn" type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

/** The panel appeared because it was asked for: its field is the next thing to fill. */
const focusOnce = (area: HTMLTextAreaElement | null): void => area?.focus()
