import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AlertAnswer } from '../../api/alert-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { AlertCard } from './alert-card.tsx'
import { AlertForm } from './alert-form.tsx'
import { byWhom, numbersOf } from './alert-words.ts'
import { alertsQuery } from './queries.ts'

const ENDED: readonly string[] = ['withdrawn', 'declined']
const waits = ({ frozen }: AlertAnswer) => frozen !== undefined

/** Numbers to be careful of: what waits for a second person, what is in force, what no longer is. */
export function Alerts() {
  const { items, mayRaise } = useSuspenseQuery(alertsQuery).data
  const [raising, setRaising] = useState(false)
  const [said, setSaid] = useState<string>()
  const done = (told?: string) => {
    setRaising(false)
    setSaid(told)
  }
  const standing = items.filter(({ state }) => !ENDED.includes(state))
  const shown = [...standing.filter(waits), ...standing.filter(one => !waits(one))]
  const ended = items.filter(({ state }) => ENDED.includes(state))
  return (
    <>
      <PageHead title={t('alert.title')} lead={t('alert.lead')}>
        {mayRaise && !raising && (
          <button type="button" className="btn main-act" onClick={() => setRaising(true)}>
            {t('alert.raise')}
          </button>
        )}
      </PageHead>
      <div className="stack">
        {said && <Notice tone="calm">{said}</Notice>}
        {raising && <AlertForm onDone={done} />}
        {shown.length === 0 && !raising && <Notice tone="calm">{t('alert.none')}</Notice>}
        {shown.map(alert => (
          <AlertCard key={alert.id} alert={alert} onDone={setSaid} />
        ))}
        {ended.length > 0 && <Ended alerts={ended} />}
      </div>
    </>
  )
}

/** What no longer stands, kept so that an old paper can be understood. */
function Ended({ alerts }: { alerts: readonly AlertAnswer[] }) {
  const { authority, now } = useNode()
  return (
    <Card title={t('alert.ended')} padded={false}>
      <Scroll label={t('alert.ended')}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('alert.numbers.title')}</th>
              <th scope="col">{t('alert.kind')}</th>
              <th scope="col">{t('alert.by')}</th>
              <th scope="col">{t('alert.state')}</th>
            </tr>
          </thead>
          <tbody>
            {alerts.map(alert => (
              <tr key={alert.id}>
                <th scope="row">{numbersOf(alert)}</th>
                <td>{t(`alert.kind.${alert.kind}`)}</td>
                <td>{byWhom(alert)}</td>
                <td>
                  {t(`alert.state.${alert.state}`)}
                  {alert.withdrawnAt && (
                    <span className="sub">{moment(alert.withdrawnAt, authority.timeZone, now)}</span>
                  )}
                  {alert.reason && (
                    <span className="sub">
                      <bdi>{alert.reason}</bdi>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  )
}
