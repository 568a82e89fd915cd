import { type FormEvent, useState } from 'react'
import { useAct, useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const SHORTEST = 12

type Said = Record<'name' | 'login' | 'password', string>

/** A new person of this authority, without any role yet. */
export function NewPersonForm({ onDone }: { onDone: () => void }) {
  const [errors, setErrors] = useState<Partial<Said>>({})
  const act = useAct(onDone)
  const { offices } = useNode().authority
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = { name: typed(form, 'name'), login: typed(form, 'login'), password: typed(form, 'password') }
    const missing = missingIn(said)
    setErrors(missing)
    const office = typed(form, 'office')
    const body = office ? { ...said, office } : said
    if (Object.keys(missing).length === 0) act.mutate({ path: '/persons', body })
  }
  return (
    <Card title={t('people.add')}>
      <form className="stack" noValidate onSubmit={submit}>
        {act.error && <Trouble error={act.error} />}
        <div className="fields">
          <Field label={t('people.name')} error={errors.name}>
            {attributes => <input {...attributes} name="name" autoComplete="off" ref={focusOnce} />}
          </Field>
          <Field label={t('people.login')} error={errors.login}>
            {attributes => <input {...attributes} name="login" autoComplete="off" autoCapitalize="none" />}
          </Field>
          <Field label={t('people.password')} hint={t('people.password.hint')} error={errors.password}>
            {attributes => <input {...attributes} name="password" type="password" autoComplete="new-password" />}
          </Field>
          {offices.length > 1 && (
            <Field label={t('office.to')}>
              {attributes => (
                <select {...attributes} name="office" defaultValue={offices[0]?.id}>
                  {offices.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </div>
        <div className="acts">
          <button type="submit" className="btn main-act" aria-disabled={act.isPending}>
            {t('people.create')}
          </button>
          <button type="button" className="btn" onClick={onDone}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus()

function missingIn({ name, login, password }: Said): Partial<Said> {
  return {
    ...(name ? {} : { name: t('people.name.missing') }),
    ...(login ? {} : { login: t('people.login.missing') }),
    ...(password.length >= SHORTEST ? {} : { password: t('people.password.short') }),
  }
}
