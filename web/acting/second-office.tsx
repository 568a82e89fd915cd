import { type FormEvent, useId } from 'react'
import { useNode, useSession } from '../api/queries.ts'
import { Notice } from '../parts/notice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { t } from '../words/language.ts'
import { officeName } from '../words/office-name.ts'
import { typed } from '../words/typed.ts'
import { useActing } from './use-acting.ts'

/** Where a second half goes: for the first officer a choice, for the others a word on where it waits. */
export function SecondOffice({
  base,
  answer,
}: {
  base: string
  answer: { sentTo?: string; offices?: readonly string[] }
}) {
  const { sentTo, offices = [] } = answer
  const { authority } = useNode()
  const own = useSession().person.office
  if (offices.length > 0) return <Choice base={base} sentTo={sentTo} offices={offices} />
  if (!sentTo) return null
  const office = officeName(authority, sentTo)
  return <Notice tone="calm">{sentTo === own ? t('office.here') : t('office.waits', { office })}</Notice>
}

function Choice({ base, sentTo, offices }: { base: string; sentTo?: string; offices: readonly string[] }) {
  const id = useId()
  const { authority } = useNode()
  const acting = useActing(base)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    acting.run('office', { office: typed(event.currentTarget, 'office') }, 'PUT')
  }
  return (
    <section className="card narrow sent-on" aria-label={t('office.title')}>
      <form className="body stack" onSubmit={submit}>
        <p>{sentTo ? <b>{t('office.sent', { office: officeName(authority, sentTo) })}</b> : t('office.lead')}</p>
        {acting.trouble && <Trouble error={acting.trouble} />}
        <div className="with-button">
          <label className="hidden" htmlFor={id}>
            {t('office.to')}
          </label>
          <select id={id} name="office" key={sentTo} defaultValue={sentTo ?? ''}>
            <option value="">{t('office.any')}</option>
            {offices.map(office => (
              <option key={office} value={office}>
                {officeName(authority, office)}
              </option>
            ))}
          </select>
          <button type="submit" className="btn" aria-disabled={acting.busy}>
            {t('office.send')}
          </button>
        </div>
      </form>
    </section>
  )
}
