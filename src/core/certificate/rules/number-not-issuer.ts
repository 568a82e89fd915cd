import { day } from '../../values/day.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** The prefix is that of the issuing participant, never of the country of origin. */
export const numberNotIssuer: Rule = {
  name: 'number-not-issuer',
  citation: { text: 'US Customs, CSMS 12-000305: prefix of the issuing country', since: day('2003-01-01') },
  check(draft) {
    const parts = numberParts(draft.number ?? '')
    const issuer = draft.issuer?.participant
    if (!parts || !issuer || parts.code === issuer) return NOTHING
    return [{ path: 'number', figures: { number: draft.number ?? '', code: parts.code, issuer } }]
  },
}
