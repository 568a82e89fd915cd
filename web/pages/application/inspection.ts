import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { plain, set } from '../../words/figures.ts'

/** What an officer found: the figures and seals as typed, by path of the document. */
export type Inspection = Readonly<Record<string, string>>

export const caratsPath = (parcel: number, line: number): string => `parcels[${parcel}].lines[${line}].carats`
export const usdPath = (parcel: number, line: number): string => `parcels[${parcel}].lines[${line}].usd`
export const sealPath = (parcel: number): string => `parcels[${parcel}].seal`

/** Begins with what was declared: an officer changes what the balance and the price book say otherwise. */
export function inspectionOf(document: AskedDocument): Inspection {
  const entries = document.parcels.flatMap((parcel, p) => [
    [sealPath(p), parcel.seal ?? ''],
    ...parcel.lines.flatMap((line, l) => [
      [caratsPath(p, l), set(line.carats)],
      [usdPath(p, l), set(line.usd)],
    ]),
  ])
  return Object.fromEntries(entries)
}

/** The document as inspected: what was declared, with the officer's figures and seals. */
export function inspected(declared: AskedDocument, found: Inspection): AskedDocument {
  return {
    ...declared,
    parcels: declared.parcels.map((parcel, p) => {
      const seal = found[sealPath(p)]?.trim()
      return {
        reference: parcel.reference,
        ...(seal ? { seal } : {}),
        lines: parcel.lines.map((line, l) => ({
          ...line,
          carats: plain(found[caratsPath(p, l)] ?? ''),
          usd: plain(found[usdPath(p, l)] ?? ''),
        })),
      }
    }),
  }
}

/** Fields of the inspection, in reading order: first the figures, then the seals. */
export const fieldsOf = (document: AskedDocument): readonly string[] => [
  ...document.parcels.flatMap((parcel, p) => parcel.lines.flatMap((_, l) => [caratsPath(p, l), usdPath(p, l)])),
  ...document.parcels.map((_, p) => sealPath(p)),
]

/** What was found, with the quantities as they were declared: only the seals are the officer's. */
export const asDeclared = (found: Inspection, declared: AskedDocument): Inspection => ({
  ...inspectionOf(declared),
  ...Object.fromEntries(Object.entries(found).filter(([path]) => path.endsWith('.seal'))),
})
