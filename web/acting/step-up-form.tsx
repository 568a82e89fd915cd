import { type FormEvent, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useSession } from '../api/queries.ts'
import { OneTimeCode } from '../parts/one-time-code.tsx'
import { PasskeyTrouble } from '../passkeys/passkey-trouble.tsx'
import { codeTyped } from '../words/code-typed.ts'
import { t } from '../words/language.ts'
import type { StepUp } from './use-step-up.ts'

/** Asks for the fresh proof an act needs, where the act was asked for: a passkey where there is one, or a code. */
export function StepUpForm({ acting }: { acting: StepUp }) {
  const { passkeys = 0, secondFactor = false } = useSession()
  const byCode = secondFactor || passkeys === 0
  return (
    <div className="stack">
      {passkeys > 0 && <ByPasskey acting={acting} />}
      {passkeys > 0 && byCode && <p className="quiet small">{t('stepUp.either')}</p>}
      {byCode && <ByCode acting={acting} isMain={passkeys === 0} />}
    </div>
  )
}

function ByPasskey({ acting }: { acting: StepUp }) {
  return (
    <>
      <p>{t('stepUp.passkeyWhy')}</p>
      {acting.passkeyTrouble && <PasskeyTrouble error={acting.passkeyTrouble} />}
      <button className="btn main-act wide" type="button" onClick={() => void acting.givePasskey()} ref={focusOnce}>
        {t('stepUp.passkey')}
      </button>
    </>
  )
}

const focusOnce = (button: HTMLButtonElement | null): void => button?.focus()

function ByCode({ acting, isMain }: { acting: StepUp; isMain: boolean }) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeTyped(event.currentTarget)
    setError(code ? undefined : t('signIn.code.missing'))
    if (code) void acting.giveCode(code)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {isMain && (
        <p>
          {t('stepUp.why')} <Link to="/account">{t('own.title')}</Link>
        </p>
      )}
      <OneTimeCode error={error ?? (acting.codeTrouble ? t('signIn.codeWrong') : undefined)} focus={isMain} />
      <button className={isMain ? 'btn main-act wide' : 'btn wide'} type="submit">
        {t('stepUp.confirm')}
      </button>
    </form>
  )
}
