import type { DelegationAnswer, PersonAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { notAt } from '../../findings/said-at.ts'
import { GrantForm } from './grant-form.tsx'
import { Seat } from './seat.tsx'
import { Tie } from './tie.tsx'

/** One person: the roles held, each to be withdrawn, and the first half of giving another. */
export function PersonRow({ person }: { person: PersonAnswer }) {
  const { provider, authority } = useNode()
  const acting = useActing(`/persons/${person.id}`)
  const ending = useActing('/delegations')
  const held = person.grants.map(grant => grant.role)
  const withdraw = (role: string) => acting.run(`grants/${role}`, undefined, 'DELETE')
  const trouble = notAt(acting.trouble, ['firm'])
  return (
    <tr>
      <td>
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <span className="sub">
          <bdi>{person.login}</bdi>
        </span>
        {authority.offices.length > 0 && <Seat person={person} />}
        {provider && person.login && <Tie person={person} provider={provider} acting={acting} />}
      </td>
      <td>
        {held.length === 0 && <span className="quiet">{t('people.noRoles')}</span>}
        <ul className="grants">
          {person.grants.map(grant => (
            <li key={grant.role}>
              {t(`role.${grant.role}`)} {grant.firmName && t('firms.for', { firm: grant.firmName })}{' '}
              <span className="quiet">{t('people.since', { day: day(grant.grantedOn) })}</span>
              <button type="button" className="btn small stop" onClick={() => withdraw(grant.role)}>
                {t('people.withdraw')}
                <span className="hidden">
                  {' '}
                  {t(`role.${grant.role}`)}, {person.name}
                </span>
              </button>
            </li>
          ))}
          {(person.delegations ?? []).map(one => (
            <li key={`${one.by} ${one.role}`}>
              <span className="quiet">
                {t('people.standsIn', { role: t(`role.${one.role}`), name: one.byName, day: day(one.until) })}
              </span>
              <button type="button" className="btn small stop" onClick={() => ending.run('end', only(one))}>
                {t('away.end')}
                <span className="hidden">
                  {' '}
                  {t(`role.${one.role}`)}, {person.name}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {ending.trouble && <Trouble error={ending.trouble} />}
        {trouble && <Trouble error={trouble} />}
        {acting.asksCode && <StepUpForm acting={acting} />}
      </td>
      <td>
        <GrantForm name={person.name} held={held} acting={acting} />
      </td>
    </tr>
  )
}

const only = ({ person, by, role, authority }: DelegationAnswer) => ({ person, by, role, authority })
