import { day } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** One country where the parcel is unmixed; `mixed` says that it is not. */
export const originMissing: Rule = {
  name: 'origin-missing',
  citation: {
    text: 'Core Document, Annex I A: country of origin, for parcels of unmixed origin',
    since: day('2003-01-01'),
  },
  check({ origin }) {
    if (!origin) return [{ path: 'origin' }]
    if (origin.kind === 'mixed') return NOTHING
    if (origin.kind !== 'single') return [{ path: 'origin.kind' }]
    const { country } = origin as { readonly country?: string }
    return country?.trim() ? NOTHING : [{ path: 'origin.country' }]
  },
}
