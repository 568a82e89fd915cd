import { day } from '../../values/day.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { policyOn } from '../../participants/policy.ts'
import type { Rule } from '../rule.ts'

/** The alpha-2 code is always asked; the width only where the participant published one. */
export const numberForm: Rule = {
  name: 'number-form',
  citation: {
    text: 'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const parts = numberParts(draft.number ?? '')
    if (!parts) return [{ path: 'number', figures: { number: draft.number ?? '' } }]
    const digits = policyOn(by.policies, parts.code, draft.issuedOn ?? by.today)?.numberForm?.digits
    if (digits === undefined) return 'not-checked'
    return parts.digits.length === digits
      ? []
      : [{ path: 'number', figures: { number: draft.number ?? '', digits, written: parts.digits.length } }]
  },
}
