import { type FormEvent, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Field } from '../parts/field.tsx'
import { t } from '../words/language.ts'
import type { Acting } from './use-acting.ts'
import { typed } from '../words/typed.ts'

/** Asks for the fresh code an act needs, where the act was asked for. */
export function StepUpForm({ acting }: { acting: Pick<Acting, 'giveCode' | 'codeTrouble'> }) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = typed(event.currentTarget, 'code')
    const whole = /^\d{6}$/.test(code)
    setError(whole ? undefined : t('signIn.code.missing'))
    if (whole) void acting.giveCode(code)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>
        {t('stepUp.why')} <Link to="/account">{t('mast.account')}</Link>
      </p>
      <Field
        label={t('signIn.code')}
        hint={t('signIn.code.hint')}
        error={error ?? (acting.codeTrouble ? t('signIn.codeWrong') : undefined)}
      >
        {attributes => (
          <input
            {...attributes}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            ref={input => input?.focus()}
          />
        )}
      </Field>
      <button className="btn main-act wide" type="submit">
        {t('stepUp.confirm')}
      </button>
    </form>
  )
}
