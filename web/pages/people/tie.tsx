import { type FormEvent, useId } from 'react'
import type { NodeAnswer, PersonAnswer } from '../../api/answers.ts'
import type { Acting } from '../../acting/use-acting.ts'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

interface Props {
  readonly person: PersonAnswer
  readonly provider: NonNullable<NodeAnswer['provider']>
  readonly acting: Acting
}

/** Whom of the identity provider this account belongs to: tied, expected, or a field to say whom to expect. */
export function Tie({ person, provider: { name, claim }, acting }: Props) {
  const id = useId()
  const { expected, tiedAt } = person
  if (expected || tiedAt) {
    const said = expected
      ? t('ties.expected', { name, expected })
      : t('ties.tied', { name, day: day((tiedAt ?? '').slice(0, 10)) })
    return (
      <div className="tie">
        <span className="sub">{said}</span>
        <button type="button" className="btn small stop" onClick={() => acting.run('identity', undefined, 'DELETE')}>
          {t('ties.release')}
          <span className="hidden"> {person.name}</span>
        </button>
      </div>
    )
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    acting.run('identity', { expected: typed(event.currentTarget, 'expected') }, 'PUT')
  }
  return (
    <form className="with-button tie" onSubmit={submit}>
      <label className="hidden" htmlFor={id}>
        {claim === 'email' ? t('ties.claim.email', { name }) : t('ties.claim', { claim, name })}, {person.name}
      </label>
      <input
        id={id}
        name="expected"
        autoComplete="off"
        autoCapitalize="none"
        placeholder={claim === 'email' ? t('ties.claim.email', { name }) : t('ties.claim', { claim, name })}
      />
      <button type="submit" className="btn">
        {t('ties.expect')}
      </button>
    </form>
  )
}
