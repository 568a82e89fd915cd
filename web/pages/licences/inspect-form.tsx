import type { FormEvent } from 'react'
import type { LicenceProvable } from '../../../src/core/licences/documents.ts'
import type { Acting } from '../../acting/use-acting.ts'
import { Attachable, AttachField } from '../../attaching/attach-field.tsx'
import { useAttaching } from '../../attaching/use-attaching.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

/** What an inspection of premises or papers found, with its documents. */
export function InspectForm({ acting, onCancel }: { acting: Acting; onCancel: () => void }) {
  const attaching = useAttaching<LicenceProvable>([])
  const { trouble } = acting
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = { result: typed(form, 'result'), report: typed(form, 'report'), documents: attaching.documents }
    if (!acting.busy && attaching.unfinished === 0) acting.run('inspect', said)
  }
  const other = notAt(trouble, ['report'])
  return (
    <Card title={t('licences.do.inspect')}>
      <Attachable value={attaching}>
        <form className="stack" noValidate onSubmit={submit}>
          {other && <Trouble error={other} />}
          <Field label={t('licences.result')}>
            {attributes => (
              <select {...attributes} name="result" defaultValue="in-order">
                <option value="in-order">{t('licences.result.in-order')}</option>
                <option value="wanting">{t('licences.result.wanting')}</option>
              </select>
            )}
          </Field>
          <Field label={t('licences.report')} hint={t('licences.report.hint')} error={saidAt(trouble, 'report')}>
            {attributes => <textarea {...attributes} name="report" rows={4} maxLength={5000} />}
          </Field>
          <AttachField field="report" />
          <div className="acts">
            <button className="btn main-act" type="submit" aria-disabled={acting.busy || attaching.unfinished > 0}>
              {t('licences.do.inspect')}
            </button>
            <button className="btn" type="button" onClick={onCancel}>
              {t('cancel')}
            </button>
          </div>
        </form>
      </Attachable>
    </Card>
  )
}
