import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DelegationsAnswer } from '../../api/answers.ts'
import { delegationsQuery, useSession } from '../../api/queries.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { type Acting, useActing } from '../../acting/use-acting.ts'
import { Card } from '../../parts/card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'
import { AwayForm } from './away-form.tsx'

/** Roles given to colleagues and held for them; nothing where there is none and none could be given. */
export function AwayCard() {
  const { data } = useQuery(delegationsQuery)
  const [said, setSaid] = useState<string>()
  const giving = useActing('', () => setSaid(t('away.done')))
  const ending = useActing('/delegations', () => setSaid(t('away.ended')))
  if (!data || (data.items.length === 0 && data.roles.length === 0)) return null
  const { roles, colleagues } = data
  return (
    <Card title={t('away.title')}>
      <div className="stack">
        <p>{t('away.intro')}</p>
        {said && <Notice tone="calm">{said}</Notice>}
        <Held data={data} ending={ending} />
        {giving.trouble && <Trouble error={giving.trouble} />}
        {giving.asksCode && <StepUpForm acting={giving} />}
        {roles.length > 0 && colleagues.length > 0 && (
          <AwayForm key={data.items.length} data={data} onGive={wish => giving.run('delegations', wish)} />
        )}
        {roles.length > 0 && colleagues.length === 0 && <p className="quiet">{t('away.nobody')}</p>}
      </div>
    </Card>
  )
}

function Held({ data: { items }, ending }: { data: DelegationsAnswer; ending: Acting }) {
  const me = useSession().person.id
  if (items.length === 0) return null
  return (
    <>
      {ending.trouble && <Trouble error={ending.trouble} />}
      <ul className="plain kept">
        {items.map(({ person, personName, by, byName, role, authority, from, until }) => {
          const figures = { role: t(`role.${role}`), from: day(from), until: day(until) }
          const said =
            by === me
              ? t('away.given', { ...figures, name: personName })
              : t('away.taken', { ...figures, name: byName })
          return (
            <li key={`${person} ${by} ${role}`}>
              <span>
                <Rich text={said} />
              </span>
              <button
                type="button"
                className="btn small stop"
                onClick={() => ending.run('end', { person, by, role, authority })}
              >
                {t('away.end')}
                <span className="hidden">
                  {' '}
                  {figures.role}, {by === me ? personName : byName}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
