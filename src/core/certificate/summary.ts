import { fromHex, toHex } from '../values/bytes.ts'
import { type Day, parseDay } from '../values/day.ts'
import { type Quantity, sumByHs } from '../values/quantity.ts'
import type { CertificateDocument } from './document.ts'
import { linesOf } from './totals.ts'

/**
 * What the paper's QR code says: enough to judge and to compare, and the digest of the full facts. A field that is not here
 * stands on the paper and must be compared by eye.
 */
export interface Summary {
  readonly number: string
  readonly authority: string
  readonly issuedOn: Day
  readonly expiresOn: Day
  readonly destination: string
  /** A country code, `*` for mixed and undisclosed, or the codes of a mixed parcel joined with commas. */
  readonly origin: string
  readonly parcels: number
  readonly quantities: readonly Quantity[]
  readonly seals: readonly string[]
  /** SHA-256 of the canonical facts, hex. */
  readonly digest: string
}

export function summaryOf(document: CertificateDocument, digest: string): Summary {
  const seals = [...(document.containers ?? []), ...document.parcels].flatMap(one => (one.seal ? [one.seal] : []))
  return {
    number: document.number,
    authority: document.issuer.authority,
    issuedOn: document.issuedOn,
    expiresOn: document.expiresOn,
    destination: document.destination,
    origin: originText(document.origin),
    parcels: document.parcels.length,
    quantities: sumByHs(linesOf(document)),
    seals: [...new Set(seals)],
    digest,
  }
}

function originText(origin: CertificateDocument['origin']): string {
  if (origin.kind === 'single') return origin.country
  return origin.countries?.map(share => share.country).join(',') || '*'
}

const [NUMBER, AUTHORITY, ISSUED, EXPIRES, DESTINATION, ORIGIN, PARCELS, QUANTITIES, SEALS, DIGEST] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const

/** The summary as a CBOR map with small integer keys; days as the number YYYYMMDD, HS codes as six digits. */
export function summaryFields(summary: Summary): Map<number, unknown> {
  return new Map<number, unknown>([
    [NUMBER, summary.number],
    [AUTHORITY, summary.authority],
    [ISSUED, dayNumber(summary.issuedOn)],
    [EXPIRES, dayNumber(summary.expiresOn)],
    [DESTINATION, summary.destination],
    [ORIGIN, summary.origin],
    [PARCELS, summary.parcels],
    [QUANTITIES, summary.quantities.map(one => [Number(one.hs.replace('.', '')), one.caratThousandths, one.usdCents])],
    [SEALS, [...summary.seals]],
    [DIGEST, fromHex(summary.digest)],
  ])
}

/** The summary in a decoded map, or null where a field is missing or has another type. */
export function readSummary(fields: Map<unknown, unknown>): Summary | null {
  const texts = [NUMBER, AUTHORITY, DESTINATION, ORIGIN].map(key => fields.get(key))
  const [issuedOn, expiresOn] = [dayIn(fields.get(ISSUED)), dayIn(fields.get(EXPIRES))]
  const [parcels, seals, digest] = [fields.get(PARCELS), fields.get(SEALS), fields.get(DIGEST)]
  const quantities = quantitiesIn(fields.get(QUANTITIES))
  if (texts.some(text => typeof text !== 'string' || text.length > 400) || !issuedOn || !expiresOn) return null
  if (!Number.isSafeInteger(parcels) || !quantities || !(digest instanceof Uint8Array) || digest.length !== 32)
    return null
  if (!Array.isArray(seals) || seals.some(seal => typeof seal !== 'string')) return null
  const [number, authority, destination, origin] = texts as [string, string, string, string]
  return {
    ...{ number, authority, issuedOn, expiresOn, destination, origin },
    ...{ parcels: parcels as number, quantities, seals: seals as string[], digest: toHex(digest) },
  }
}

function quantitiesIn(value: unknown): Quantity[] | null {
  if (!Array.isArray(value) || value.length > 20) return null
  const quantities = value.map(quantityIn)
  return quantities.every(one => one !== null) ? quantities : null
}

function quantityIn(value: unknown): Quantity | null {
  if (!Array.isArray(value) || value.length !== 3 || !value.every(Number.isSafeInteger)) return null
  const [hs, caratThousandths, usdCents] = value as [number, number, number]
  const digits = String(hs)
  return digits.length === 6 ? { hs: `${digits.slice(0, 4)}.${digits.slice(4)}`, caratThousandths, usdCents } : null
}

function dayNumber(on: Day): number {
  return Number(on.replaceAll('-', ''))
}

function dayIn(value: unknown): Day | null {
  const text = String(value)
  return parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
}
