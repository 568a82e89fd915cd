import { type FormEvent, useState } from 'react'
import { useActing } from '../../acting/use-acting.ts'
import type { PersonAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** The office a person sits in, and another one. */
export function Seat({ person }: { person: PersonAnswer }) {
  const { offices } = useNode().authority
  const [open, setOpen] = useState(false)
  const acting = useActing(`/persons/${person.id}`, () => setOpen(false))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    acting.run('office', { office: typed(event.currentTarget, 'office') }, 'PUT')
  }
  if (!open) {
    const office = offices.find(one => one.id === person.office)?.name ?? person.office
    return (
      <div className="tie">
        <span className="sub">{office || t('seat.none')}</span>
        <button type="button" className="btn small" onClick={() => setOpen(true)}>
          {t('seat.change')}
          <span className="hidden"> {person.name}</span>
        </button>
      </div>
    )
  }
  return (
    <form className="with-button tie" onSubmit={submit}>
      {acting.trouble && <Trouble error={acting.trouble} />}
      <select name="office" defaultValue={person.office ?? ''} aria-label={t('seat.of', { name: person.name })}>
        <option value="">{t('seat.none')}</option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="btn">
        {t('seat.save')}
      </button>
    </form>
  )
}
