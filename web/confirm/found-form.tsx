import { type FormEvent, useState } from 'react'
import { parseCarats } from '../../src/core/values/carats.ts'
import { request } from '../api/client.ts'
import { Facts } from '../parts/facts.tsx'
import { Field } from '../parts/field.tsx'
import { Notice } from '../parts/notice.tsx'
import { Question, YesNo } from '../parts/question.tsx'
import { country, day } from '../words/dates.ts'
import { carats, plain } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { Found, Linked } from './answers.ts'
import { WeightsTable } from './weights-table.tsx'
import { Why } from './why.tsx'

const today = (): string => new Date().toISOString().slice(0, 10)

/** What the letter announced, and the answers that send a receipt home. */
export function FoundForm(props: { code: string; linked: Linked; onDone: (found: Found) => void }) {
  const { linked } = props
  const { found, put, missing, trouble, busy, send } = useFound(props)
  const { number, issuer } = linked
  return (
    <>
      {linked.environment === 'demonstration' && <p className="bar small">{t('confirm.demonstration')}</p>}
      <section>
        <h2>{t('confirm.heading', { number, issuer: country(issuer.participant) })}</h2>
        <Facts rows facts={factsOf(linked)} />
      </section>
      {linked.state === 'expired' && (
        <Notice tone="hold">{t('confirm.expired', { day: day(linked.expiresOn) })}</Notice>
      )}
      <form className="pad stack" noValidate onSubmit={event => void send(event)}>
        <Questions linked={linked} found={found} put={put} />
        {missing.length > 0 && <Notice tone="hold">{missing.join(' ')}</Notice>}
        {trouble !== undefined && <Why error={trouble} />}
        <button className="btn main-act touch wide" type="submit" aria-disabled={busy}>
          {t('confirm.confirm')}
        </button>
        <p className="small quiet">{t('confirm.then', { issuer: issuer.name })}</p>
      </form>
    </>
  )
}

/** The answers so far, and sending them: until an answer came they stay as they are. */
function useFound({ code, linked, onDone }: { code: string; linked: Linked; onDone: (found: Found) => void }) {
  const [found, setFound] = useState<Found>({ name: '', receivedOn: today(), parcels: '', weights: {} })
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const put = (part: Partial<Found>) => setFound(before => ({ ...before, ...part }))
  const missing = whatIsMissing(linked, found)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || busy) return
    setBusy(true)
    try {
      await request('POST', '/links/confirm', { body: { code, ...answersOf(linked, found) } })
      onDone(found)
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return { found, put, missing: tried ? missing : [], trouble, busy, send }
}

function Questions(props: { linked: Linked; found: Found; put: (part: Partial<Found>) => void }) {
  const { linked, found, put } = props
  return (
    <>
      <Field label={t('confirm.receivedOn')}>
        {attributes => (
          <input
            {...attributes}
            type="date"
            value={found.receivedOn}
            max={today()}
            onChange={event => put({ receivedOn: event.target.value })}
          />
        )}
      </Field>
      <Question number={1} title={t('confirm.seals')} done={found.sealsWhole !== undefined}>
        {linked.seals.length > 0 && (
          <p className="quiet">{t('confirm.seals.onPaper', { seals: linked.seals.join(', ') })}</p>
        )}
        <YesNo
          yes={t('confirm.yes')}
          no={t('confirm.no')}
          answer={found.sealsWhole}
          onAnswer={sealsWhole => put({ sealsWhole })}
        />
      </Question>
      <Question number={2} title={t('confirm.parcels')} done={/^\d+$/.test(found.parcels)}>
        <Field label={t('confirm.parcels.counted', { count: linked.parcels })}>
          {attributes => (
            <input
              {...attributes}
              inputMode="numeric"
              value={found.parcels}
              onChange={event => put({ parcels: event.target.value.trim() })}
            />
          )}
        </Field>
      </Question>
      <Question number={3} title={t('confirm.weights')} done={weightsAre(linked, found)}>
        <WeightsTable linked={linked} weights={found.weights} onWeights={weights => put({ weights })} />
      </Question>
      <Field label={t('confirm.name')} hint={t('confirm.name.hint', { authority: linked.authority.name })}>
        {attributes => (
          <input
            {...attributes}
            autoComplete="name"
            value={found.name}
            onChange={event => put({ name: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

function factsOf(linked: Linked) {
  const whole = linked.lines.reduce((sum, line) => sum + line.caratThousandths, 0)
  return [
    { label: t('confirm.fact.issuer'), value: linked.issuer.name },
    { label: t('confirm.fact.exporter'), value: linked.exporter },
    { label: t('confirm.fact.importer'), value: linked.importer },
    { label: t('confirm.fact.issued'), value: day(linked.issuedOn) },
    { label: t('confirm.fact.expires'), value: day(linked.expiresOn) },
    { label: t('confirm.fact.carats'), value: `${carats(whole)} ct` },
  ]
}

const keyOf = (line: { parcel: number; line: number }): string => `${line.parcel}/${line.line}`
const weightOf = (found: Found, key: string): number | null => parseCarats(plain(found.weights[key] ?? ''))
const weightsAre = (linked: Linked, found: Found): boolean =>
  linked.lines.every(line => weightOf(found, keyOf(line)) !== null)

function whatIsMissing(linked: Linked, found: Found): string[] {
  return [
    ...(found.receivedOn ? [] : [t('confirm.missing.day')]),
    ...(found.sealsWhole === undefined ? [t('confirm.missing.seals')] : []),
    ...(/^\d{1,4}$/.test(found.parcels) ? [] : [t('confirm.missing.parcels')]),
    ...(weightsAre(linked, found) ? [] : [t('confirm.missing.weights')]),
    ...(found.name.trim().length >= 3 ? [] : [t('confirm.missing.name')]),
  ]
}

function answersOf(linked: Linked, { name, receivedOn, sealsWhole, parcels, weights }: Found) {
  const weighed = linked.lines.map(({ parcel, line }) => ({
    ...{ parcel, line, carats: plain(weights[keyOf({ parcel, line })] ?? '') },
  }))
  return { name: name.trim(), receivedOn, sealsWhole, parcelsCounted: Number(parcels), weighed }
}
