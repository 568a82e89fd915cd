import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { mailboxQuery, useAct } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Is } from '../../parts/is.tsx'
import { Notice } from '../../parts/notice.tsx'
import { OneTimeCode } from '../../parts/one-time-code.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { codeTyped } from '../../words/code-typed.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const HOW = ['daily', 'at-once', 'never'] as const

/** Where and how often a person is told by mail; an address is proven by a code. */
export function MailboxCard() {
  const { data } = useSuspenseQuery(mailboxQuery)
  const [error, setError] = useState<string>()
  const act = useAct()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [address, how] = [typed(event.currentTarget, 'address'), typed(event.currentTarget, 'how')]
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)
    setError(isAddress ? undefined : t('mailbox.address.missing'))
    if (isAddress) act.mutate({ method: 'PUT', path: '/mailbox', body: { address, how } })
  }
  return (
    <Card title={t('mailbox.title')}>
      <div className="stack">
        <p>{t('mailbox.intro')}</p>
        {data.proven && data.address && data.how !== 'never' && (
          <Is kind="good">{t('mailbox.proven', { address: data.address })}</Is>
        )}
        {act.error && <Trouble error={act.error} />}
        {data.address && !data.proven && <Prove address={data.address} />}
        <form className="stack" noValidate onSubmit={submit}>
          <Field label={t('mailbox.address')} error={error}>
            {attributes => (
              <input {...attributes} name="address" type="email" autoComplete="email" defaultValue={data.address} />
            )}
          </Field>
          <Field label={t('mailbox.how')}>
            {attributes => (
              <select {...attributes} name="how" defaultValue={data.address ? data.how : 'daily'}>
                {HOW.map(how => (
                  <option key={how} value={how}>
                    {t(`mailbox.how.${how}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div className="acts">
            <button type="submit" className="btn" aria-disabled={act.isPending}>
              {t('mailbox.save')}
            </button>
            {data.address && (
              <button
                type="button"
                className="btn stop"
                onClick={() => act.mutate({ method: 'DELETE', path: '/mailbox' })}
              >
                {t('mailbox.end')}
              </button>
            )}
          </div>
        </form>
      </div>
    </Card>
  )
}

const LETTER_DIGITS = 8

function Prove({ address }: { address: string }) {
  const [error, setError] = useState<string>()
  const act = useAct()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = codeTyped(event.currentTarget, LETTER_DIGITS)
    setError(code ? undefined : t('mailbox.code.missing'))
    if (code) act.mutate({ path: '/mailbox/prove', body: { code } })
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Notice tone="calm">{t('mailbox.sent', { address })}</Notice>
      {act.error && <Trouble error={act.error} />}
      <OneTimeCode label={t('mailbox.code')} hint={t('mailbox.code.hint')} error={error} />
      <button type="submit" className="btn main-act">
        {t('mailbox.prove')}
      </button>
    </form>
  )
}
