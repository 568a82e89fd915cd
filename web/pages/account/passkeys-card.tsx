import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { PasskeyAnswer } from '../../api/answers.ts'
import { Problem, request } from '../../api/client.ts'
import { passkeysQuery, useNode } from '../../api/queries.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useStepUp } from '../../acting/use-step-up.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { addPasskey } from '../../passkeys/ceremony.ts'
import { PasskeyTrouble } from '../../passkeys/passkey-trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** The passkeys of the person signed in: what each is called, when it was used, and a form to add another. */
export function PasskeysCard() {
  const { passkeys: possible } = useNode()
  const { data, refetch } = useQuery(passkeysQuery)
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<Error | null>(null)
  // The form is emptied when something came of it, and at no other time.
  const [changes, setChanges] = useState(0)
  const [wish, setWish] = useState<() => Promise<void>>()
  const attempt = async (work: () => Promise<unknown>, done: string) => {
    setTrouble(null)
    setSaid(undefined)
    setWish(undefined)
    try {
      await work()
      setSaid(done)
      setChanges(count => count + 1)
      await refetch()
    } catch (error) {
      const stale = error instanceof Problem && error.rule === 'step-up-needed'
      setTrouble(stale ? null : (error as Error))
      if (stale) setWish(() => () => attempt(work, done))
    }
  }
  const stepUp = useStepUp(() => void wish?.())
  const remove = (id: string) =>
    attempt(() => request('DELETE', `/session/passkeys/${id}`, { body: {} }), t('passkeys.removed'))
  return (
    <Card title={t('passkeys.title')}>
      <div className="stack">
        <p>{t('passkeys.intro')}</p>
        {said && <Notice tone="calm">{said}</Notice>}
        {trouble && <PasskeyTrouble error={trouble} />}
        {wish && <StepUpForm acting={stepUp} />}
        <Passkeys items={data?.items ?? []} onRemove={id => void remove(id)} />
        {possible && browserSupportsWebAuthn() && !wish && (
          <AddForm key={changes} onAdd={name => void attempt(() => addPasskey(name), t('passkeys.added'))} />
        )}
        {!possible && <p className="quiet">{t('passkeys.notHere')}</p>}
        {possible && !browserSupportsWebAuthn() && <p className="quiet">{t('passkeys.unable')}</p>}
      </div>
    </Card>
  )
}

function Passkeys({ items, onRemove }: { items: readonly PasskeyAnswer[]; onRemove: (id: string) => void }) {
  if (items.length === 0) return <p className="quiet">{t('passkeys.none')}</p>
  const date = (instant: string) => day(instant.slice(0, 10))
  return (
    <ul className="plain kept">
      {items.map(({ id, name, madeAt, usedAt }) => (
        <li key={id}>
          <span>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            <span className="quiet">
              {usedAt
                ? t('passkeys.used', { made: date(madeAt), used: date(usedAt) })
                : t('passkeys.unused', { made: date(madeAt) })}
            </span>
          </span>
          <button type="button" className="btn small stop" onClick={() => onRemove(id)}>
            {t('passkeys.remove')}
            <span className="hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function AddForm({ onAdd }: { onAdd: (name: string) => void }) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = typed(event.currentTarget, 'name')
    setError(name ? undefined : t('passkeys.name.missing'))
    if (name) onAdd(name)
  }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field label={t('passkeys.name')} hint={t('passkeys.name.hint')} error={error}>
        {attributes => <input {...attributes} name="name" autoComplete="off" maxLength={60} />}
      </Field>
      <button type="submit" className="btn">
        {t('passkeys.add')}
      </button>
    </form>
  )
}
