import { day } from '../../values/day.ts'
import { normalNumber } from '../../values/certificate-number.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Two certificates judged together carry one number. */
export const numberReused: Rule = {
  name: 'number-reused',
  citation: { text: 'Core Document, Annex I A: unique number', since: day('2003-01-01') },
  check(draft, by) {
    const number = draft.number ? normalNumber(draft.number) : ''
    if (!number || !by.others.includes(number)) return NOTHING
    return [{ path: 'number', figures: { number: draft.number ?? '' } }]
  },
}
