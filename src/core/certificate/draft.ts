import type { Day } from '../values/day.ts'
import type { CertificateDocument } from './document.ts'

/** A certificate on its way: any part may be missing, none has a wrong JSON type. */
export type Draft = Partially<CertificateDocument>

type Partially<T> = T extends Day
  ? Day
  : T extends string
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Partially<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Partially<T[K]> }
        : T

/** Every line of a draft with its JSON path. */
export function draftLines(draft: Draft) {
  const lines = []
  for (const [p, parcel] of (draft.parcels ?? []).entries()) {
    for (const [l, line] of (parcel.lines ?? []).entries()) lines.push({ ...line, path: `parcels[${p}].lines[${l}]` })
  }
  return lines
}
