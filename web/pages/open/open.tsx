import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { LATE_DAYS } from '../../../src/core/certificate/reminders.ts'
import { daysBetween, dayAt } from '../../../src/core/values/day.ts'
import type { OpenAnswer } from '../../api/answers.ts'
import { openQuery, useAct, useNode, useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useChosen } from '../../parts/use-chosen.ts'
import { country, day } from '../../words/dates.ts'
import { carats, count, dollars } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { AskBar } from './ask-bar.tsx'

/** What was sent and not confirmed, by partner, the oldest first; asked for with one press. */
export function Open() {
  const { data, error, refetch } = useQuery(openQuery)
  const [asked, setAsked] = useState<string>()
  const act = useAct(() => undefined)
  const ask = (destination: string) => {
    setAsked(destination)
    act.mutate({ path: '/open/remind', body: { destination } })
  }
  const rows = useChosen<{ readonly id: string }>()
  const { askable, mayAsk } = useAskable(data?.items ?? [])
  if (error && !data) return <Trouble error={error} onAgain={() => void refetch()} />
  if (!data) return <Loading />
  const total = data.items.reduce((sum, one) => sum + one.count, 0)
  return (
    <>
      <PageHead title={t('open.title')} lead={t('open.lead')} />
      {act.error && <Trouble error={act.error} />}
      {act.isSuccess && asked && <Notice tone="calm">{t('open.asked', { to: country(asked) })}</Notice>}
      {data.items.length === 0 ? (
        <Card title={t('open.title')}>{t('open.none')}</Card>
      ) : (
        <Card title={t('open.count', { count: total })} padded={false}>
          {mayAsk && askable.length > 1 && (
            <AskBar
              chosen={rows.chosen.map(({ id }) => id)}
              all={askable}
              onAll={() => rows.choose(askable.map(id => ({ id })))}
              onNone={rows.none}
            />
          )}
          <Scroll label={t('open.title')}>
            <Table {...{ items: data.items, busy: act.isPending, onAsk: ask, mayAsk, askable, rows }} />
          </Scroll>
        </Card>
      )}
    </>
  )
}

/** Which partners can be asked now, each once, and whether this person may ask. */
function useAskable(items: readonly OpenAnswer[]) {
  const session = useSession()
  const { authority, now } = useNode()
  const today = dayAt(Date.parse(now), authority.timeZone)
  const open = items.filter(one => one.by !== 'none' && one.remindedOn !== today)
  return {
    askable: [...new Set(open.map(one => one.destination))],
    mayAsk: session.grants.some(({ role }) => role === 'inspector' || role === 'exporting-officer'),
  }
}

interface Asking {
  readonly busy: boolean
  readonly mayAsk: boolean
  readonly askable: readonly string[]
  readonly rows: ReturnType<typeof useChosen<{ readonly id: string }>>
  readonly onAsk: (destination: string) => void
}

function Table(props: Asking & { items: readonly OpenAnswer[] }) {
  const { items, mayAsk } = props
  return (
    <table className="choosing">
      <thead>
        <tr>
          <th scope="col">{t('log.col.partner')}</th>
          <th scope="col">{t('open.col.oldest')}</th>
          <th scope="col" className="num">
            {t('open.col.count')}
          </th>
          <th scope="col" className="num">
            {t('list.col.carats')}
          </th>
          <th scope="col" className="num">
            {t('list.col.usd')}
          </th>
          <th scope="col">{t('open.col.asked')}</th>
          {mayAsk && <th scope="col">{t('open.col.act')}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map(one => (
          <Row key={one.destination + one.announcedTo} one={one} {...props} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: Asking & { one: OpenAnswer }) {
  const { one, busy, mayAsk, askable, rows, onAsk } = props
  const { authority, now } = useNode()
  const today = dayAt(Date.parse(now), authority.timeZone)
  const canAsk = one.by !== 'none' && one.remindedOn !== today
  const days = daysBetween(one.oldest, today)
  return (
    <tr>
      <th scope="row">
        {mayAsk && askable.length > 1 && (
          <input
            type="checkbox"
            aria-label={t('bulk.choose', { label: country(one.destination) })}
            checked={rows.has(one.destination)}
            disabled={!askable.includes(one.destination)}
            onChange={() => rows.toggle({ id: one.destination })}
          />
        )}
        <Link to="/certificates" search={{ state: 'issued,detained,expired', partner: one.destination }}>
          {country(one.destination)}
        </Link>
        <span className="sub">{t(`open.by.${one.by}`)}</span>
      </th>
      <td>
        <Is kind={days > LATE_DAYS ? 'warn' : 'good'}>{t('open.days', { count: days })}</Is>
        <span className="sub">{day(one.oldest)}</span>
      </td>
      <td className="num">{count(one.count)}</td>
      <td className="num">{carats(one.caratThousandths)}</td>
      <td className="num">{dollars(one.usdCents)}</td>
      <td className="nowrap">{one.remindedOn ? day(one.remindedOn) : t('open.never')}</td>
      {mayAsk && (
        <td>
          <button
            type="button"
            className="btn"
            aria-disabled={busy || !canAsk}
            onClick={() => !busy && canAsk && onAsk(one.destination)}
          >
            {t('open.ask')}
          </button>
        </td>
      )}
    </tr>
  )
}
