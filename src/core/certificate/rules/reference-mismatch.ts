import { day } from '../../values/day.ts'
import { publishedOn } from '../../participants/policy.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Where the issuer's convention says so, the last digits of a parcel reference are the certificate's serial. */
export const referenceMismatch: Rule = {
  name: 'reference-mismatch',
  citation: { text: "The issuer's own numbering convention, as published", since: day('2003-01-01') },
  check(draft, by) {
    const parts = numberParts(draft.number ?? '')
    if (!parts) return NOTHING
    const published = publishedOn(by.policies, parts.code, draft.issuedOn ?? by.today, 'referenceEndsInNumber')
    if (!published) return 'not-checked'
    if (!published.value) return NOTHING
    return (draft.parcels ?? []).flatMap((parcel, index) => {
      const reference = parcel.reference ?? ''
      const last = reference.match(/\d+/g)?.at(-1) ?? ''
      if (last.replace(/^0+/, '') === String(parts.serial)) return NOTHING
      const figures = { reference, number: draft.number ?? '', last }
      return [{ path: `parcels[${index}].reference`, figures, source: published.source }]
    })
  },
}
