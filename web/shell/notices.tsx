import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { NoticeAnswer, NoticesAnswer } from '../api/answers.ts'
import { request } from '../api/client.ts'
import { noticesQuery, useNode } from '../api/queries.ts'
import { country, moment } from '../words/dates.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'

/** What waits, came back or is past its time, with how much of it is new. Opening it is having seen it. */
export function Notices() {
  const { data } = useQuery(noticesQuery)
  const client = useQueryClient()
  const menu = useRef<HTMLDetailsElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (pathname) menu.current?.removeAttribute('open')
  }, [pathname])
  const opened = () => {
    const [latest] = data?.items ?? []
    if (!menu.current?.open || !latest || data?.unseen === 0) return
    const told = () =>
      // The count goes at once; what is new stays marked until the list is read again.
      client.setQueryData<NoticesAnswer>(noticesQuery.queryKey, known => known && { ...known, unseen: 0 })
    // Not to be told that a notice was not marked as seen is no loss: it is new once more.
    void request('POST', '/notices/seen', { body: { until: latest.at } }).then(told, () => undefined)
  }
  const unseen = data?.unseen ?? 0
  return (
    <details
      className="me notices"
      ref={menu}
      onToggle={opened}
      onKeyDown={event => event.key === 'Escape' && event.currentTarget.removeAttribute('open')}
    >
      <summary>
        {t('notices.title')}
        {unseen > 0 && (
          <>
            <b className="new" aria-hidden="true">
              {count(unseen)}
            </b>
            <span className="hidden">{t('notices.new', { count: unseen })}</span>
          </>
        )}
      </summary>
      <div className="menu">
        {data?.items.length === 0 && <p className="quiet">{t('notices.none')}</p>}
        <ul>
          {data?.items.map(notice => (
            <Line key={`${notice.kind} ${notice.id}`} notice={notice} />
          ))}
        </ul>
        <Link to="/account">{t('notices.mail')}</Link>
      </div>
    </details>
  )
}

/** What has no number yet stands among applications. */
const APPLICATIONS: readonly string[] = ['value', 'authorise', 'returned', 'refused']

const PAGES: Readonly<Partial<Record<NoticeAnswer['about'], string>>> = {
  import: '/imports/$id',
  alert: '/alerts',
  complaint: '/complaints/$id',
  licence: '/licensing/$id',
}

const pageOfCertificate = (kind: string) => (APPLICATIONS.includes(kind) ? '/applications/$id' : '/certificates/$id')

function Line({ notice: { kind, about, id, label, at, seen } }: { notice: NoticeAnswer }) {
  const { authority, now } = useNode()
  const look = seen ? undefined : 'strong'
  const page = PAGES[about] ?? pageOfCertificate(kind)
  return (
    <li>
      {about === 'specimen' ? (
        <Link to="/specimens/$participant" params={{ participant: id }} className={look}>
          {t(`notices.${kind}`, { label: country(label) })}
        </Link>
      ) : (
        <Link to={page} params={{ id }} className={look}>
          {t(`notices.${kind}`, { label })}
        </Link>
      )}
      <span className="sub">
        {moment(at, authority.timeZone, now)}
        {!seen && ` · ${t('notices.fresh')}`}
      </span>
    </li>
  )
}
