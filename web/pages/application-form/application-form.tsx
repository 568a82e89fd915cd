import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { Attachable } from '../../attaching/attach-field.tsx'
import type { Attaching } from '../../attaching/use-attaching.ts'
import type { Firm } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { FindingsCard } from '../../findings/findings-card.tsx'
import { Found } from '../../findings/found-field.tsx'
import { byField, type Numbered, numbered } from '../../findings/numbered.ts'
import { Summary } from '../../findings/summary.tsx'
import { useLint } from '../../lint/use-lint.ts'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { fieldsOf, typedAt } from './fields.ts'
import { documentOf, type Form } from './form.ts'
import { ImporterFields } from './importer-fields.tsx'
import { OriginFields } from './origin-fields.tsx'
import { ParcelFields } from './parcel-fields.tsx'
import { TradeFields } from './trade-fields.tsx'

/** What only the office can give; an exporter is not asked for it. */
const GIVEN_BY_THE_OFFICE = ['seal-missing']

interface Asking {
  start: Form
  firm: Firm
  onSend: (document: AskedDocument) => void
  onTyped?: (document: AskedDocument) => void
  attaching: Attaching
  sending: boolean
  trouble: Error | null
  beside: ReactNode
}

/**
 * The application as a form: findings appear while typing, numbered on their fields. An empty field is remarked on only
 * once sending was tried: nobody is told off for what they have not reached.
 */
export function ApplicationForm(props: Asking) {
  const { start, firm, onSend, onTyped, attaching, sending, trouble, beside } = props
  const node = useNode()
  const [form, setForm] = useState(start)
  const [tried, setTried] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const document = useMemo(() => documentOf(form, firm, node), [form, firm, node])
  const found = useFoundIn(form, document, tried)
  const errors = found.shown.filter(finding => finding.severity === 'error')

  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    setForm(next)
    onTyped?.(documentOf(next, firm, node))
  }
  const send = () => {
    setTried(true)
    if (found.all.some(finding => finding.severity === 'error') || !form.declared || attaching.unfinished > 0) {
      requestAnimationFrame(() => summary.current?.focus())
      return
    }
    onSend(document)
  }

  return (
    <Found value={byField(found.shown)}>
      <div ref={summary} tabIndex={-1} className="summary">
        {tried && <Cannot errors={errors} unfinished={attaching.unfinished} />}
        {trouble && <Trouble error={trouble} />}
      </div>
      <form
        className="split"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          send()
        }}
      >
        <Attachable value={attaching}>
          <Fields form={form} change={change} tried={tried} sending={sending} />
        </Attachable>
        <aside className="stack">
          <FindingsCard
            found={found.shown}
            notChecked={tried ? found.notChecked : []}
            pending={found.toFill > 0}
            clean={found.toFill > 0 ? t('form.toFill', { count: found.toFill }) : t('form.clean')}
          />
          {beside}
        </aside>
      </form>
    </Found>
  )
}

/** What stands in the way of sending, once that was tried. */
function Cannot({ errors, unfinished }: { errors: readonly Numbered[]; unfinished: number }) {
  return (
    <>
      {errors.length > 0 && <Summary lead={t('form.cannot', { count: errors.length })} errors={errors} />}
      {unfinished > 0 && <Notice tone="hold">{t('documents.cannot', { count: unfinished })}</Notice>}
    </>
  )
}

function Fields(props: { form: Form; change: (part: Partial<Form>) => void; tried: boolean; sending: boolean }) {
  const { form, change, tried, sending } = props
  return (
    <div className="stack">
      <ImporterFields form={form} change={change} />
      <OriginFields form={form} change={change} />
      <ParcelFields form={form} change={change} />
      <TradeFields form={form} change={change} />
      <Declaration form={form} change={change} tried={tried} />
      <div className="bottom">
        <p className="small quiet">{t('form.send.hint')}</p>
        <button className="btn touch main-act" type="submit" aria-disabled={sending}>
          {t('form.send')}
        </button>
      </div>
    </div>
  )
}

function useFoundIn(form: Form, document: AskedDocument, tried: boolean) {
  const lint = useLint(document)
  return useMemo(() => {
    const findings = lint.findings.filter(finding => !GIVEN_BY_THE_OFFICE.includes(finding.rule))
    const all = numbered(findings, fieldsOf(form))
    const reached = all.filter(({ field }) => tried || (field !== undefined && typedAt(form, field) !== ''))
    const shown = reached.map((finding, at) => ({ ...finding, number: at + 1 }))
    const toFill = fieldsOf(form).filter(path => REQUIRED.test(path) && typedAt(form, path) === '').length
    return { all, shown, toFill, notChecked: lint.notChecked }
  }, [lint, form, tried])
}

const REQUIRED = /^(importer\.|destination|origin\.countr|parcels\[\d+\]\.(reference|lines))/

function Declaration(props: { form: Form; change: (part: Partial<Form>) => void; tried: boolean }) {
  const { form, change, tried } = props
  const error = tried && !form.declared ? t('form.declaration.missing') : undefined
  return (
    <div className="card body declaration">
      <Field label={t('form.declaration')} error={error}>
        {attributes => (
          <input
            {...attributes}
            type="checkbox"
            checked={form.declared}
            onChange={event => change({ declared: event.target.checked })}
          />
        )}
      </Field>
    </div>
  )
}
