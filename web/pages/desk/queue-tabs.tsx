import { useLinkProps } from '@tanstack/react-router'
import { t } from '../../words/language.ts'
import { KINDS, type Task } from './queue.ts'

/** Kinds of work as filters that are also counts; a kind nobody waits for is not shown. */
export function QueueTabs({ tasks, kind }: { tasks: readonly Task[]; kind?: string }) {
  const late = tasks.filter(task => task.late).length
  const counted = KINDS.map(name => ({ name, count: tasks.filter(task => task.kind === name).length }))
  return (
    <nav className="tabs" aria-label={t('queue.kinds')}>
      <Tab label={t('queue.all')} count={tasks.length} current={!kind} />
      {counted
        .filter(({ name, count }) => count > 0 || name === kind)
        .map(({ name, count }) => (
          <Tab key={name} name={name} label={t(`tab.${name}`)} count={count} current={kind === name} />
        ))}
      {late > 0 && <Tab name="late" label={t('queue.late')} count={late} current={kind === 'late'} late />}
    </nav>
  )
}

function Tab(tab: { name?: string; label: string; count: number; current: boolean; late?: boolean }) {
  const { name, label, count, current, late } = tab
  const props = useLinkProps({ to: '/desk', search: { kind: name } })
  return (
    <a {...props} aria-current={current ? 'true' : undefined}>
      {label} <b className={late ? 'late' : undefined}>{count}</b>
    </a>
  )
}
