import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Problem, request } from '../../api/client.ts'
import { OneTimeCode } from '../../parts/one-time-code.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { codeTyped } from '../../words/code-typed.ts'
import { t } from '../../words/language.ts'
import { safe } from './next-page.ts'

/** The node's own second factor, after an identity provider that did not say it saw one. */
export function OwnCode({ name, next }: { name: string; next?: string }) {
  const [error, setError] = useState<string>()
  const [trouble, setTrouble] = useState<Error | null>(null)
  const client = useQueryClient()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeTyped(event.currentTarget)
    setError(code ? undefined : t('signIn.code.missing'))
    setTrouble(null)
    if (!code) return
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
      <OneTimeCode error={error} touch focus />
      <button className="btn main-act touch wide" type="submit">
        {t('door.code.submit')}
      </button>
      <p>
        <a href="/sign-in">{t('door.again')}</a>
      </p>
    </form>
  )
}
