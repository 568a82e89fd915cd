import { type FormEvent, useState } from 'react'
import type { PriceLine } from '../../../src/core/communities/prices.ts'
import { useAct, useNode } from '../../api/queries.ts'
import { saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { plain } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'

const CODES = ['7102.31', '7102.21', '7102.10'] as const
const NEW_LINE: PriceLine = { hs: '7102.31', size: '', quality: '', from: '', to: '' }

/** A valuer or an administrator publishes what a carat brings, from a day on. */
export function PublishPrices() {
  const act = useAct()
  const { now } = useNode()
  const [lines, setLines] = useState<readonly PriceLine[]>([NEW_LINE])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (act.isPending) return
    const form = event.currentTarget
    const head = { from: typed(form, 'from'), currency: typed(form, 'currency'), source: typed(form, 'source') }
    const read = lines.map(line => ({ ...line, from: plain(line.from), to: plain(line.to) }))
    act.mutate({ path: '/prices', body: { ...head, lines: read } })
  }
  return (
    <>
      <PageHead title={t('prices.publish')} lead={t('prices.publish.lead')} />
      <form className="stack" noValidate onSubmit={submit}>
        {act.isSuccess && <Notice tone="calm">{t('prices.sent')}</Notice>}
        {act.error && <Trouble error={act.error} />}
        <Card title={t('prices.publish')}>
          <div className="fields">
            <Field label={t('prices.from')}>
              {attributes => <input {...attributes} type="date" name="from" defaultValue={now.slice(0, 10)} />}
            </Field>
            <Field label={t('prices.currency')} error={saidAt(act.error, 'currency')}>
              {attributes => <input {...attributes} name="currency" maxLength={3} defaultValue="USD" />}
            </Field>
            <Field label={t('prices.source.of')} error={saidAt(act.error, 'source')}>
              {attributes => <input {...attributes} name="source" maxLength={300} />}
            </Field>
          </div>
        </Card>
        {lines.map((line, at) => (
          <LineCard
            key={at}
            at={at}
            line={line}
            error={act.error}
            onChange={part => setLines(lines.map((one, n) => (n === at ? { ...one, ...part } : one)))}
          />
        ))}
        <div className="acts">
          <button type="button" className="btn" onClick={() => setLines([...lines, NEW_LINE])}>
            {t('prices.more')}
          </button>
          <button type="submit" className="btn main-act" aria-disabled={act.isPending}>
            {t('prices.send')}
          </button>
        </div>
      </form>
    </>
  )
}

function LineCard(props: {
  at: number
  line: PriceLine
  error: Error | null
  onChange: (part: Partial<PriceLine>) => void
}) {
  const { at, line, error, onChange } = props
  const text = (name: 'size' | 'quality' | 'from' | 'to', label: string) => (
    <Field label={label} error={saidAt(error, `lines[${at}].${name}`)}>
      {attributes => (
        <input
          {...attributes}
          maxLength={120}
          inputMode={name === 'from' || name === 'to' ? 'decimal' : undefined}
          value={line[name]}
          onChange={event => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Card title={t('prices.line', { line: at + 1 })}>
      <div className="fields">
        <Field label={t('prices.hs')} error={saidAt(error, `lines[${at}].hs`)}>
          {attributes => (
            <select {...attributes} value={line.hs} onChange={event => onChange({ hs: event.target.value })}>
              {CODES.map(code => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('size', t('prices.size'))}
        {text('quality', t('prices.quality'))}
        {text('from', t('prices.low'))}
        {text('to', t('prices.high'))}
      </div>
    </Card>
  )
}
