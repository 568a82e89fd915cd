import { type FormEvent, useState } from 'react'
import { request } from '../api/client.ts'
import { saidAt } from '../findings/said-at.ts'
import { Field } from '../parts/field.tsx'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'
import type { FollowedComplaint } from './answers.ts'
import { Failed } from './failed.tsx'

/** The code as it was written down, for whoever wants to know what became of it. */
export function FollowForm({ onFollowed }: { onFollowed: (code: string, complaint: FollowedComplaint) => void }) {
  const [error, setError] = useState<Error | null>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = typed(event.currentTarget, 'code')
    request<FollowedComplaint>('POST', '/complaints/read', { body: { code } }).then(
      complaint => onFollowed(code, complaint),
      setError,
    )
  }
  return (
    <form className="pad stack" noValidate onSubmit={submit}>
      <h2>{t('complain.follow')}</h2>
      {error && !saidAt(error, 'code') && <Failed error={error} />}
      <Field label={t('complain.code')} hint={t('complain.code.hint')} error={saidAt(error, 'code')}>
        {attributes => (
          <input
            {...attributes}
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
          />
        )}
      </Field>
      <button className="btn touch wide" type="submit">
        {t('complain.open')}
      </button>
    </form>
  )
}
