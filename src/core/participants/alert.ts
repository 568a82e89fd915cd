import { type Day, day } from '../values/day.ts'
import { normalNumber, numberParts } from '../values/certificate-number.ts'
import type { Finding } from '../values/finding.ts'
import { closedRecord, dayText, like, oneOf, text } from '../values/fits.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'
import { misleadingIn } from '../values/plain-text.ts'

export const ALERT_KINDS = ['stolen-blanks', 'lost-blanks', 'counterfeit', 'other'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** What whoever meets such a paper is to do, the strictest first. */
export const ALERT_ADVICE = ['detain', 'ask-issuer', 'look-closer'] as const
export type AlertAdvice = (typeof ALERT_ADVICE)[number]

/** What somebody writes of numbers that papers may carry which should not be trusted. */
export interface AlertWish {
  /** As written on the certificates, with the country's code; one number alone is first and last. */
  readonly first: string
  readonly last: string
  readonly kind: AlertKind
  /** Since when the blanks are gone, or the papers seen. */
  readonly from: Day
  readonly advice: AlertAdvice
  /** That of the police or the ministry. */
  readonly reference: string
  readonly text: string
}

/** The statement: one authority's alert about numbers of one participant. */
export interface Alert extends AlertWish {
  /** Made once by the authority that raised it: by this name, and by that authority alone, it is withdrawn. */
  readonly id: string
  /** Whose certificates carry these numbers. */
  readonly participant: string
}

export const MOST_NUMBERS = 100_000
export const LONGEST_TEXT = 600
export const LONGEST_REFERENCE = 80

/** Where it is written that participants tell each other of forged certificates. */
export const ALERTS_SHARED = {
  text: 'Core Document, Section V; Swakopmund Decision 2009 on enforcement',
  since: day('2009-11-05'),
}

const wish = {
  first: text(40),
  last: text(40),
  kind: oneOf(...ALERT_KINDS),
  from: dayText,
  advice: oneOf(...ALERT_ADVICE),
  reference: text(LONGEST_REFERENCE),
  text: text(LONGEST_TEXT),
}
const wishForm = closedRecord(wish)
const alertForm = closedRecord({ ...wish, id: like(/^[0-9a-f]{32}$/), participant: like(/^[A-Z]{2}$/) })

/** What was written, as an alert with this id, or everything that is wrong with it. */
export function alertOf(id: string, written: unknown): Outcome<Alert> {
  if (!wishForm(written)) return refused(alertFinding('alert-malformed', ''))
  const { first, last, ...rest } = written as AlertWish
  const wrong = [...wrongNumbers(first, last), ...wrongWords(rest)]
  if (wrong.length > 0) return refused(...wrong)
  const participant = numberParts(first)?.code ?? ''
  return done({ id, participant, first: normalNumber(first), last: normalNumber(last), ...rest })
}

/** The alert in a statement, if it is one, in the one spelling of its numbers. */
export function readAlert(value: unknown): Outcome<Alert> {
  if (!alertForm(value)) return refused(alertFinding('alert-malformed', ''))
  const { id, participant, ...written } = value as Alert
  const read = alertOf(id, written)
  if (!read.ok) return read
  const same = read.value.participant === participant && read.value.first === written.first
  return same && read.value.last === written.last ? read : refused(alertFinding('alert-malformed', ''))
}

function wrongNumbers(first: string, last: string): Finding[] {
  const [low, high] = [numberParts(first), numberParts(last)]
  if (!low) return [alertFinding('alert-number', 'first', { number: first })]
  if (!high) return [alertFinding('alert-number', 'last', { number: last })]
  if (low.code !== high.code || low.series !== high.series) {
    return [alertFinding('alert-two-series', 'last', { first, last })]
  }
  if (low.serial > high.serial) return [alertFinding('alert-backwards', 'last', { first, last })]
  const count = high.serial - low.serial + 1
  return count > MOST_NUMBERS ? [alertFinding('alert-too-wide', 'last', { count, most: MOST_NUMBERS })] : []
}

function wrongWords(words: Pick<AlertWish, 'reference' | 'text'>): Finding[] {
  return (['reference', 'text'] as const).flatMap(path => {
    const plain = path === 'text' ? words.text.replace(/[\n\r\t]/g, ' ') : words.reference
    const character = misleadingIn(plain)
    if (character) return [alertFinding('alert-hidden-character', path, { character })]
    return plain.trim() === '' ? [alertFinding('alert-malformed', path)] : []
  })
}

export function alertFinding(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: ALERTS_SHARED }
}

/** Whether a number, however it is spelled, is one of those the alert names. */
export function names({ first, last }: Pick<Alert, 'first' | 'last'>, number: string): boolean {
  const [at, low, high] = [numberParts(number), numberParts(first), numberParts(last)]
  if (!at || !low || !high || at.code !== low.code || at.series !== low.series) return false
  return low.serial <= at.serial && at.serial <= high.serial
}
