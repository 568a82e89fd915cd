import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ROUGH } from '../../../src/core/values/hs-code.ts'
import { useAct, useSession } from '../../api/queries.ts'
import { notAt, saidAt } from '../../findings/said-at.ts'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { carats, plain } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { typed } from '../../words/typed.ts'
import { holdersQuery, type LotItem } from './queries.ts'

const WHATS = ['sold', 'split', 'mixed', 'sorted', 'cut', 'lost'] as const
type What = (typeof WHATS)[number]

/** What became of the chosen lots: sold, divided, put together, sorted, cut or lost. */
export function MoveForm({ lots, onDone }: { lots: readonly LotItem[]; onDone: (done: boolean) => void }) {
  const act = useAct(() => onDone(true))
  const [what, setWhat] = useState<What>('sold')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!act.isPending) act.mutate({ path: '/lots/moves', body: moveIn(event.currentTarget, what, lots) })
  }
  const other = notAt(act.error, ['usd'])
  return (
    <Card title={t('stock.move')}>
      <form className="stack" noValidate onSubmit={submit}>
        {other && <Trouble error={other} />}
        <Field label={t('stock.what')}>
          {attributes => (
            <select {...attributes} name="what" value={what} onChange={event => setWhat(event.target.value as What)}>
              {WHATS.map(one => (
                <option key={one} value={one}>
                  {t(`stock.do.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Parts lots={lots} />
        {what === 'sold' && <Sale error={act.error} />}
        {what === 'split' && <Pieces />}
        {what === 'sorted' && <Codes />}
        <Field label={t('stock.note')}>
          {attributes => <textarea {...attributes} name="note" rows={2} maxLength={2000} />}
        </Field>
        <div className="acts">
          <button className="btn main-act" type="submit" aria-disabled={act.isPending}>
            {t(`stock.do.${what}`)}
          </button>
          <button className="btn" type="button" onClick={() => onDone(false)}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Card>
  )
}

/** How much of each lot: all of it where nothing is typed. */
export function Parts({ lots }: { lots: readonly LotItem[] }) {
  return (
    <fieldset className="choices">
      <legend>{t('stock.parts')}</legend>
      <div className="fields">
        {lots.map(lot => (
          <Field
            key={lot.id}
            label={t('stock.part', { lot: lot.name, hs: lot.hs })}
            hint={t('stock.part.hint', { carats: carats(lot.caratThousandths) })}
          >
            {attributes => (
              <input {...attributes} name={`part ${lot.id}`} className="num" inputMode="decimal" autoComplete="off" />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

function Sale({ error }: { error: Error | null }) {
  const { data } = useQuery(holdersQuery)
  const own = useSession().grants.find(({ firm }) => firm !== undefined)?.firm
  return (
    <div className="fields">
      <Field label={t('stock.buyer')}>
        {attributes => (
          <select {...attributes} name="to" defaultValue="">
            <option value="">{t('form.choose')}</option>
            {data?.items.map(({ id, name }) =>
              id === own ? null : (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
            )}
          </select>
        )}
      </Field>
      <Field label={t('stock.usd')} error={saidAt(error, 'usd')}>
        {attributes => <input {...attributes} name="usd" className="num" inputMode="decimal" autoComplete="off" />}
      </Field>
      <Field label={t('stock.mark')} hint={t('stock.mark.hint')}>
        {attributes => <input {...attributes} name="mark" maxLength={60} autoComplete="off" />}
      </Field>
      <label className="pick">
        <input type="checkbox" name="cash" value="yes" /> {t('stock.cash')}
      </label>
    </div>
  )
}

function Pieces() {
  return (
    <Field label={t('stock.pieces')} hint={t('stock.pieces.hint')}>
      {attributes => <textarea {...attributes} name="pieces" rows={3} />}
    </Field>
  )
}

function Codes() {
  return (
    <div className="fields">
      {ROUGH.map(hs => (
        <Field key={hs} label={t('stock.into', { hs })}>
          {attributes => (
            <input {...attributes} name={`into ${hs}`} className="num" inputMode="decimal" autoComplete="off" />
          )}
        </Field>
      ))}
    </div>
  )
}

export function partsIn(form: HTMLFormElement, lots: readonly LotItem[]) {
  return lots.map(({ id }) => {
    const part = plain(typed(form, `part ${id}`))
    return part ? { id, carats: part } : { id }
  })
}

function moveIn(form: HTMLFormElement, what: What, lots: readonly LotItem[]) {
  const note = typed(form, 'note')
  return { what, lots: partsIn(form, lots), ...(note ? { note } : {}), ...saidIn(form, what) }
}

function saidIn(form: HTMLFormElement, what: What) {
  if (what === 'split') {
    const pieces = typed(form, 'pieces').split('\n').map(plain)
    return { pieces: pieces.filter(piece => piece !== '') }
  }
  if (what === 'sorted') {
    const codes = ROUGH.map(hs => ({ hs, carats: plain(typed(form, `into ${hs}`)) }))
    return { into: codes.filter(line => line.carats !== '') }
  }
  if (what !== 'sold') return {}
  const [usd, mark] = [plain(typed(form, 'usd')), typed(form, 'mark')]
  const cash = typed(form, 'cash') ? { cash: true } : {}
  return { to: typed(form, 'to'), ...(usd ? { usd } : {}), ...(mark ? { mark } : {}), ...cash }
}
