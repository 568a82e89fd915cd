import type { ReactNode } from 'react'
import type { CertificateAnswer } from '../../api/answers.ts'
import type { StepAnswer, StopAnswer } from '../../api/turnaround-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Is } from '../../parts/is.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { moment, span } from '../../words/dates.ts'
import { sentences, t, tOr } from '../../words/language.ts'
import { Rich } from '../../words/rich.tsx'

const HOUR_MS = 3_600_000

/** How long each step took and takes, beside what the authority published; what stopped it, why, and what then. */
export function ClocksCard({ answer: { clocks } }: { answer: Pick<CertificateAnswer, 'clocks'> }) {
  const { steps, office, source, stops } = clocks
  const facts = steps.map(step => ({ label: t(`clock.step.${step.step}`), value: <Took clock={step} /> }))
  const whole = { label: t('clock.office'), value: <Took clock={office} /> }
  return (
    <Card title={t('clock.title')} id="clocks">
      <div className="stack">
        <Facts facts={[...facts, whole]} rows small />
        {stops.length > 0 && (
          <div>
            <h3>{t('clock.stops')}</h3>
            <Stops stops={stops} />
          </div>
        )}
        <p className="small quiet">
          {sentences(
            t('clock.office.note'),
            t('clock.plain'),
            source ? t('clock.source', { source }) : t('clock.unpublished'),
          )}
        </p>
      </div>
    </Card>
  )
}

function Took({ clock }: { clock: Omit<StepAnswer, 'step' | 'whose'> }): ReactNode {
  const { milliseconds, running, hours } = clock
  const took = span(milliseconds)
  return (
    <>
      {running ? t('clock.running', { span: took }) : took}
      {hours !== undefined && <span className="quiet"> · {t('clock.level', { count: hours })}</span>}{' '}
      {hours !== undefined && milliseconds > hours * HOUR_MS && <Is kind="warn">{t('clock.over')}</Is>}
    </>
  )
}

function Stops({ stops }: { stops: readonly StopAnswer[] }) {
  const { authority, now } = useNode()
  const events = stops.map(stop => ({
    id: stop.position,
    when: moment(stop.at, authority.timeZone, now),
    what: <Stopped stop={stop} />,
    now: stop.waited?.running ?? false,
  }))
  return <Timeline events={events} />
}

function Stopped({ stop: { kind, reason, waited } }: { stop: StopAnswer }) {
  const meanwhile = waited && tOr(`clock.waited.${waited.step}`, '', { span: span(waited.milliseconds) })
  return (
    <>
      <Rich text={t('said.more', { what: t(`clock.stop.${kind}`), more: reason ?? t('clock.noReason') })} />
      <p className="small">{t(`clock.next.${kind}`)}</p>
      {meanwhile && <p className="small quiet">{meanwhile}</p>}
    </>
  )
}
