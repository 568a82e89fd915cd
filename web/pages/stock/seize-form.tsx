import type { FormEvent } from 'react'
import { useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { Parts, partsIn } from './move-form.tsx'
import type { LotItem } from './queries.ts'

/** The office takes rough away, by a decision that is written down with it. */
export function SeizeForm(props: { holder: string; lots: readonly LotItem[]; onDone: (done: boolean) => void }) {
  const { holder, lots, onDone } = props
  const act = useAct(() => onDone(true))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const body = { holder, lots: partsIn(form, lots), reason: typed(form, 'reason') }
    if (!act.isPending) act.mutate({ path: '/stock/seize', body })
  }
  const other = notAt(act.error, ['reason'])
  return (
    <Card title={t('stock.seize')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Parts lots={lots} />
        <Field label={t('stock.reason')} error={saidAt(act.error, 'reason')}>
          {attributes => <textarea {...attributes} name="reason" rows={2} maxLength={2000} />}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('stock.seize')}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}
