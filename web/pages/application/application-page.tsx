import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import { certificateQuery } from '../../api/queries.ts'
import { t } from '../../words/language.ts'
import { ApplicationSteps } from './application-steps.tsx'
import { FrozenView } from './frozen-view.tsx'
import { InspectView } from './inspect-view.tsx'
import { may } from './standing.ts'
import { StandingView } from './standing-view.tsx'
import { ClocksCard } from '../certificate/clocks-card.tsx'
import { PageHead } from '../../parts/page-head.tsx'

const STOPS = ['return', 'refuse', 'send-back', 'withdraw'] as const
/** Who reads why: nobody needs to be told that of a colleague. */
const HINTS = {
  return: 'application.reason.hint',
  refuse: 'application.reason.hint',
  withdraw: 'application.withdraw.hint',
} as const
type Stop = (typeof STOPS)[number]

/** One application, from its sending to its number: what this person can do with it decides what the page shows. */
export function ApplicationPage() {
  const { id } = useParams({ from: '/shell/applications/$id' })
  const { data } = useSuspenseQuery(certificateQuery(id))
  const [stop, setStop] = useState<Stop>()
  const acting = useActing(`/certificates/${id}`, () => setStop(undefined))
  const { row, declared, document } = data
  if (row.number) return <Navigate to="/certificates/$id" params={{ id }} replace />
  return (
    <>
      <p className="crumb">
        <Link to="/desk">{t('application.crumb')}</Link> / {t('application.here')}
      </p>
      <PageHead
        title={row.reference}
        lead={t('application.parties', { exporter: declared.exporter.name, importer: document.importer.name })}
      >
        {STOPS.filter(name => may(data, name)).map(name => (
          <button
            key={name}
            type="button"
            className={name === 'refuse' || name === 'withdraw' ? 'btn stop' : 'btn'}
            onClick={() => setStop(name)}
          >
            {t(`application.${name}`)}
          </button>
        ))}
      </PageHead>
      {stop && (
        <ReasonForm
          title={t(`application.${stop}.title`)}
          label={t(`application.${stop}.label`)}
          hint={stop === 'send-back' ? undefined : t(HINTS[stop])}
          confirm={t(`application.${stop}`)}
          busy={acting.busy}
          trouble={acting.trouble}
          onReason={reason => acting.run(stop, { reason })}
          onCancel={() => setStop(undefined)}
        />
      )}
      <ApplicationSteps answer={data} />
      {may(data, 'inspect') ? (
        <InspectView key={row.changedAt} answer={data} />
      ) : row.state === 'inspected' ? (
        <FrozenView answer={data} />
      ) : (
        <StandingView answer={data} />
      )}
      <ClocksCard answer={data} />
    </>
  )
}
