import { day, daysBetween } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** It begins one day after the judging day in UTC: somewhere it is already tomorrow. */
export const issuedInFuture: Rule = {
  name: 'issued-in-future',
  citation: { text: 'Core Document, Annex I A: date of issuance', since: day('2003-01-01') },
  check(draft, by) {
    if (!draft.issuedOn || daysBetween(by.today, draft.issuedOn) <= 1) return NOTHING
    return [{ path: 'issuedOn', figures: { issuedOn: draft.issuedOn, today: by.today } }]
  },
}
