import { useLinkProps, useLocation } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useNode, useSession } from '../api/queries.ts'
import { useQueue } from '../pages/desk/use-queue.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { placeOf, type RailEntry, railFor } from './rail-entries.ts'

/** Pages of their own, outside of the desk. */
const PUBLIC: readonly string[] = ['/verify', '/ship', '/service', '/prices', '/complain']

/** The places of this person's work, with what waits in each. */
export function Rail() {
  const session = useSession()
  const queue = useQueue()
  const groups = railFor(session, useNode(), queue.tasks?.length)
  const here = useLocation({
    select: ({ pathname, search }) => placeOf(groups, pathname, search as { state?: string }),
  })
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {groups.map(group => (
        <Fragment key={group.title}>
          <h2>{t(group.title)}</h2>
          {group.entries.map(entry => (
            <RailLink key={entry.label} entry={entry} current={entry.label === here} />
          ))}
        </Fragment>
      ))}
    </nav>
  )
}

function RailLink({ entry, current }: { entry: RailEntry; current: boolean }) {
  const { to, states, label } = entry
  const props = useLinkProps({ to, search: states ? { state: states.join(',') } : {} })
  return (
    <a {...props} href={PUBLIC.includes(to) ? to : props.href} aria-current={current ? 'page' : undefined}>
      {t(label)}
      {entry.count !== undefined && <i>{count(entry.count)}</i>}
    </a>
  )
}
