import { Link } from '@tanstack/react-router'
import { useNode } from '../../api/queries.ts'
import { type Clock, Due, Waiting } from '../../parts/due.tsx'
import { Is } from '../../parts/is.tsx'
import { Remarks } from '../../parts/remarks.tsx'
import { country } from '../../words/dates.ts'
import { carats, dollars } from '../../words/figures.ts'
import { listed, t, tOr } from '../../words/language.ts'
import { officeName } from '../../words/office-name.ts'
import type { Task } from './queue.ts'

/** What is on its way is judged by nobody here: its last column says where it is. */
const OUTSIDE = { unconfirmed: true, expiring: true, finish: true } as const

/** One thing to do, with what is needed to choose it. */
export function QueueRow({ task, clock }: { task: Task; clock: Clock }) {
  const { authority } = useNode()
  const [first, ...more] = task.codes
  const sub = task.replaces ? t('queue.replaces') : t('queue.parcels', { count: task.parcels })
  const elsewhere = task.sentTo !== undefined && !task.sentHere
  const sent = elsewhere ? [t('queue.sentTo', { office: officeName(authority, task.sentTo ?? '') })] : []
  return (
    <tr>
      <td>
        {task.due ? (
          <Due at={task.due} clock={clock} note={dueNote(task)} />
        ) : (
          <Waiting since={task.since} clock={clock} />
        )}
      </td>
      <td>
        <Link className="strong" to={task.to}>
          {t(`task.${task.kind}`)}
        </Link>
        <span className="sub">{listed([sub, ...sent])}</span>
      </td>
      <td className="nowrap">
        <bdi>{task.reference}</bdi>
      </td>
      <td>
        <bdi>{task.exporter}</bdi>
      </td>
      <td className="nowrap">
        {task.place && country(task.place)} <bdi className="quiet">{task.place}</bdi>
      </td>
      <td className="drop nowrap">
        <bdi>
          {first}
          {more.length > 0 && ` +${more.length}`}
        </bdi>
      </td>
      <td className="num" data-l={t('queue.col.carats')}>
        {task.caratThousandths > 0 && carats(task.caratThousandths)}
      </td>
      <td className="num last" data-l={t('queue.col.usd')}>
        {task.usdCents > 0 && dollars(task.usdCents)}
      </td>
      <td>
        {task.kind in OUTSIDE ? (
          <Is kind="off">{t(`task.${task.kind as keyof typeof OUTSIDE}.state`)}</Is>
        ) : (
          <Remarks worst={task.worst} count={task.remarks} />
        )}
      </td>
    </tr>
  )
}

const dueNote = ({ dueRule }: Task): string | undefined =>
  dueRule ? tOr(`due.rule.${dueRule}`, '') || undefined : undefined
