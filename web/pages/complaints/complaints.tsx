import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ComplaintState } from '../../../src/core/communities/complaint.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { complaintsQuery } from './queries.ts'

const MARKS: Readonly<Record<ComplaintState, MarkKind>> = {
  received: 'warn',
  'looked-into': 'ask',
  answered: 'good',
  closed: 'off',
}

/** What people told the office, the last change first. */
export function Complaints() {
  const { items } = useSuspenseQuery(complaintsQuery).data
  const { authority, now } = useNode()
  return (
    <>
      <PageHead title={t('complain.rail')} lead={t('complain.list.lead')} />
      <Card title={t('complain.rail')} padded={false}>
        {items.length === 0 ? (
          <p className="empty">{t('complain.list.none')}</p>
        ) : (
          <Scroll label={t('complain.rail')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('complain.col.reference')}</th>
                  <th scope="col">{t('complain.col.topic')}</th>
                  <th scope="col">{t('complain.col.state')}</th>
                  <th scope="col">{t('complain.col.received')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(row => (
                  <tr key={row.id}>
                    <th scope="row">
                      <Link to="/complaints/$id" params={{ id: row.id }}>
                        {row.reference}
                      </Link>
                    </th>
                    <td>{t(`complain.topic.${row.topic}`)}</td>
                    <td>
                      <ComplaintMark state={row.state} />
                    </td>
                    <td className="nowrap">{moment(row.receivedAt, authority.timeZone, now)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Card>
    </>
  )
}

export function ComplaintMark({ state }: { state: ComplaintState }) {
  return <Is kind={MARKS[state]}>{t(`complain.state.${state}`)}</Is>
}
