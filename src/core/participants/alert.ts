import { type Day, day } from '../values/day.ts'
import { numberParts } from '../values/certificate-number.ts'
import { closedRecord, dayText, like, oneOf, text } from '../values/fits.ts'
import {
  ALERT_ADVICE,
  ALERT_KINDS,
  type AlertAdvice,
  type AlertKind,
  LONGEST_REFERENCE,
  LONGEST_TEXT,
} from './alert-choices.ts'

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
/** The shape of what somebody writes, and of the statement: what its numbers and words say is judged besides. */
export const isWish = closedRecord(wish)
export const isAlert = closedRecord({ ...wish, id: like(/^[0-9a-f]{32}$/), participant: like(/^[A-Z]{2}$/) })

/** Whether a number, however it is spelled, is one of those the alert names. */
export function names({ first, last }: Pick<Alert, 'first' | 'last'>, number: string): boolean {
  const [at, low, high] = [numberParts(number), numberParts(first), numberParts(last)]
  if (!at || !low || !high || at.code !== low.code || at.series !== low.series) return false
  return low.serial <= at.serial && at.serial <= high.serial
}
