import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { request } from '../../api/client.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Is } from '../../parts/is.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { MailboxCard } from './mailbox-card.tsx'
import { SecretSquare } from './secret-square.tsx'
import { typed } from '../../words/typed.ts'
import { PageHead } from '../../parts/page-head.tsx'

interface Begun {
  readonly secret: string
  readonly uri: string
}

/** The second factor of the person signed in, begun with a square, done with the first code; and their letters. */
export function Account() {
  const { secondFactor } = useSession()
  const client = useQueryClient()
  const [begun, setBegun] = useState<Begun>()
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<Error | null>(null)
  const ask = <T,>(body: object) => request<T>('POST', '/session/second-factor', { body })
  const begin = () => ask<Begun>({}).then(setBegun, setTrouble)
  const confirm = async (code: string) => {
    setTrouble(null)
    await ask({ code }).then(() => {
      setDone(true)
      setBegun(undefined)
      return client.invalidateQueries({ queryKey: ['session'] })
    }, setTrouble)
  }
  return (
    <>
      <PageHead title={t('mast.account')} />
      {done && <Notice tone="calm">{t('account.done')}</Notice>}
      {trouble && <Trouble error={trouble} />}
      <div className="narrow stack">
        <Card title={t('account.title')}>
          <div className="stack">
            <p>{t('account.intro')}</p>
            {secondFactor && !begun && <Is kind="good">{t('account.has')}</Is>}
            {begun && <Confirm begun={begun} onCode={code => void confirm(code)} />}
            {!begun && !secondFactor && (
              <button type="button" className="btn main-act" onClick={() => void begin()}>
                {t('account.begin')}
              </button>
            )}
          </div>
        </Card>
        <MailboxCard />
      </div>
    </>
  )
}

function Confirm({ begun, onCode }: { begun: Begun; onCode: (code: string) => void }) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = typed(event.currentTarget, 'code')
    const whole = /^\d{6}$/.test(code)
    setError(whole ? undefined : t('signIn.code.missing'))
    if (whole) onCode(code)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{t('account.scan')}</p>
      <SecretSquare uri={begun.uri} />
      <p>
        {t('account.secret')} <bdi className="mono">{begun.secret}</bdi>
      </p>
      <Field label={t('account.code')} hint={t('account.code.hint')} error={error}>
        {attributes => (
          <input
            {...attributes}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className="touch"
          />
        )}
      </Field>
      <button type="submit" className="btn main-act">
        {t('account.confirm')}
      </button>
    </form>
  )
}
