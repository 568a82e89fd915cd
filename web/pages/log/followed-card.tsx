import type { FollowedAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { moment } from '../../words/dates.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'

/** The logs of partners, as far as each was proven to continue what it showed before. */
export function FollowedCard({ followed }: { followed: readonly FollowedAnswer[] }) {
  const { authority, now } = useNode()
  if (followed.length === 0) return <Card title={t('log.followed')}>{t('log.followed.none')}</Card>
  return (
    <Card title={t('log.followed')} padded={false}>
      <Scroll label={t('log.followed')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('log.col.partner')}</th>
              <th scope="col">{t('log.col.state')}</th>
              <th scope="col" className="num">
                {t('log.size')}
              </th>
              <th scope="col">{t('log.col.checked')}</th>
            </tr>
          </thead>
          <tbody>
            {followed.map(one => (
              <tr key={one.authority}>
                <th scope="row">
                  {one.name} <bdi className="quiet">{one.authority}</bdi>
                </th>
                <td>
                  <State state={one.state} />
                </td>
                <td className="num">{count(one.size)}</td>
                <td className="nowrap">{moment(one.checkedAt, authority.timeZone, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  )
}

const KINDS = { followed: 'good', unread: 'warn', rewritten: 'bad' } as const

function State({ state }: Pick<FollowedAnswer, 'state'>) {
  return (
    <>
      <Is kind={KINDS[state]}>{t(`log.followed.${state}`)}</Is>
      {state !== 'followed' && <span className="sub">{t(`log.followed.${state}.next`)}</span>}
    </>
  )
}
