import { type FormEvent, useState } from 'react'
import { BASES, type ValuerKind } from '../../src/core/valuation/valuation.ts'
import { useActing } from '../acting/use-acting.ts'
import type { CertificateAnswer } from '../api/answers.ts'
import { useNode, useSession } from '../api/queries.ts'
import { Attachable, AttachField } from '../attaching/attach-field.tsx'
import { useAttaching } from '../attaching/use-attaching.ts'
import { notAt, saidAt } from '../findings/said-at.ts'
import { Field } from '../parts/field.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { plain, set } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { typed } from '../words/typed.ts'

const TOLD = ['by', 'on', 'documents'] as const

/** What the goods are worth to a valuer, line by line in the order of the application. */
export function ValueForm({ answer, source }: { answer: CertificateAnswer; source: ValuerKind }) {
  const { row, valuation } = answer
  const [exporter] = valuation?.all ?? []
  const before = valuation?.all.find(one => one.source === source)
  const lines = (before ?? exporter)?.lines ?? []
  const [usd, setUsd] = useState(() => (before ?? { lines: [] }).lines.map(line => set(line.usd)))
  const acting = useActing(`/certificates/${row.id}`)
  const attaching = useAttaching([])
  const paths = [...TOLD, ...lines.map((_, at) => `usd[${at}]`)]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (acting.busy || attaching.unfinished > 0) return
    const said = (name: string) => typed(event.currentTarget, name)
    acting.run('value', {
      ...{ source, usd: lines.map((_, at) => plain(usd[at] ?? '')), documents: attaching.documents },
      ...{ basis: said('basis'), on: said('on'), by: said('by'), remark: said('remark') },
    })
  }
  const trouble = notAt(acting.trouble, paths)
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {trouble && <Trouble error={trouble} />}
      {before && <p className="hint">{t('valuation.enter.again')}</p>}
      <div className="fields">
        {lines.map((line, at) => (
          <Field
            key={`${line.reference}/${at}`}
            label={t('valuation.usdOf', { parcel: line.reference, hs: line.hs })}
            error={saidAt(acting.trouble, `usd[${at}]`)}
          >
            {attributes => (
              <input
                {...attributes}
                className="fig usd"
                inputMode="decimal"
                autoComplete="off"
                value={usd[at] ?? ''}
                onChange={event => setUsd(now => lines.map((_, n) => (n === at ? event.target.value : (now[n] ?? ''))))}
              />
            )}
          </Field>
        ))}
      </div>
      <WhoAndWhy before={before} source={source} error={acting.trouble} />
      <Attachable value={attaching}>
        {source === 'independent' && <p className="hint">{t('valuation.document.hint')}</p>}
        {saidAt(acting.trouble, 'documents') && <p className="err">{saidAt(acting.trouble, 'documents')}</p>}
        <AttachField field="valuation" />
      </Attachable>
      <div className="acts">
        <button className="btn main-act" type="submit" aria-disabled={acting.busy || attaching.unfinished > 0}>
          {t('valuation.save')}
        </button>
        {attaching.unfinished > 0 && (
          <span className="hint">{t('documents.waits', { count: attaching.unfinished })}</span>
        )}
      </div>
    </form>
  )
}

type Before = { readonly basis: string; readonly on: string; readonly by: string; readonly remark?: string } | undefined

function WhoAndWhy({ before, source, error }: { before: Before; source: ValuerKind; error: Error | null }) {
  const { now } = useNode()
  const { person } = useSession()
  const today = now.slice(0, 10)
  return (
    <>
      <div className="fields">
        <Field label={t('valuation.by')} hint={t('valuation.by.hint')} error={saidAt(error, 'by')}>
          {attributes => (
            <input
              {...attributes}
              name="by"
              maxLength={200}
              defaultValue={before?.by ?? (source === 'official' ? person.name : '')}
            />
          )}
        </Field>
        <Field label={t('valuation.basis')}>
          {attributes => (
            <select {...attributes} name="basis" defaultValue={before?.basis ?? 'price-book'}>
              {BASES.map(basis => (
                <option key={basis} value={basis}>
                  {t(`valuation.basis.${basis}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('valuation.on')} error={saidAt(error, 'on')}>
          {attributes => <input {...attributes} type="date" name="on" max={today} defaultValue={before?.on || today} />}
        </Field>
      </div>
      <Field label={t('valuation.remark')}>
        {attributes => (
          <textarea {...attributes} name="remark" rows={2} maxLength={2000} defaultValue={before?.remark ?? ''} />
        )}
      </Field>
    </>
  )
}
