import { type FormEvent, useState } from 'react'
import type { LicenceStanding } from '../../src/core/licences/standing.ts'
import { fetched } from '../api/client.ts'
import type { RegisteredLicence } from '../api/licence-answers.ts'
import { Field } from '../parts/field.tsx'
import { Is } from '../parts/is.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import type { MarkKind } from '../parts/mark.tsx'
import { Notice } from '../parts/notice.tsx'
import { day } from '../words/dates.ts'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

const MARKS: Readonly<Record<LicenceStanding, MarkKind>> = {
  'in-force': 'good',
  'not-yet': 'info',
  suspended: 'warn',
  expired: 'off',
  revoked: 'bad',
  none: 'off',
}

type Answer = readonly RegisteredLicence[] | 'short' | 'trouble'

/** Anyone looks up a licence: before they sell to its holder, or buy. */
export function RegisterPage() {
  const [answer, setAnswer] = useState<Answer>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAnswer(await lookUp(typed(event.currentTarget, 'text')))
  }
  return (
    <main className="public register">
      <div className="bar">
        <h1>{t('register.title')}</h1>
        <LanguageChoice bare />
      </div>
      <form className="stack" noValidate onSubmit={event => void submit(event)}>
        <Field
          label={t('register.text')}
          hint={t('register.lead')}
          error={answer === 'short' ? t('register.short') : undefined}
        >
          {attributes => <input {...attributes} name="text" type="search" autoComplete="off" maxLength={100} />}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit">
            {t('register.look')}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {answer === 'trouble' && <Notice tone="hold">{t('register.trouble')}</Notice>}
        {Array.isArray(answer) && answer.length === 0 && <Notice tone="hold">{t('register.none')}</Notice>}
        {Array.isArray(answer) && answer.length > 0 && <Found items={answer as readonly RegisteredLicence[]} />}
      </div>
    </main>
  )
}

async function lookUp(text: string): Promise<Answer> {
  if (text.length < 3) return 'short'
  try {
    const query = new URLSearchParams({ text })
    return (await fetched<{ items: readonly RegisteredLicence[] }>(`/licence-register?${query}`)).items
  } catch {
    return 'trouble'
  }
}

function Found({ items }: { items: readonly RegisteredLicence[] }) {
  return (
    <ul className="plain found-licences">
      {items.map(({ number, holder, kind, from, until, standing, authority }) => (
        <li key={`${authority} ${number}`} className="card">
          <h2>
            <bdi>{number}</bdi>
            <Is kind={MARKS[standing]}>{t(`licence.standing.${standing}`)}</Is>
          </h2>
          <dl className="facts rows">
            <div>
              <dt>{t('register.holder')}</dt>
              <dd>
                <bdi>{holder}</bdi>
              </dd>
            </div>
            <div>
              <dt>{t('register.kind')}</dt>
              <dd>{t(`licence.kind.${kind}`)}</dd>
            </div>
            <div>
              <dt>{t('register.term')}</dt>
              <dd>{t('register.term.days', { from: day(from), until: day(until) })}</dd>
            </div>
            <div>
              <dt>{t('register.by')}</dt>
              <dd>
                <bdi>{authority}</bdi>
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  )
}
