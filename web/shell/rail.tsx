import { Link, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useNode, useSession } from '../api/queries.ts'
import { useQueue } from '../pages/desk/use-queue.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { type RailEntry, railFor } from './rail-entries.ts'

/** The places of this person's work, with what waits in each. */
export function Rail() {
  const session = useSession()
  const queue = useQueue()
  const groups = railFor(session, useNode(), queue.tasks?.length)
  const here = useLocation()
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {groups.map(group => (
        <Fragment key={group.title}>
          <h2>{t(group.title)}</h2>
          {group.entries.map(entry => (
            <RailLink key={entry.label} entry={entry} here={here.pathname + searchOf(here.search)} />
          ))}
        </Fragment>
      ))}
    </nav>
  )
}

const searchOf = (search: { state?: string }): string => (search.state ? `?state=${search.state}` : '')

function RailLink({ entry, here }: { entry: RailEntry; here: string }) {
  const { to, states, label } = entry
  const state = states?.join(',')
  const current = here === to + searchOf({ state }) ? 'page' : undefined
  if (to === '/verify') return <a href={to}>{t(label)}</a>
  return (
    <Link to={to} search={state ? { state } : {}} aria-current={current} activeProps={{}}>
      {t(label)}
      {entry.count !== undefined && <i>{count(entry.count)}</i>}
    </Link>
  )
}
