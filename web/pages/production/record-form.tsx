import { type FormEvent, useState } from 'react'
import { SIZE_CLASSES } from '../../../src/core/production/acts.ts'
import { formatCarats, parseCarats } from '../../../src/core/values/carats.ts'
import { ROUGH } from '../../../src/core/values/hs-code.ts'
import { Problem } from '../../api/client.ts'
import { useAct } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { plain, set } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import type { OpenSite } from './production.tsx'

const WARNINGS = ['production-beyond-capacity', 'footprint-differs']

/** What a site yielded in some days. The sum stands below while it is typed; a remark asks for its reason here. */
export function RecordForm({ sites, onDone }: { sites: readonly OpenSite[]; onDone: (said: boolean) => void }) {
  const act = useAct(() => onDone(true))
  const [sum, setSum] = useState(0)
  const problem = act.error
  const findings = problem instanceof Problem ? problem.findings : []
  const asked = findings.filter(({ rule }) => WARNINGS.includes(rule))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!act.isPending) act.mutate({ path: '/production', body: wishIn(event.currentTarget) })
  }
  const other = asked.length === findings.length ? null : notAt(problem, ['site', 'from', 'to', 'remark'])
  return (
    <Card title={t('production.record')}>
      <form className="stack" noValidate onSubmit={submit} onChange={event => setSum(sumOf(event.currentTarget))}>
        {other && <Trouble error={other} />}
        <div className="fields">
          <SiteField sites={sites} error={saidAt(problem, 'site')} />
          <DayField name="from" label={t('production.from')} error={saidAt(problem, 'from')} />
          <DayField name="to" label={t('production.to')} error={saidAt(problem, 'to')} />
        </div>
        {ROUGH.map(hs => (
          <fieldset className="choices" key={hs}>
            <legend>{t('production.line', { hs })}</legend>
            <div className="fields">
              <Plain name={`carats ${hs}`} label={t('production.col.carats')} />
              <Plain name={`usd ${hs}`} label={t('production.col.value')} />
            </div>
          </fieldset>
        ))}
        <p>{t('production.sum', { carats: set(formatCarats(sum)) })}</p>
        <details>
          <summary>{t('production.sizes')}</summary>
          {SIZE_CLASSES.map((from, n) => (
            <div className="fields" key={from}>
              <Plain name={`pieces ${from}`} label={t('production.pieces', { size: sizeInWords(n) })} />
              <Plain name={`size ${from}`} label={t('production.sizeCarats', { size: sizeInWords(n) })} />
            </div>
          ))}
        </details>
        <Field label={t('production.remark')}>
          {attributes => <textarea {...attributes} name="remark" rows={2} maxLength={2000} />}
        </Field>
        {asked.map(({ rule, message }) => (
          <Field key={rule} label={t('production.reason')} hint={message}>
            {attributes => <input {...attributes} name={`reason ${rule}`} maxLength={2000} />}
          </Field>
        ))}
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t('production.send')}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

export function SiteField({ sites, error }: { sites: readonly OpenSite[]; error: string | undefined }) {
  return (
    <Field label={t('production.col.site')} {...(error ? { error } : {})}>
      {attributes => (
        <select {...attributes} name="site">
          {sites.map(({ id, number }) => (
            <option key={id} value={id}>
              {number}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function DayField({ name, label, error }: { name: string; label: string; error: string | undefined }) {
  return (
    <Field label={label} {...(error ? { error } : {})}>
      {attributes => <input {...attributes} name={name} type="date" />}
    </Field>
  )
}

function Plain({ name, label }: { name: string; label: string }) {
  return (
    <Field label={label}>
      {attributes => <input {...attributes} name={name} inputMode="decimal" className="num" autoComplete="off" />}
    </Field>
  )
}

/** `0.10 to 0.50 ct`, and the last without an end. */
export function sizeInWords(n: number): string {
  const [from, to] = [SIZE_CLASSES[n] ?? 0, SIZE_CLASSES[n + 1]]
  if (to === undefined) return t('production.size.last', { from: formatCarats(from) })
  return t('production.size', { from: formatCarats(from), to: formatCarats(to) })
}

function sumOf(form: HTMLFormElement): number {
  return ROUGH.reduce((sum, hs) => sum + (parseCarats(plain(typed(form, `carats ${hs}`))) ?? 0), 0)
}

function wishIn(form: HTMLFormElement) {
  const lines = ROUGH.flatMap(hs => {
    const [carats, usd] = [plain(typed(form, `carats ${hs}`)), plain(typed(form, `usd ${hs}`))]
    return carats ? [{ hs, carats, ...(usd ? { usd } : {}) }] : []
  })
  const sizes = SIZE_CLASSES.flatMap(from => {
    const [pieces, carats] = [Number(typed(form, `pieces ${from}`) || 0), plain(typed(form, `size ${from}`))]
    return carats ? [{ from, pieces, carats }] : []
  })
  const given = WARNINGS.flatMap(rule => {
    const reason = form.elements.namedItem(`reason ${rule}`) ? typed(form, `reason ${rule}`) : ''
    return reason ? [[rule, reason] as const] : []
  })
  const remark = typed(form, 'remark')
  return {
    ...{ site: typed(form, 'site'), from: typed(form, 'from'), to: typed(form, 'to'), lines },
    ...(sizes.length > 0 ? { sizes } : {}),
    ...(remark ? { remark } : {}),
    reasons: Object.fromEntries(given),
  }
}
