import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Problem, request } from '../../api/client.ts'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { safe } from './next-page.ts'

/** The node's own second factor, after an identity provider that did not say it saw one. */
export function OwnCode({ name, next }: { name: string; next?: string }) {
  const [error, setError] = useState<string>()
  const [trouble, setTrouble] = useState<Error | null>(null)
  const client = useQueryClient()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = typed(event.currentTarget, 'code')
    const whole = /^\d{6}$/.test(code)
    setError(whole ? undefined : t('signIn.code.missing'))
    setTrouble(null)
    if (!whole) return
    try {
      await request('POST', '/session/provider/second-factor', { body: { code } })
      client.clear()
      location.assign(safe(next))
    } catch (caught) {
      const isWrong = caught instanceof Problem && caught.rule === 'second-factor-wrong'
      setError(isWrong ? t('signIn.codeWrong') : undefined)
      setTrouble(isWrong ? null : (caught as Error))
    }
  }
  return (
    <form className="stack" noValidate onSubmit={event => void submit(event)}>
      <p>{t('door.code.lead', { name })}</p>
      {trouble && <Trouble error={trouble} />}
      <Field label={t('signIn.code')} hint={t('signIn.code.hint')} error={error}>
        {attributes => (
          <input
            {...attributes}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className="touch"
            ref={input => input?.focus()}
          />
        )}
      </Field>
      <button className="btn main-act touch wide" type="submit">
        {t('door.code.submit')}
      </button>
      <p>
        <a href="/sign-in">{t('door.again')}</a>
      </p>
    </form>
  )
}
