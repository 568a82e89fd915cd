import { normalNumber, numberParts } from '../values/certificate-number.ts'
import type { Finding } from '../values/finding.ts'
import { type Outcome, done, refused } from '../values/outcome.ts'
import { misleadingIn } from '../values/plain-text.ts'
import { type Alert, ALERTS_SHARED, type AlertWish, isAlert, isWish } from './alert.ts'
import { MOST_NUMBERS } from './alert-choices.ts'

/** What was written, as an alert with this id, or everything that is wrong with it. */
export function alertOf(id: string, written: unknown): Outcome<Alert> {
  if (!isWish(written)) return refused(alertFinding('alert-malformed', ''))
  const { first, last, ...rest } = written as AlertWish
  const wrong = [...wrongNumbers(first, last), ...wrongWords(rest)]
  if (wrong.length > 0) return refused(...wrong)
  const participant = numberParts(first)?.code ?? ''
  return done({ id, participant, first: normalNumber(first), last: normalNumber(last), ...rest })
}

/** The alert in a statement, if it is one, in the one spelling of its numbers. */
export function readAlert(value: unknown): Outcome<Alert> {
  if (!isAlert(value)) return refused(alertFinding('alert-malformed', ''))
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
  if (low.code !== high.code || low.series !== high.series || low.serial > high.serial) {
    return [alertFinding('alert-range', 'last', { first, last })]
  }
  const count = high.serial - low.serial + 1
  return count > MOST_NUMBERS ? [alertFinding('alert-too-wide', 'last', { count, most: MOST_NUMBERS })] : []
}

function wrongWords(words: Pick<AlertWish, 'reference' | 'text'>): Finding[] {
  return (['reference', 'text'] as const).flatMap(path => {
    const plain = path === 'text' ? words.text.replace(/[\n\r\t]/g, ' ') : words.reference
    const character = misleadingIn(plain)
    if (character) return [alertFinding('malformed', path, { expected: 'plain', found: character })]
    return plain.trim() === '' ? [alertFinding('alert-malformed', path)] : []
  })
}

export function alertFinding(rule: string, path: string, figures: Finding['figures'] = {}): Finding {
  return { rule, severity: 'error', path, figures, source: ALERTS_SHARED }
}
