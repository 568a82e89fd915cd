import type { Environment } from '../../src/core/participants/trust-list.ts'
import { check, type Question, unsigned, type Verdict } from '../../src/core/validity/check.ts'
import { checkNumber } from '../../src/core/validity/check-number.ts'
import type { Pack } from '../../src/core/validity/pack.ts'
import { type Presented, readPresented } from '../../src/core/validity/presented.ts'
import { numberParts } from '../../src/core/values/certificate-number.ts'
import { type Day, dayAt } from '../../src/core/values/day.ts'
import { crypto } from './pack.ts'

/** A verdict, and what it is about. */
export interface Judged {
  readonly verdict: Verdict
  readonly at: Day
  readonly presented: Presented | null
  /** Where only a number was typed. */
  readonly number?: string
}

const ENVIRONMENTS: readonly Environment[] = ['production', 'demonstration', 'test']

/** Judges a text by the pack on this device: a signed certificate in either form, or a number read off a paper. */
export async function judge(text: string, pack: Pack | null, now: number): Promise<Judged> {
  const at = dayAt(now, 'UTC')
  const question: Question = { purpose: 'presentation', at }
  if (numberParts(text)) {
    return { at, verdict: checkNumber(text, pack, question), presented: null, number: text.trim() }
  }
  if (!/^(KP1:|eyJ|\{)/.test(text.trim())) return { at, verdict: unsigned(question), presented: null }
  const presented = read(text, pack ? [pack.trustList.environment] : ENVIRONMENTS)
  return { at, verdict: await check(crypto, presented, pack, question), presented }
}

/**
 * Without a pack nothing says for which world it was made; then any will do to show what it says, and none to believe
 * it.
 */
function read(text: string, environments: readonly Environment[]): Presented | null {
  for (const environment of environments) {
    const presented = readPresented(crypto, text, environment)
    if (presented) return presented
  }
  return null
}
