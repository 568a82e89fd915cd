import { type FormEvent, useState } from 'react'
import { parseCarats } from '../../src/core/values/carats.ts'
import { Field } from '../parts/field.tsx'
import { Question, YesNo } from '../parts/question.tsx'
import { plain } from '../words/figures.ts'
import { listed, t } from '../words/language.ts'
import type { Found, LinkedLine } from './answers.ts'
import { WeightsTable } from './weights-table.tsx'

/** What a receipt is asked about. */
export interface Asked {
  readonly issuedOn: string
  readonly parcels: number
  readonly seals: readonly string[]
  readonly lines: readonly LinkedLine[]
  /** How the name under it is asked for, and whether it is that of the person who writes. */
  readonly signed: { readonly label: string; readonly hint: string; readonly own: boolean }
  /** The day it is thought to be received; empty where only the paper says it. */
  readonly receivedOn: string
}

/** Today where the reader is, or the day of issue where that is later: nothing is received before it is issued. */
export function latestReceipt(issuedOn: string): string {
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date())
  return today < issuedOn ? issuedOn : today
}

/** The answers so far, and sending them: until an answer came they stay as they are. */
export function useFound(asked: Asked, submit: (answers: ReturnType<typeof answersOf>, found: Found) => Promise<void>) {
  const [found, setFound] = useState<Found>({ name: '', receivedOn: asked.receivedOn, parcels: '', weights: {} })
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const put = (part: Partial<Found>) => setFound(before => ({ ...before, ...part }))
  const missing = whatIsMissing(asked, found)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0 || busy) return
    setBusy(true)
    try {
      await submit(answersOf(asked, found), found)
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return { found, put, missing: tried ? missing : [], trouble, busy, send }
}

/** Seals, parcels, weights, day and name: what Section III (b) of the Core Document asks of a receipt. */
export function Questions(props: { asked: Asked; found: Found; put: (part: Partial<Found>) => void }) {
  const { asked, found, put } = props
  return (
    <>
      <Field label={t('confirm.receivedOn')}>
        {attributes => (
          <input
            {...attributes}
            type="date"
            value={found.receivedOn}
            max={latestReceipt(asked.issuedOn)}
            onChange={event => put({ receivedOn: event.target.value })}
          />
        )}
      </Field>
      <Question number={1} title={t('confirm.seals')} done={found.sealsWhole !== undefined}>
        {asked.seals.length > 0 && (
          <p className="quiet">{t('confirm.seals.onPaper', { seals: listed(asked.seals) })}</p>
        )}
        <YesNo
          yes={t('confirm.yes')}
          no={t('confirm.no')}
          answer={found.sealsWhole}
          onAnswer={sealsWhole => put({ sealsWhole })}
        />
      </Question>
      <Question number={2} title={t('confirm.parcels')} done={/^\d+$/.test(found.parcels)}>
        <Field label={t('confirm.parcels.counted', { count: asked.parcels })}>
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
      <Question number={3} title={t('confirm.weights')} done={weightsAre(asked, found)}>
        <WeightsTable asked={asked} weights={found.weights} onWeights={weights => put({ weights })} />
      </Question>
      <Field label={asked.signed.label} hint={asked.signed.hint}>
        {attributes => (
          <input
            {...attributes}
            autoComplete={asked.signed.own ? 'name' : 'off'}
            value={found.name}
            onChange={event => put({ name: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

const keyOf = (line: { parcel: number; line: number }): string => `${line.parcel}/${line.line}`
const weightOf = (found: Found, key: string): number | null => parseCarats(plain(found.weights[key] ?? ''))
const weightsAre = (asked: Asked, found: Found): boolean =>
  asked.lines.every(line => weightOf(found, keyOf(line)) !== null)

function whatIsMissing(asked: Asked, found: Found): string[] {
  return [
    ...(found.receivedOn ? [] : [t('confirm.missing.day')]),
    ...(found.sealsWhole === undefined ? [t('confirm.missing.seals')] : []),
    ...(/^\d{1,4}$/.test(found.parcels) ? [] : [t('confirm.missing.parcels')]),
    ...(weightsAre(asked, found) ? [] : [t('confirm.missing.weights')]),
    ...(found.name.trim().length >= 3 ? [] : [t('confirm.missing.name')]),
  ]
}

function answersOf(asked: Asked, { name, receivedOn, sealsWhole, parcels, weights }: Found) {
  const weighed = asked.lines.map(({ parcel, line }) => ({
    ...{ parcel, line, carats: plain(weights[keyOf({ parcel, line })] ?? '') },
  }))
  return { name: name.trim(), receivedOn, sealsWhole, parcelsCounted: Number(parcels), weighed }
}
