import { day } from '../../values/day.ts'
import { publishedOn } from '../../participants/policy.ts'
import { placesWritten } from '../../values/decimal.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'
import { isWeight } from './carats-not-positive.ts'

/** Hundredths of a carat; a third place is kept where a participant weighs so, and refused where it is known not to. */
export const caratsPrecision: Rule = {
  name: 'carats-precision',
  citation: {
    text: 'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const issuer = draft.issuer?.participant ?? ''
    const published = publishedOn(by.policies, issuer, draft.issuedOn ?? by.today, 'caratPlaces')
    const most = published?.value ?? 3
    return draftLines(draft).flatMap(line => {
      const carats = line.carats ?? ''
      if (!isWeight(carats) || placesWritten(carats) <= most) return []
      const figures = { carats, places: placesWritten(carats), most }
      return [{ path: `${line.path}.carats`, figures, ...(published ? { source: published.source } : {}) }]
    })
  },
}
