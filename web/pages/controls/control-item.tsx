import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ControlState } from '../../../src/core/controls/statement.ts'
import type { ControlAnswer } from '../../api/control-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Facts } from '../../parts/facts.tsx'
import { Is } from '../../parts/is.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { StatementForm } from './statement-form.tsx'
import { controlHistoryQuery } from './queries.ts'

const MARKS: Readonly<Record<ControlState, MarkKind>> = {
  met: 'good',
  partly: 'warn',
  'not-met': 'bad',
  'not-said': 'off',
}

/** One standard: what it asks, whether it is met, and under it how, by which law, by whom, and the evidence. */
export function ControlItem({ item, edits }: { item: ControlAnswer; edits: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <li id={item.id}>
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <StateMark state={item.state} />
          <span>
            {t(`standard.${item.id}` as Parameters<typeof t>[0])}
            <span className="sub">{item.citation.text}</span>
          </span>
        </summary>
        {open && <Told item={item} edits={edits} />}
      </details>
    </li>
  )
}

export function StateMark({ state }: { state: ControlState }) {
  return <Is kind={MARKS[state]}>{t(`controls.state.${state}`)}</Is>
}

function Told({ item, edits }: { item: ControlAnswer; edits: boolean }) {
  const { authority } = useNode()
  const changed = item.changedAt && { name: item.byName, day: moment(item.changedAt, authority.timeZone) }
  return (
    <div className="stack body">
      <Facts
        rows
        facts={[
          { label: t('controls.from'), value: item.from && day(item.from) },
          { label: t('controls.how'), value: item.how },
          { label: t('controls.law'), value: item.law },
          { label: t('controls.responsible'), value: item.responsible },
          { label: t('controls.software'), value: <Software item={item} /> },
        ]}
      />
      {item.evidence.length > 0 && (
        <ul aria-label={t('controls.evidence')}>
          {item.evidence.map(({ label, to }) => (
            <li key={`${to} ${label}`}>
              <a href={to} {...(to.startsWith('/') ? {} : { rel: 'noreferrer', target: '_blank' })}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {changed && <p className="hint">{t('controls.changed', changed)}</p>}
      {edits && <StatementForm item={item} />}
      {item.changedAt && <Before id={item.id} />}
    </div>
  )
}

function Software({ item: { software, page } }: { item: ControlAnswer }) {
  return (
    <>
      {t(`controls.software.${software}`)}
      {page && (
        <>
          {' · '}
          <a href={page}>{t('controls.page')}</a>
        </>
      )}
    </>
  )
}

function Before({ id }: { id: string }) {
  const { data } = useQuery(controlHistoryQuery(id))
  const { authority, now } = useNode()
  if (!data || data.history.length === 0) return null
  const events = data.history.toReversed().map(deed => ({
    id: deed.position,
    when: moment(deed.at, authority.timeZone, now),
    what: deed.text,
  }))
  return (
    <>
      <h3>{t('controls.history')}</h3>
      <Timeline events={events} />
    </>
  )
}
