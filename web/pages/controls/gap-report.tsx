import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ControlState } from '../../../src/core/controls/statement.ts'
import type { ControlAnswer } from '../../api/control-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { ControlFiles } from './control-files.tsx'
import { StateMark } from './control-item.tsx'
import { controlsQuery } from './queries.ts'

const WORST_FIRST: readonly ControlState[] = ['not-met', 'partly', 'not-said']
const OLDEST = 10

const by = (key: 'from' | 'changedAt') => (a: ControlAnswer, b: ControlAnswer) =>
  (a[key] ?? '').localeCompare(b[key] ?? '')

/** What is missing, worst first, and what nobody looked at for longest. */
export function GapReport() {
  const { items } = useSuspenseQuery(controlsQuery).data
  const { now } = useNode()
  const gaps = WORST_FIRST.flatMap(state => items.filter(item => item.state === state).toSorted(by('from')))
  const oldest = items
    .filter(item => item.state !== 'not-said')
    .toSorted(by('changedAt'))
    .slice(0, OLDEST)
  return (
    <>
      <p className="crumb">
        <Link to="/controls">{t('controls.title')}</Link> / {t('controls.gaps')}
      </p>
      <PageHead title={t('controls.gaps')} lead={t('controls.gaps.lead')}>
        <ControlFiles />
      </PageHead>
      <div className="stack">
        <Card
          title={t('controls.gaps')}
          aside={<span className="small quiet">{t('controls.on', { day: day(now.slice(0, 10)) })}</span>}
          padded={false}
        >
          <Table items={gaps} label={t('controls.gaps')} none={t('controls.gaps.none')} />
        </Card>
        <Card title={t('controls.oldest')} padded={false}>
          <Table items={oldest} label={t('controls.oldest')} none={t('controls.oldest.none')} />
        </Card>
      </div>
    </>
  )
}

function Table({ items, label, none }: { items: readonly ControlAnswer[]; label: string; none: string }) {
  if (items.length === 0) return <p className="empty">{none}</p>
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('controls.standard')}</th>
            <th scope="col">{t('controls.state')}</th>
            <th scope="col">{t('controls.how')}</th>
            <th scope="col">{t('controls.software')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id}>
              <th scope="row">
                {t(`standard.${item.id}` as Parameters<typeof t>[0])}
                <span className="sub">{item.citation.text}</span>
              </th>
              <td className="nowrap">
                <StateMark state={item.state} />
                {item.from && <span className="sub">{day(item.from)}</span>}
              </td>
              <td>{item.how}</td>
              <td>{t(`controls.software.${item.software}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
