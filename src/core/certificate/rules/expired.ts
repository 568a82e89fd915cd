import { day } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Judged only where the question names a day. */
export const expired: Rule = {
  name: 'expired',
  citation: { text: 'Core Document, Annex I A: date of expiry', since: day('2003-01-01') },
  check(draft, by) {
    if (!by.at || !draft.expiresOn || by.at <= draft.expiresOn) return NOTHING
    return [{ path: 'expiresOn', figures: { expiresOn: draft.expiresOn, at: by.at } }]
  },
}
