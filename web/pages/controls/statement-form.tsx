import { type FormEvent, useState } from 'react'
import { CONTROL_STATES, type Evidence } from '../../../src/core/controls/statement.ts'
import type { ControlAnswer } from '../../api/control-answers.ts'
import { useAct, useNode } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const TOLD = ['how', 'law', 'responsible', 'from'] as const
const NOTHING: Evidence = { label: '', to: '' }

/** How a standard is met, in the participant's own words. What was said before stays in the history. */
export function StatementForm({ item }: { item: ControlAnswer }) {
  const act = useAct()
  const { now } = useNode()
  const today = now.slice(0, 10)
  const [evidence, setEvidence] = useState<readonly Evidence[]>(item.evidence)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (act.isPending) return
    const form = event.currentTarget
    const told = Object.fromEntries(TOLD.map(name => [name, typed(form, name)]))
    const kept = evidence.filter(one => one.label.trim() || one.to.trim())
    act.mutate({ path: `/controls/${item.id}`, body: { ...told, state: typed(form, 'state'), evidence: kept } })
  }
  const trouble = notAt(act.error, [...TOLD, ...evidence.map((_, at) => `evidence[${at}]`)])
  const text = (name: 'law' | 'responsible', most: number) => (
    <Field label={t(`controls.${name}`)} error={saidAt(act.error, name)}>
      {attributes => <input {...attributes} name={name} maxLength={most} defaultValue={item[name] ?? ''} />}
    </Field>
  )
  return (
    <details className="more">
      <summary>{t('controls.change')}</summary>
      <form className="stack" noValidate onSubmit={submit}>
        {trouble && <Trouble error={trouble} />}
        <StateFields item={item} today={today} error={act.error} />
        <Field label={t('controls.how')} error={saidAt(act.error, 'how')}>
          {attributes => (
            <textarea {...attributes} name="how" rows={3} maxLength={4000} defaultValue={item.how ?? ''} />
          )}
        </Field>
        <div className="fields">
          {text('law', 500)}
          {text('responsible', 300)}
        </div>
        <EvidenceFields evidence={evidence} onChange={setEvidence} error={act.error} />
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('controls.save')}
          </button>
        </div>
      </form>
    </details>
  )
}

function StateFields({ item, today, error }: { item: ControlAnswer; today: string; error: Error | null }) {
  return (
    <div className="fields">
      <Field label={t('controls.state')}>
        {attributes => (
          <select {...attributes} name="state" defaultValue={item.state}>
            {CONTROL_STATES.map(state => (
              <option key={state} value={state}>
                {t(`controls.state.${state}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('controls.from')} error={saidAt(error, 'from')}>
        {attributes => <input {...attributes} type="date" name="from" max={today} defaultValue={item.from ?? today} />}
      </Field>
    </div>
  )
}

function EvidenceFields(props: {
  evidence: readonly Evidence[]
  onChange: (evidence: readonly Evidence[]) => void
  error: Error | null
}) {
  const { evidence, onChange, error } = props
  const change = (at: number, part: Partial<Evidence>) =>
    onChange(evidence.map((one, n) => (n === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="stack">
      <legend>{t('controls.evidence')}</legend>
      {evidence.map((one, at) => (
        <div className="fields" key={at}>
          <Field label={t('controls.evidence.label')} error={saidAt(error, `evidence[${at}]`)}>
            {attributes => (
              <input
                {...attributes}
                maxLength={200}
                value={one.label}
                onChange={event => change(at, { label: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('controls.evidence.to')} hint={t('controls.evidence.hint')}>
            {attributes => (
              <input
                {...attributes}
                maxLength={500}
                value={one.to}
                onChange={event => change(at, { to: event.target.value })}
              />
            )}
          </Field>
        </div>
      ))}
      <div className="acts">
        <button type="button" className="btn small" onClick={() => onChange([...evidence, NOTHING])}>
          {t('controls.evidence.more')}
        </button>
      </div>
    </fieldset>
  )
}
