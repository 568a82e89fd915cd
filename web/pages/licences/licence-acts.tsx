import { useState } from 'react'
import type { LicenceAction } from '../../../src/core/licences/actions.ts'
import { ReasonForm } from '../../acting/reason-form.tsx'
import { StepUpForm } from '../../acting/step-up-form.tsx'
import { type Acting, useActing } from '../../acting/use-acting.ts'
import type { LicenceAnswer } from '../../api/licence-answers.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { GrantForm } from './grant-form.tsx'
import { InspectForm } from './inspect-form.tsx'
import { SuspendForm } from './suspend-form.tsx'

/** The act that leads on, first and filled. */
const NEXT: readonly LicenceAction[] = ['grant', 'renew', 'inspect', 'revoke-approve']

/** What may be done, one at a time; each asks in the page for what it needs. */
export function LicenceActs({ answer }: { answer: LicenceAnswer }) {
  const { row, actions } = answer
  const [open, setOpen] = useState<LicenceAction>()
  const acting = useActing(`/licences/${row.id}`, () => setOpen(undefined))
  const close = () => setOpen(undefined)
  const next = NEXT.find(action => actions.includes(action))
  const start = (action: LicenceAction) => {
    if (action === 'withdraw') acting.run('withdraw')
    else if (action === 'revoke-approve') acting.run('revoke/approve', { frozen: row.frozen?.digest })
    else setOpen(action)
  }
  if (actions.length === 0) return null
  return (
    <>
      {open === undefined && (
        <div className="acts">
          {actions
            .toSorted((a, b) => Number(b === next) - Number(a === next))
            .map(action => (
              <button
                key={action}
                type="button"
                className={action === next ? 'btn main-act' : 'btn'}
                aria-disabled={acting.busy}
                onClick={() => start(action)}
              >
                {t(`licences.do.${action}`)}
              </button>
            ))}
        </div>
      )}
      {open === undefined && acting.trouble && <Trouble error={acting.trouble} />}
      {acting.asksCode && <StepUpForm acting={acting} />}
      {open && <Form {...{ open, answer, acting, close }} />}
    </>
  )
}

const REASONS = {
  refuse: 'refuse',
  resume: 'resume',
  'revoke-propose': 'revoke/propose',
  'revoke-decline': 'revoke/decline',
} as const

function Form(props: { open: LicenceAction; answer: LicenceAnswer; acting: Acting; close: () => void }) {
  const { open, answer, acting, close } = props
  if (open === 'inspect') return <InspectForm acting={acting} onCancel={close} />
  if (open === 'grant' || open === 'renew') return <GrantForm {...{ answer, acting, as: open }} onCancel={close} />
  if (open === 'suspend') return <SuspendForm acting={acting} onCancel={close} />
  const path = REASONS[open as keyof typeof REASONS]
  const title = t(`licences.do.${open}`)
  return (
    <ReasonForm
      {...{ title, label: t('licences.reason'), confirm: title, busy: acting.busy, trouble: acting.trouble }}
      onReason={reason => acting.run(path, { reason })}
      onCancel={close}
    />
  )
}
