import type { LaneAnswer } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { age, moment } from '../../words/dates.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'

/** What every partner was told, and what still waits for it. */
export function LanesCard({ lanes }: { lanes: readonly LaneAnswer[] }) {
  if (lanes.length === 0) return <Card title={t('log.lanes')}>{t('log.lanes.none')}</Card>
  return (
    <Card title={t('log.lanes')} padded={false}>
      <Scroll label={t('log.lanes')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('log.col.partner')}</th>
              <th scope="col">{t('log.col.state')}</th>
              <th scope="col" className="num">
                {t('log.col.waiting')}
              </th>
              <th scope="col">{t('log.col.delivered')}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.map(lane => (
              <Lane key={lane.to} lane={lane} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  )
}

function Lane({ lane }: { lane: LaneAnswer }) {
  const { authority, now } = useNode()
  return (
    <tr>
      <th scope="row">
        {lane.name} <bdi className="quiet">{lane.to}</bdi>
      </th>
      <td>
        <State lane={lane} now={now} />
        {lane.lastFailure && <span className="sub">{lane.lastFailure}</span>}
      </td>
      <td className="num">{count(lane.waiting)}</td>
      <td className="nowrap">{lane.deliveredAt && moment(lane.deliveredAt, authority.timeZone, now)}</td>
    </tr>
  )
}

function State({ lane: { quarantined, waiting, waitingSince }, now }: { lane: LaneAnswer; now: string }) {
  if (quarantined > 0) return <Is kind="bad">{t('log.lane.quarantined', { count: quarantined })}</Is>
  if (waiting === 0) return <Is kind="good">{t('log.lane.good')}</Is>
  const span = waitingSince ? age(Date.parse(now) - Date.parse(waitingSince)) : ''
  return <Is kind="warn">{t('log.lane.waiting', { span })}</Is>
}
