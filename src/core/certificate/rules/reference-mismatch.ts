import { day } from '../../values/day.ts'
import { policyOn } from '../../participants/policy.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Where the issuer's convention says so, a parcel reference ends in the certificate's serial. */
export const referenceMismatch: Rule = {
  name: 'reference-mismatch',
  citation: { text: "The issuer's own numbering convention, as published", since: day('2003-01-01') },
  check(draft, by) {
    const parts = numberParts(draft.number ?? '')
    if (!parts) return NOTHING
    const policy = policyOn(by.policies, parts.code, draft.issuedOn ?? by.today)
    if (policy?.referenceEndsInNumber === undefined) return 'not-checked'
    if (!policy.referenceEndsInNumber) return NOTHING
    return (draft.parcels ?? []).flatMap((parcel, index) => {
      const last = /(\d{1,12})\D*$/.exec((parcel.reference ?? '').slice(-60))?.[1]
      if (last !== undefined && Number(last) === parts.serial) return []
      return [
        {
          path: `parcels[${index}].reference`,
          figures: { reference: parcel.reference ?? '', number: draft.number ?? '', last: last ?? '' },
        },
      ]
    })
  },
}
