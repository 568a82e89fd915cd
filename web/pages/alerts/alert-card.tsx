import { useState } from 'react'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { useActing } from '../../acting/use-acting.ts'
import type { AlertAnswer } from '../../api/alert-answers.ts'
import { useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Is } from '../../parts/is.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { byWhom, numbersOf } from './alert-words.ts'

const MARKS = { proposed: 'ask', withdrawing: 'ask', 'in-force': 'warn', declined: 'off', withdrawn: 'off' } as const

/** One alert that stands or waits, with what this person may do to it. */
export function AlertCard({ alert, onDone }: { alert: AlertAnswer; onDone: (said?: string) => void }) {
  const { authority, now } = useNode()
  const { state, kind, from, advice, reference, raisedAt, proposedBy, reason, text } = alert
  const facts = [
    { label: t('alert.kind'), value: t(`alert.kind.${kind}`) },
    { label: t('alert.from'), value: day(from) },
    { label: t('alert.advice'), value: t(`alert.advice.${advice}`) },
    { label: t('alert.by'), value: byWhom(alert) },
    { label: t('alert.reference'), value: reference },
    { label: t('alert.raised'), value: raisedAt && moment(raisedAt, authority.timeZone, now) },
    { label: t('alert.proposedBy'), value: proposedBy },
    { label: t(state === 'withdrawing' ? 'alert.reason' : 'alert.reason.stood'), value: reason },
  ]
  return (
    <Card title={numbersOf(alert)} aside={<Is kind={MARKS[state]}>{t(`alert.state.${state}`)}</Is>}>
      <div className="stack">
        <p className="as-written">
          <bdi>{text}</bdi>
        </p>
        <Facts facts={facts} />
        <Acts alert={alert} onDone={onDone} />
      </div>
    </Card>
  )
}

/** What needs a reason first opens in the place of the buttons. */
function Acts({ alert, onDone }: { alert: AlertAnswer; onDone: (said?: string) => void }) {
  const { id, state, frozen, actions } = alert
  const [asking, setAsking] = useState<'decline' | 'withdraw'>()
  const acting = useActing<{ told?: number }>(`/alerts/${id}`, answer => {
    setAsking(undefined)
    onDone(answer.told === undefined ? undefined : t('alert.told', { count: answer.told }))
  })
  const approve = () => acting.run(state === 'withdrawing' ? 'approve-withdrawal' : 'approve', { frozen })
  if (asking) {
    const words = wordsOf(alert, asking)
    return (
      <ReasonForm
        {...{ title: words, confirm: words, label: t('alert.why'), busy: acting.busy, trouble: acting.trouble }}
        hint={asking === 'withdraw' ? t('alert.why.withdraw') : undefined}
        onReason={reason => acting.run(asking, { reason })}
        onCancel={() => setAsking(undefined)}
      />
    )
  }
  const allowed = (wanted: string) => actions.some(({ action, allowed: may }) => action === wanted && may)
  const [why] = actions.find(({ action }) => action === 'approve')?.waitsFor ?? []
  return (
    <>
      {acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode && <StepUpForm acting={acting} />}
      {why && <p className="quiet">{why.message}</p>}
      <div className="acts">
        {allowed('approve') && (
          <button type="button" className="btn main-act" aria-disabled={acting.busy} onClick={approve}>
            {t(`alert.approve.${state === 'withdrawing' ? 'withdrawing' : 'proposed'}`)}
          </button>
        )}
        {(['decline', 'withdraw'] as const).filter(allowed).map(action => (
          <button type="button" className="btn" key={action} onClick={() => setAsking(action)}>
            {wordsOf(alert, action)}
          </button>
        ))}
      </div>
    </>
  )
}

function wordsOf({ state }: AlertAnswer, action: 'decline' | 'withdraw'): string {
  if (action === 'withdraw') return t('alert.withdraw')
  return t(`alert.decline.${state === 'withdrawing' ? 'withdrawing' : 'proposed'}`)
}
