import { addDays, addMonths, day } from '../../values/day.ts'
import { policyOn } from '../../participants/policy.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Longer than the issuer's own law lets a certificate hold. */
export const validityTooLong: Rule = {
  name: 'validity-too-long',
  citation: { text: "The issuer's own law on how long a certificate holds, as published", since: day('2003-01-01') },
  check(draft, by) {
    const { issuedOn, expiresOn } = draft
    const issuer = draft.issuer?.participant
    if (!issuedOn || !expiresOn || !issuer) return NOTHING
    const policy = policyOn(by.policies, issuer, issuedOn)
    const longest = policy?.validityMaximum
    if (!longest) return 'not-checked'
    const last = longest.months ? addMonths(issuedOn, longest.months) : addDays(issuedOn, longest.days ?? 0)
    return expiresOn <= last ? NOTHING : [{ path: 'expiresOn', figures: { expiresOn, last, issuer } }]
  },
}
