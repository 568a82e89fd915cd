import { day } from '../../values/day.ts'
import { policyOn } from '../../participants/policy.ts'
import { placesWritten } from '../../values/decimal.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

const WEIGHT = /^(0|[1-9]\d{0,11})\.\d+$/

/** Hundredths of a carat; a third place is kept where a participant weighs so, and refused where it is known not to. */
export const caratsPrecision: Rule = {
  name: 'carats-precision',
  citation: {
    text: 'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const issuer = draft.issuer?.participant ?? ''
    const most = policyOn(by.policies, issuer, draft.issuedOn ?? by.today)?.caratPlaces ?? 3
    return draftLines(draft).flatMap(line => {
      const carats = (line.carats ?? '').slice(0, 40)
      if (!WEIGHT.test(carats) || placesWritten(carats) <= most) return []
      return [{ path: `${line.path}.carats`, figures: { carats, places: placesWritten(carats), most } }]
    })
  },
}
