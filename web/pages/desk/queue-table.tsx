import { useNode } from '../../api/queries.ts'
import { Scroll } from '../../parts/scroll.tsx'
import { daysApart } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { type Group, groupOf, INBOUND, type Task } from './queue.ts'
import { QueueRow } from './queue-row.tsx'

const GROUPS: readonly Group[] = ['sent', 'late', 'today', 'week', 'later', 'open']

/** The queue under headings of time; on a phone every row becomes a card. */
export function QueueTable({ tasks }: { tasks: readonly Task[] }) {
  const { now, authority } = useNode()
  const clock = { now, timeZone: authority.timeZone }
  const group = (task: Task) => groupOf(task, due => daysApart(now, due, authority.timeZone))
  const inbound = tasks.every(({ kind }) => INBOUND.includes(kind))
  const groups = GROUPS.map(name => ({ name, rows: tasks.filter(task => group(task) === name) }))
  return (
    <Scroll label={t('queue.title')}>
      <table className="list queue">
        <thead>
          <tr>
            <th scope="col" aria-sort="ascending">
              {t('queue.col.due')}
            </th>
            <th scope="col">{t('queue.col.todo')}</th>
            <th scope="col">{t('queue.col.reference')}</th>
            <th scope="col">{t('queue.col.exporter')}</th>
            <th scope="col">{t(inbound ? 'queue.col.from' : 'queue.col.destination')}</th>
            <th scope="col">{t('queue.col.hs')}</th>
            <th scope="col" className="num">
              {t('queue.col.carats')}
            </th>
            <th scope="col" className="num">
              <bdi>{t('queue.col.usd')}</bdi>
            </th>
            <th scope="col">{t('queue.col.findings')}</th>
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ name, rows }) => (
            <tbody key={name}>
              <tr className={name === 'open' && tasks.length === rows.length ? 'hidden' : 'group'}>
                <th colSpan={9} scope="rowgroup">
                  {t(`queue.group.${name}`)}
                </th>
              </tr>
              {rows.map(task => (
                <QueueRow key={task.id} task={task} clock={clock} />
              ))}
            </tbody>
          ))}
      </table>
    </Scroll>
  )
}
