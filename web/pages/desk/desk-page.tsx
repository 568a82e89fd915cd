import { Link, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useNode } from '../../api/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { momentInFull } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { NoWork } from './no-work.tsx'
import { matches, NO_FILTER, type Task } from './queue.ts'
import { QueueFilters } from './queue-filters.tsx'
import { QueueFoot } from './queue-foot.tsx'
import { QueueTable } from './queue-table.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { useQueue } from './use-queue.ts'
import { PageHead } from '../../parts/page-head.tsx'

/** The first page after signing in: what needs this person, the latest first. */
export function DeskPage() {
  const { tasks, error } = useQueue()
  const { kind } = useSearch({ from: '/shell/desk' })
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = useMemo(() => (tasks ?? []).filter(task => matches(task, { ...filter, kind })), [tasks, filter, kind])
  if (error && !tasks) return <Trouble error={error} onAgain={() => location.reload()} />
  if (!tasks) return <Loading />
  return (
    <>
      <Head tasks={tasks} next={shown[0]} />
      <section className="card" aria-label={t('queue.label')}>
        {tasks.length === 0 ? (
          <NoWork />
        ) : (
          <>
            <QueueTabs tasks={tasks} kind={kind} />
            <QueueFilters tasks={tasks} filter={filter} onChange={setFilter} />
            {shown.length === 0 ? <p className="empty">{t('queue.empty.filter')}</p> : <QueueTable tasks={shown} />}
            <QueueFoot shown={shown} all={tasks.length} />
          </>
        )}
      </section>
    </>
  )
}

function Head({ tasks, next }: { tasks: readonly Task[]; next?: Task }) {
  const { now, authority } = useNode()
  const late = tasks.filter(task => task.late).length
  const figures = {
    moment: momentInFull(now, authority.timeZone),
    items: t('queue.items', { count: tasks.length }),
    late,
  }
  const lead = tasks.length === 0 ? 'queue.lead.none' : late === 0 ? 'queue.lead.calm' : 'queue.lead'
  return (
    <PageHead title={t('queue.title')} lead={t(lead, figures)}>
      {next && (
        <Link className="btn main-act" to={next.to}>
          {t('queue.next')}
        </Link>
      )}
    </PageHead>
  )
}
