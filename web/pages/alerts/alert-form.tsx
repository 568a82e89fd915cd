import { type FormEvent, useState } from 'react'
import {
  ALERT_ADVICE,
  ALERT_KINDS,
  LONGEST_REFERENCE,
  LONGEST_TEXT,
} from '../../../src/core/participants/alert-choices.ts'
import { useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field, type FieldAttributes } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { type Key, t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const FIELDS = ['first', 'last', 'kind', 'from', 'advice', 'reference', 'text'] as const
type Part = (typeof FIELDS)[number]
/** As long as a number can be written, with spaces and hyphens in it. */
const LONGEST_NUMBER = 40

/** The first half: what every other authority will read once a second person agrees. */
export function AlertForm({ onDone }: { onDone: (said?: string) => void }) {
  const act = useAct(() => onDone(t('alert.sent')))
  const [missing, setMissing] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = Object.fromEntries(FIELDS.map(part => [part, typed(form, part)])) as Record<Part, string>
    const whole = { ...said, last: said.last || said.first }
    const isWhole = FIELDS.every(part => whole[part] !== '')
    setMissing(!isWhole)
    if (isWhole && !act.isPending) act.mutate({ path: '/alerts', body: whole })
  }
  const at = (part: Part) => saidAt(act.error, part)
  const trouble = notAt(act.error, FIELDS)
  return (
    <Card title={t('alert.raise')}>
      <form className="stack" noValidate onSubmit={send}>
        <p className="quiet">{t('alert.form.lead')}</p>
        {trouble && <Trouble error={trouble} />}
        <div className="fields">
          <Field label={t('alert.first')} hint={t('alert.first.hint')} error={at('first')}>
            {attributes => <input {...attributes} {...number('first')} />}
          </Field>
          <Field label={t('alert.last')} hint={t('alert.last.hint')} error={at('last')}>
            {attributes => <input {...attributes} {...number('last')} />}
          </Field>
          <Field label={t('alert.kind')} error={at('kind')}>
            {attributes => <Choice name="kind" of={ALERT_KINDS} {...{ attributes }} />}
          </Field>
          <Field label={t('alert.from')} error={at('from')}>
            {attributes => <input {...attributes} name="from" type="date" />}
          </Field>
          <Field label={t('alert.advice')} error={at('advice')}>
            {attributes => <Choice name="advice" of={ALERT_ADVICE} {...{ attributes }} />}
          </Field>
          <Field label={t('alert.reference')} hint={t('alert.reference.hint')} error={at('reference')}>
            {attributes => <input {...attributes} name="reference" autoComplete="off" maxLength={LONGEST_REFERENCE} />}
          </Field>
        </div>
        <Field label={t('alert.text')} hint={t('alert.text.hint')} error={at('text')}>
          {attributes => <textarea {...attributes} name="text" rows={4} maxLength={LONGEST_TEXT} />}
        </Field>
        {missing && <Notice tone="hold">{t('alert.missing')}</Notice>}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('alert.send')}
          </button>
          <button className="btn" type="button" onClick={() => onDone()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

const number = (name: string) =>
  ({ name, dir: 'ltr', autoComplete: 'off', spellCheck: false, maxLength: LONGEST_NUMBER }) as const

function Choice<Name extends 'kind' | 'advice'>(props: {
  name: Name
  of: readonly (Name extends 'kind' ? (typeof ALERT_KINDS)[number] : (typeof ALERT_ADVICE)[number])[]
  attributes: FieldAttributes
}) {
  const { name, of, attributes } = props
  return (
    <select {...attributes} name={name}>
      {of.map(one => (
        <option key={one} value={one}>
          {t(`alert.${name}.${one}` as Key)}
        </option>
      ))}
    </select>
  )
}
