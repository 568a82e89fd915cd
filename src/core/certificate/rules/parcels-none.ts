import { day } from '../../values/day.ts'
import type { Rule } from '../rule.ts'

/** A shipment is one parcel or more, and a parcel has at least one line. */
export const parcelsNone: Rule = {
  name: 'parcels-none',
  citation: { text: 'Core Document, Annex I A: number of parcels in the shipment', since: day('2003-01-01') },
  check(draft) {
    const parcels = draft.parcels ?? []
    if (parcels.length === 0) return [{ path: 'parcels' }]
    return parcels.flatMap((parcel, index) =>
      (parcel.lines ?? []).length > 0 ? [] : [{ path: `parcels[${index}].lines`, figures: { parcel: index + 1 } }],
    )
  },
}
