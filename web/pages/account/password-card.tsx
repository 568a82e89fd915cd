import { type FormEvent, useState } from 'react'
import { useAct, useSession } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'

const SHORTEST = 12

/** One's own password: the present one, and the new one twice. */
export function PasswordCard() {
  const { password } = useSession()
  return (
    <Card title={t('password.title')}>
      {password === 'none' ? <p>{t('password.none')}</p> : <PasswordForm isGiven={password === 'given'} />}
    </Card>
  )
}

function PasswordForm({ isGiven }: { isGiven: boolean }) {
  const [differs, setDiffers] = useState(false)
  const act = useAct()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value
    const [present, password] = [said('present'), said('password')]
    const isTwice = password === said('again')
    setDiffers(!isTwice)
    const body = { present, password }
    if (isTwice) act.mutate({ method: 'PUT', path: '/session/password', body }, { onSuccess: () => form.reset() })
  }
  const trouble = notAt(act.error, ['present', 'password'])
  const kind = { type: 'password', autoComplete: 'new-password' }
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {isGiven && <Notice tone="calm">{t('password.given')}</Notice>}
      {act.isSuccess && <Notice tone="calm">{t('password.done')}</Notice>}
      {trouble && <Trouble error={trouble} />}
      <p>{t('password.intro')}</p>
      <Field label={t('password.present')} error={saidAt(act.error, 'present')}>
        {attributes => <input {...attributes} name="present" type="password" autoComplete="current-password" />}
      </Field>
      <Field
        label={t('password.new')}
        hint={t('password.hint', { least: SHORTEST })}
        error={saidAt(act.error, 'password')}
      >
        {attributes => <input {...attributes} {...kind} name="password" />}
      </Field>
      <Field label={t('password.again')} error={differs ? t('password.differs') : undefined}>
        {attributes => <input {...attributes} {...kind} name="again" />}
      </Field>
      <button type="submit" className="btn" aria-disabled={act.isPending}>
        {t('password.change')}
      </button>
    </form>
  )
}
