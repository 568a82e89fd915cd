import { day } from '../../values/day.ts'
import type { Draft } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** The rest of the minimum, which no rule of its own names. */
const ASKED: readonly (readonly [path: string, read: (draft: Draft) => string | undefined])[] = [
  ['issuedOn', draft => draft.issuedOn],
  ['expiresOn', draft => draft.expiresOn],
  ['issuer.participant', draft => draft.issuer?.participant],
  ['issuer.authority', draft => draft.issuer?.authority],
  ['destination', draft => draft.destination],
  ['provenance', draft => draft.provenance],
]

export const fieldMissing: Rule = {
  name: 'field-missing',
  citation: { text: 'Core Document, Annex I A: minimum requirements for certificates', since: day('2003-01-01') },
  check(draft) {
    const missing = ASKED.filter(([, read]) => !read(draft)?.trim()).map(([path]) => ({
      path,
      figures: { field: path },
    }))
    const unnamed = (draft.parcels ?? []).flatMap((parcel, index) =>
      parcel.reference?.trim() ? [] : [{ path: `parcels[${index}].reference`, figures: { field: 'reference' } }],
    )
    return [...missing, ...unnamed]
  },
}
