import { parseCarats } from '../values/carats.ts'
import { parseDollars } from '../values/dollars.ts'
import { normalHs } from '../values/hs-code.ts'
import type { Quantity } from '../values/quantity.ts'
import type { CertificateDocument } from './document.ts'

/** One line with its place: which parcel, which line of it, both from 0. */
export interface PlacedLine extends Quantity {
  readonly parcel: number
  readonly line: number
}

/**
 * Every line as integers, its HS code in the one spelling `7102.31`. The document has passed the rules: a weight or
 * value that cannot be read is a bug here.
 */
export function linesOf(document: Pick<CertificateDocument, 'parcels'>): PlacedLine[] {
  return document.parcels.flatMap((parcel, p) =>
    parcel.lines.map((line, l) => ({
      parcel: p,
      line: l,
      hs: normalHs(line.hs) ?? line.hs,
      caratThousandths: exact(parseCarats(line.carats), line.carats),
      usdCents: exact(parseDollars(line.usd), line.usd),
    })),
  )
}

/** The same lines, each with the reference of its parcel: what a confirmation names it by. */
export function referencedLines(
  document: Pick<CertificateDocument, 'parcels'>,
): (PlacedLine & { reference: string })[] {
  return linesOf(document).map(line => ({ ...line, reference: document.parcels[line.parcel]?.reference ?? '' }))
}

interface Sealed {
  readonly seal?: string
}

/** Every seal once: of the containers, and of the parcels. */
export function sealsOf(document: { readonly parcels?: readonly Sealed[]; readonly containers?: readonly Sealed[] }) {
  const seals = [...(document.containers ?? []), ...(document.parcels ?? [])].flatMap(one => one.seal || [])
  return [...new Set(seals)]
}

function exact(units: number | null, text: string): number {
  if (units === null) throw new Error(`not an exact quantity: ${text}`)
  return units
}
