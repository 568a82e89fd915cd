import { day } from '../../values/day.ts'
import type { Rule } from '../rule.ts'

/** Every parcel lies in a sealed container: its own seal, or that of a container which names it. */
export const sealMissing: Rule = {
  name: 'seal-missing',
  citation: { text: 'Core Document, Section IV (c): tamper-resistant containers', since: day('2003-01-01') },
  check(draft) {
    const sealed = new Set(
      (draft.containers ?? []).flatMap(container => (container.seal?.trim() ? (container.parcels ?? []) : [])),
    )
    return (draft.parcels ?? []).flatMap((parcel, index) =>
      parcel.seal?.trim() || sealed.has(parcel.reference ?? '')
        ? []
        : [{ path: `parcels[${index}].seal`, figures: { parcel: index + 1, reference: parcel.reference ?? '' } }],
    )
  },
}
