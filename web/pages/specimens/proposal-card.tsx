import { useState } from 'react'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { SpecimenProposal } from '../../api/specimen-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { FeatureTable } from './feature-table.tsx'
import { Pictures } from './pictures.tsx'

interface Props {
  readonly participant: string
  readonly proposal: SpecimenProposal
  /** Says on the page what came of it. */
  readonly onDone: (said: string) => void
  readonly onCorrect: () => void
}

/** What is to be notified to all, as it would go out: the second person approves exactly this, or sends it back. */
export function ProposalCard({ participant, proposal, onDone, onCorrect }: Props) {
  const { from, features, images, sentBack } = proposal
  return (
    <Card title={t(sentBack ? 'notify.came.title' : 'notify.title', { day: day(from) })}>
      <div className="stack">
        <Standing proposal={proposal} />
        <Pictures images={images} />
        <FeatureTable features={features} />
        {sentBack ? (
          <div className="acts">
            <button type="button" className="btn main-act" onClick={onCorrect}>
              {t('notify.correct')}
            </button>
          </div>
        ) : (
          !proposal.isOwn && <SecondHalf participant={participant} proposal={proposal} onDone={onDone} />
        )}
      </div>
    </Card>
  )
}

function Standing({ proposal: { by, isOwn, proposedAt, sentBack } }: Pick<Props, 'proposal'>) {
  const { authority, now } = useNode()
  const when = (instant: string) => moment(instant, authority.timeZone, now)
  if (sentBack) {
    return (
      <Notice tone="hold">
        <p>{t('notify.came', { name: sentBack.by, moment: when(sentBack.on) })}</p>
        <p>
          <bdi>{sentBack.reason}</bdi>
        </p>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="hold">{t(isOwn ? 'notify.own' : 'notify.by', { name: by, moment: when(proposedAt) })}</Notice>
      {!isOwn && <p className="quiet">{t('notify.read')}</p>}
    </>
  )
}

function SecondHalf({ participant, proposal, onDone }: Omit<Props, 'onCorrect'>) {
  const { from, frozen, by, waitsFor } = proposal
  const [asking, setAsking] = useState(false)
  const approving = useActing(`/specimens/${participant}`, () => onDone(t('notify.approved')))
  const sending = useActing(`/specimens/${participant}`, () => onDone(t('notify.sentBack')))
  if (asking) {
    return (
      <ReasonForm
        title={t('notify.back.title', { name: by })}
        label={t('notify.back.label')}
        confirm={t('notify.back')}
        busy={sending.busy}
        trouble={sending.trouble}
        onReason={reason => sending.run('send-back', { from, frozen, reason })}
        onCancel={() => setAsking(false)}
      />
    )
  }
  return (
    <>
      {approving.trouble && <Trouble error={approving.trouble} />}
      {waitsFor.length > 0 && <Said findings={waitsFor} />}
      {approving.asksCode && <StepUpForm acting={approving} />}
      <div className="acts">
        {waitsFor.length === 0 && !approving.asksCode && (
          <button
            type="button"
            className="btn main-act"
            aria-disabled={approving.busy}
            onClick={() => !approving.busy && approving.run('approve', { from, frozen })}
          >
            {t('notify.approve')}
          </button>
        )}
        <button type="button" className="btn stop" onClick={() => setAsking(true)}>
          {t('notify.back')}
        </button>
      </div>
    </>
  )
}
