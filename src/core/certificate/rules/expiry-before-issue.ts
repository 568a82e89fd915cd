import { day } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

export const expiryBeforeIssue: Rule = {
  name: 'expiry-before-issue',
  citation: { text: 'Core Document, Annex I A: date of issuance and date of expiry', since: day('2003-01-01') },
  check(draft) {
    if (!draft.issuedOn || !draft.expiresOn || draft.issuedOn <= draft.expiresOn) return NOTHING
    return [{ path: 'expiresOn', figures: { issuedOn: draft.issuedOn, expiresOn: draft.expiresOn } }]
  },
}
