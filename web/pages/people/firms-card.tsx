import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { Firm } from '../../api/answers.ts'
import { firmsQuery } from '../../api/queries.ts'
import { notAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { country } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { FIRM_PATHS, FirmFields, firmTyped } from './firm-fields.tsx'

/** The firms that apply at this authority, each to be corrected, and a new one. */
export function FirmsCard() {
  const { items } = useSuspenseQuery(firmsQuery).data
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  return (
    <Card title={t('firms.title')}>
      <div className="stack">
        <p>{items.length === 0 ? t('firms.none') : t('firms.lead')}</p>
        <ul className="plain kept">
          {items.map(firm => (
            <li key={firm.id}>
              {open === firm.id ? (
                <FirmForm firm={firm} onDone={close} />
              ) : (
                <FirmLine firm={firm} onChange={() => setOpen(firm.id)} />
              )}
            </li>
          ))}
        </ul>
        {open === 'new' ? (
          <FirmForm onDone={close} />
        ) : (
          <div className="acts">
            <button type="button" className="btn" onClick={() => setOpen('new')}>
              {t('firms.add')}
            </button>
          </div>
        )}
      </div>
    </Card>
  )
}

function FirmLine({ firm, onChange }: { firm: Firm; onChange: () => void }) {
  const { name, address, country: code, licence } = firm
  return (
    <>
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        {licence && (
          <>
            {' '}
            <bdi className="mono">{licence}</bdi>
          </>
        )}
        <br />
        <span className="quiet">
          <bdi>{address}</bdi>, {country(code)}
        </span>
      </span>
      <button type="button" className="btn small" onClick={onChange}>
        {t('firms.change')}
        <span className="hidden"> {name}</span>
      </button>
    </>
  )
}

export function FirmForm({ firm, onDone }: { firm?: Firm; onDone: () => void }) {
  const acting = useActing('', onDone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = firmTyped(event.currentTarget)
    if (firm) acting.run(`firms/${firm.id}`, said, 'PUT')
    else acting.run('firms', said)
  }
  const trouble = notAt(acting.trouble, FIRM_PATHS)
  return (
    <div className="stack">
      <form className="stack" noValidate onSubmit={submit}>
        {trouble && <Trouble error={trouble} />}
        <FirmFields firm={firm} error={acting.trouble} />
        <div className="acts">
          <button type="submit" className="btn main-act" aria-disabled={acting.busy}>
            {t('firms.save')}
          </button>
          <button type="button" className="btn" onClick={onDone}>
            {t('cancel')}
          </button>
        </div>
      </form>
      {acting.asksCode && <StepUpForm acting={acting} />}
    </div>
  )
}
