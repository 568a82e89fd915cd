import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useStepUp } from '../../acting/use-step-up.ts'
import { Problem, request } from '../../api/client.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { Notice } from '../../parts/notice.tsx'
import { OneTimeCode } from '../../parts/one-time-code.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { codeTyped } from '../../words/code-typed.ts'
import { t } from '../../words/language.ts'
import { AwayCard } from './away-card.tsx'
import { MailboxCard } from './mailbox-card.tsx'
import { PasskeysCard } from './passkeys-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecretSquare } from './secret-square.tsx'
import { PageHead } from '../../parts/page-head.tsx'

interface Begun {
  readonly secret: string
  readonly uri: string
}

/** How the person signed in signs in, and what they show before they authorise. */
export function Account() {
  return (
    <>
      <PageHead title={t('own.title')} lead={t('own.lead')} />
      <div className="narrow stack">
        <SecondFactorCard />
        <PasskeysCard />
        <PasswordCard />
        <AwayCard />
        <MailboxCard />
      </div>
    </>
  )
}

/** The second factor: begun with a square, done with the first code. */
function SecondFactorCard() {
  const { secondFactor } = useSession()
  const client = useQueryClient()
  const [begun, setBegun] = useState<Begun>()
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<Error | null>(null)
  const ask = <T,>(body: object) => request<T>('POST', '/session/second-factor', { body })
  const asksFresh = trouble instanceof Problem && trouble.rule === 'step-up-needed'
  const begin = () => {
    setTrouble(null)
    return ask<Begun>({}).then(setBegun, setTrouble)
  }
  const stepUp = useStepUp(() => void begin())
  const confirm = async (code: string) => {
    setTrouble(null)
    await ask({ code }).then(() => {
      setDone(true)
      setBegun(undefined)
      return client.invalidateQueries({ queryKey: ['session'] })
    }, setTrouble)
  }
  return (
    <Card title={t('account.title')}>
      <div className="stack">
        <p>{t('account.intro')}</p>
        {done && <Notice tone="calm">{t('account.done')}</Notice>}
        {trouble && !asksFresh && <Trouble error={trouble} />}
        {asksFresh && <StepUpForm acting={stepUp} />}
        {secondFactor && !begun && <Is kind="good">{t('account.has')}</Is>}
        {begun && <Confirm begun={begun} onCode={code => void confirm(code)} />}
        {!begun && !secondFactor && !asksFresh && (
          <button type="button" className="btn main-act" onClick={() => void begin()}>
            {t('account.begin')}
          </button>
        )}
      </div>
    </Card>
  )
}

function Confirm({ begun, onCode }: { begun: Begun; onCode: (code: string) => void }) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeTyped(event.currentTarget)
    setError(code ? undefined : t('signIn.code.missing'))
    if (code) onCode(code)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{t('account.scan')}</p>
      <SecretSquare uri={begun.uri} />
      <p>
        {t('account.secret')} <bdi className="mono">{begun.secret}</bdi>
      </p>
      <OneTimeCode label={t('account.code')} hint={t('account.code.hint')} error={error} touch />
      <button type="submit" className="btn main-act">
        {t('account.confirm')}
      </button>
    </form>
  )
}
