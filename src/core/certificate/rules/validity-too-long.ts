import { addDays, addMonths, day } from '../../values/day.ts'
import { publishedOn } from '../../participants/policy.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Longer than the issuer's own law lets a certificate hold. */
export const validityTooLong: Rule = {
  name: 'validity-too-long',
  citation: { text: "The issuer's own law on how long a certificate holds, as published", since: day('2003-01-01') },
  check(draft, by) {
    const { issuedOn, expiresOn } = draft
    const issuer = draft.issuer?.participant
    if (!issuedOn || !expiresOn || !issuer) return NOTHING
    const published = publishedOn(by.policies, issuer, issuedOn, 'validityMaximum')
    if (!published) return 'not-checked'
    const { months, days = 0 } = published.value
    const last = months ? addMonths(issuedOn, months) : addDays(issuedOn, days)
    if (expiresOn <= last) return NOTHING
    return [{ path: 'expiresOn', figures: { expiresOn, last, issuer }, source: published.source }]
  },
}
