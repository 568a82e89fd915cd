import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Problem, request } from '../../api/client.ts'
import { Field } from '../../parts/field.tsx'
import { OneTimeCode } from '../../parts/one-time-code.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { codeTyped } from '../../words/code-typed.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { safe } from './next-page.ts'

type Errors = Partial<Record<'login' | 'password' | 'code', string>>

/** Login and password first; the code is asked for once they were right. Errors stand beside their field. */
export function SignInForm({ next, isMain }: { next?: string; isMain: boolean }) {
  const [errors, setErrors] = useState<Errors>({})
  const [trouble, setTrouble] = useState<Error | null>(null)
  const [asksCode, setAsksCode] = useState(false)
  const client = useQueryClient()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = { login: typed(form, 'login'), password: typed(form, 'password'), code: codeTyped(form) ?? '' }
    setTrouble(null)
    setErrors(missing(said, asksCode))
    if (Object.keys(missing(said, asksCode)).length > 0) return
    try {
      await request('POST', '/session', { body: { ...said, code: said.code || undefined } })
      client.clear()
      location.assign(safe(next))
    } catch (error) {
      const rule = error instanceof Problem ? error.rule : ''
      if (rule === 'second-factor-needed') setAsksCode(true)
      setErrors(refusal(rule))
      setTrouble(KNOWN.includes(rule) ? null : (error as Error))
    }
  }

  return (
    <form className="stack" noValidate onSubmit={event => void submit(event)}>
      {trouble && <Trouble error={trouble} />}
      <Field label={t('signIn.login')} error={errors.login}>
        {attributes => (
          <input {...attributes} name="login" autoComplete="username" autoCapitalize="none" className="touch" />
        )}
      </Field>
      <Field label={t('signIn.password')} error={errors.password}>
        {attributes => (
          <input {...attributes} name="password" type="password" autoComplete="current-password" className="touch" />
        )}
      </Field>
      {asksCode && <OneTimeCode error={errors.code} touch focus />}
      <button className={isMain ? 'btn main-act touch wide' : 'btn touch wide'} type="submit">
        {t('signIn.submit')}
      </button>
    </form>
  )
}

function missing(said: Record<'login' | 'password' | 'code', string>, asksCode: boolean): Errors {
  return {
    ...(said.login ? {} : { login: t('signIn.login.missing') }),
    ...(said.password ? {} : { password: t('signIn.password.missing') }),
    ...(asksCode && !said.code ? { code: t('signIn.code.missing') } : {}),
  }
}

const KNOWN: readonly string[] = [
  ...['sign-in-refused', 'second-factor-needed', 'second-factor-wrong', 'passkey-needed', 'locked'],
]

function refusal(rule: string): Errors {
  if (rule === 'locked') return { login: t('signIn.locked') }
  if (rule === 'second-factor-wrong') return { code: t('signIn.codeWrong') }
  if (rule === 'passkey-needed') return { password: t('door.passkeyNeeded') }
  return rule === 'sign-in-refused' ? { password: t('signIn.refused') } : {}
}
