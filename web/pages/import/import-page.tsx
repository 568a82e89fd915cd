import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { ImportAction } from '../../../src/core/confirmation/actions.ts'
import type { ImportAnswer } from '../../api/answers.ts'
import { importQuery } from '../../api/queries.ts'
import { HistoryCard } from '../../parts/history-card.tsx'
import { t } from '../../words/language.ts'
import { AcceptView } from './accept-view.tsx'
import { CheckedCard } from './checked-card.tsx'
import { ExaminedView } from './examined-view.tsx'
import { ImportHead } from './import-head.tsx'
import { ImportVerdict } from './import-verdict.tsx'
import { PaperCard } from './paper-card.tsx'
import { PrealertCard } from './prealert-card.tsx'
import { issuerOf } from './seen.ts'
import { ReleasingView } from './releasing-view.tsx'
import { StandingView } from './standing-view.tsx'
import { WeighView } from './weigh-view.tsx'

const WITH_A_REASON = ['detain', 'release', 'decline-release', 'return', 'seize', 'decline'] as const
type Stop = (typeof WITH_A_REASON)[number]
/** What the issuing authority hears of. */
const TOLD: readonly Stop[] = ['detain', 'return', 'seize']

/** One shipment at the importing authority: the verdict, then what can be done with it now. */
export function ImportPage() {
  const { id } = useParams({ from: '/shell/imports/$id' })
  const { data } = useSuspenseQuery(importQuery(id))
  const [stop, setStop] = useState<Stop>()
  const acting = useActing(`/imports/${id}`, () => setStop(undefined))
  const may = (name: ImportAction) => data.actions.some(({ action, allowed }) => action === name && allowed)
  const offered = WITH_A_REASON.filter(may)
  return (
    <>
      <p className="crumb">
        <Link to="/imports" search={{ state: 'presented,examined' }}>
          {t('import.crumb')}
        </Link>{' '}
        / {t('import.here')}
      </p>
      <ImportHead answer={data} stops={may('confirm') || may('accept') ? [] : offered} onStop={setStop} />
      <ImportVerdict answer={data} />
      {stop && (
        <ReasonForm
          title={t(`import.${stop}.title`)}
          label={t(`import.${stop}.label`)}
          hint={TOLD.includes(stop) ? t('import.reason.hint', { issuer: issuerOf(data) }) : undefined}
          confirm={t(`import.${stop}`)}
          busy={acting.busy}
          trouble={acting.trouble}
          onReason={reason => acting.run(stop, { reason })}
          onCancel={() => setStop(undefined)}
        />
      )}
      <div className="split">
        <div className="stack">
          <View answer={data} may={may} onDetain={may('detain') ? () => setStop('detain') : undefined} />
          <HistoryCard history={data.history} />
        </div>
        <aside className="stack">
          <PaperCard answer={data} may={may} />
          <PrealertCard answer={data} />
          <CheckedCard answer={data} />
        </aside>
      </div>
    </>
  )
}

function View(props: { answer: ImportAnswer; may: (name: ImportAction) => boolean; onDetain?: () => void }) {
  const { answer, may, onDetain } = props
  if (may('accept')) return <AcceptView answer={answer} onDetain={onDetain} />
  if (may('confirm')) return <WeighView key={answer.row.changedAt} answer={answer} onDetain={onDetain} />
  if (answer.row.state === 'examined') return <ExaminedView answer={answer} mayApprove={may('approve')} />
  if (answer.row.state === 'releasing') return <ReleasingView answer={answer} mayApprove={may('approve-release')} />
  return <StandingView answer={answer} />
}
