import { CARRIAGE_MODES, type CarriageMode, REASONS, type Reason } from '../../../src/core/certificate/document.ts'
import { BASES } from '../../../src/core/valuation/valuation.ts'
import { AttachField } from '../../attaching/attach-field.tsx'
import { FoundField } from '../../findings/found-field.tsx'
import { Card } from '../../parts/card.tsx'
import { t } from '../../words/language.ts'
import type { Form } from './form.ts'

interface Part {
  readonly form: Form
  readonly change: (part: Partial<Form>) => void
}

/** The papers of the sale; what only some participants ask for stays folded. */
export function TradeFields({ form, change }: Part) {
  return (
    <Card title={t('form.terms')}>
      <div className="fields">
        <FoundField path="invoice.number" label={t('form.invoice')}>
          {attributes => (
            <input {...attributes} value={form.invoice} onChange={event => change({ invoice: event.target.value })} />
          )}
        </FoundField>
        <FoundField path="reason" label={t('form.reason')}>
          {attributes => (
            <select
              {...attributes}
              value={form.reason}
              onChange={event => change({ reason: event.target.value as Reason })}
            >
              {REASONS.map(reason => (
                <option key={reason} value={reason}>
                  {t(`reason.${reason}`)}
                </option>
              ))}
            </select>
          )}
        </FoundField>
      </div>
      <ValuationFields form={form} change={change} />
      <AttachField field="invoice" />
      <details className="more">
        <summary>{t('form.more')}</summary>
        <More form={form} change={change} />
      </details>
    </Card>
  )
}

/** What the declared value rests on: the exporter's own valuation, one of several. */
function ValuationFields({ form, change }: Part) {
  return (
    <div className="fields">
      <FoundField path="valuation.basis" label={t('form.valuation')}>
        {attributes => (
          <select {...attributes} value={form.basis} onChange={event => change({ basis: event.target.value })}>
            <option value="">{t('valuation.basis.none')}</option>
            {BASES.map(basis => (
              <option key={basis} value={basis}>
                {t(`valuation.basis.${basis}`)}
              </option>
            ))}
          </select>
        )}
      </FoundField>
      <FoundField path="valuation.by" label={t('form.valuation.by')}>
        {attributes => (
          <input
            {...attributes}
            maxLength={200}
            value={form.valuedBy}
            onChange={event => change({ valuedBy: event.target.value })}
          />
        )}
      </FoundField>
    </div>
  )
}

function More({ form, change }: Part) {
  const text = (path: string, label: string, name: 'carrier' | 'agent' | 'priorVerification') => (
    <FoundField path={path} label={label}>
      {attributes => (
        <input {...attributes} value={form[name]} onChange={event => change({ [name]: event.target.value })} />
      )}
    </FoundField>
  )
  return (
    <div className="fields">
      {text('carrier.name', t('form.carrier'), 'carrier')}
      <FoundField path="carrier.mode" label={t('form.carrier.mode')}>
        {attributes => (
          <select
            {...attributes}
            value={form.mode}
            onChange={event => change({ mode: event.target.value as CarriageMode })}
          >
            {CARRIAGE_MODES.map(mode => (
              <option key={mode} value={mode}>
                {t(`mode.${mode}`)}
              </option>
            ))}
          </select>
        )}
      </FoundField>
      {text('agent.name', t('form.agent'), 'agent')}
      {text('origin.priorVerification', t('form.priorVerification'), 'priorVerification')}
      <FoundField path="sources" label={t('form.sources')} hint={t('form.sources.hint')}>
        {attributes => (
          <textarea
            {...attributes}
            rows={2}
            value={form.sources}
            onChange={event => change({ sources: event.target.value })}
          />
        )}
      </FoundField>
    </div>
  )
}
