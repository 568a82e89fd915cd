import { type FormEvent, useState } from 'react'
import { COMPLAINT_TOPICS } from '../../src/core/communities/complaint.ts'
import { LINK_CODE_BYTES, linkCode } from '../../src/core/confirmation/link-code.ts'
import { request } from '../api/client.ts'
import { saidAt } from '../findings/said-at.ts'
import { Field } from '../parts/field.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'
import { Failed } from './failed.tsx'

const TOLD = ['topic', 'what', 'where', 'when', 'about', 'contact', 'website'] as const
const ONE_LINE = ['where', 'when', 'about'] as const

/** What happened, in the reporter's own words. Their device makes the code; sent again, it is the same complaint. */
export function TellForm({ onSent }: { onSent: (code: string) => void }) {
  const [code] = useState(() => linkCode(crypto.getRandomValues(new Uint8Array(LINK_CODE_BYTES))))
  const [error, setError] = useState<Error | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const told = Object.fromEntries(TOLD.map(name => [name, typed(form, name)]))
    setBusy(true)
    request('POST', '/complaints', { body: { ...told, code } })
      .then(() => onSent(code), setError)
      .finally(() => setBusy(false))
  }
  return (
    <form className="pad stack" noValidate onSubmit={submit}>
      <p>{t('complain.intro')}</p>
      <p className="hint">{t('complain.protected')}</p>
      {error && !saidAt(error, 'what') && <Failed error={error} />}
      <Field label={t('complain.topic')}>
        {attributes => (
          <select {...attributes} name="topic" defaultValue="money">
            {COMPLAINT_TOPICS.map(topic => (
              <option key={topic} value={topic}>
                {t(`complain.topic.${topic}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('complain.what')} error={saidAt(error, 'what')}>
        {attributes => <textarea {...attributes} name="what" rows={7} maxLength={6000} />}
      </Field>
      {ONE_LINE.map(name => (
        <Field key={name} label={t(`complain.${name}`)}>
          {attributes => <input {...attributes} name={name} maxLength={200} autoComplete="off" />}
        </Field>
      ))}
      <Field label={t('complain.contact')} hint={t('complain.contact.hint')}>
        {attributes => <input {...attributes} name="contact" maxLength={200} autoComplete="off" />}
      </Field>
      <div className="trap" aria-hidden="true">
        <label htmlFor="website">{t('complain.leave')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <button className="btn main-act touch wide" type="submit" aria-disabled={busy}>
        {t('complain.send')}
      </button>
    </form>
  )
}
