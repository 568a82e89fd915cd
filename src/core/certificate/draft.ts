import { parseCarats } from '../values/carats.ts'
import { normalHs } from '../values/hs-code.ts'
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

/** Carats in thousandths under each HS code; what cannot be read is left out, other rules tell it. */
export function weightsByHs(draft: Draft): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const line of draftLines(draft)) {
    const [hs, carats] = [normalHs(line.hs ?? ''), parseCarats(line.carats)]
    if (hs && carats && carats > 0) sums.set(hs, (sums.get(hs) ?? 0) + carats)
  }
  return sums
}
