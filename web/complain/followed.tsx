import { type FormEvent, useState } from 'react'
import { request } from '../api/client.ts'
import { saidAt } from '../findings/said-at.ts'
import { Field } from '../parts/field.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'
import type { FollowedComplaint } from './answers.ts'
import { Failed } from './failed.tsx'
import { Messages } from './messages.tsx'

/** What became of a complaint, and a way to write more while it is open. */
export function Followed(props: { code: string; complaint: FollowedComplaint; onAgain: () => void }) {
  const { code, onAgain } = props
  const [complaint, setComplaint] = useState(props.complaint)
  const [error, setError] = useState<Error | null>(null)
  const add = async (form: HTMLFormElement) => {
    await request('POST', '/complaints/add', { body: { code, text: typed(form, 'text') } })
    form.reset()
    setError(null)
    setComplaint(await request<FollowedComplaint>('POST', '/complaints/read', { body: { code } }))
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    add(event.currentTarget).catch(setError)
  }
  const { state, topic, outcome, messages } = complaint
  return (
    <section className="pad stack">
      <h2>{t(`complain.state.${state}`)}</h2>
      <p className="quiet">
        {t(`complain.topic.${topic}`)}
        {outcome && ` · ${t(`complain.outcome.${outcome}`)}`}
      </p>
      <Messages messages={messages} own="reporter" />
      {state !== 'closed' && (
        <form className="stack" noValidate onSubmit={submit}>
          {error && !saidAt(error, 'text') && <Failed error={error} />}
          <Field label={t('complain.more')} error={saidAt(error, 'text')}>
            {attributes => <textarea {...attributes} name="text" rows={4} maxLength={6000} />}
          </Field>
          <button className="btn main-act touch wide" type="submit">
            {t('complain.more.send')}
          </button>
        </form>
      )}
      <button type="button" className="btn touch wide" onClick={onAgain}>
        {t('complain.again')}
      </button>
    </section>
  )
}
