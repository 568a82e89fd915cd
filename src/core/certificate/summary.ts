import { fromHex, toHex } from '../values/bytes.ts'
import { type Day, parseDay } from '../values/day.ts'
import { type Quantity, sumByHs } from '../values/quantity.ts'
import type { CertificateDocument } from './document.ts'
import { linesOf, sealsOf } from './totals.ts'

/**
 * What the paper's QR code says: enough to judge and to compare, and the digest of the full facts. A field that is not
 * here stands on the paper and must be compared by eye.
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
  return {
    number: document.number,
    authority: document.issuer.authority,
    issuedOn: document.issuedOn,
    expiresOn: document.expiresOn,
    destination: document.destination,
    origin: originText(document.origin),
    parcels: document.parcels.length,
    quantities: sumByHs(linesOf(document)),
    seals: sealsOf(document),
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

/** How many fields a summary has, numbered from 1. */
export const SUMMARY_FIELDS = 10

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
    [SEALS, summary.seals],
    [DIGEST, fromHex(summary.digest)],
  ])
}

/** The summary in a decoded map, or null where a field is missing, has another type or cannot be. */
export function readSummary(fields: ReadonlyMap<unknown, unknown>): Summary | null {
  const [number, authority] = [textIn(fields.get(NUMBER)), textIn(fields.get(AUTHORITY))]
  const [destination, origin] = [textIn(fields.get(DESTINATION)), textIn(fields.get(ORIGIN))]
  const [issuedOn, expiresOn] = [dayIn(fields.get(ISSUED)), dayIn(fields.get(EXPIRES))]
  const [parcels, quantities] = [fields.get(PARCELS), quantitiesIn(fields.get(QUANTITIES))]
  const [seals, digest] = [sealsIn(fields.get(SEALS)), fields.get(DIGEST)]
  if (number === null || authority === null || destination === null || origin === null) return null
  if (!issuedOn || !expiresOn || !isCount(parcels) || !quantities || !seals) return null
  if (!(digest instanceof Uint8Array) || digest.length !== 32) return null
  const days = { issuedOn, expiresOn }
  return { number, authority, ...days, destination, origin, parcels, quantities, seals, digest: toHex(digest) }
}

const MOST_CHARACTERS = 400
const MOST_QUANTITIES = 20
const MOST_SEALS = 400

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : null
}

function sealsIn(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > MOST_SEALS) return null
  return value.every(seal => textIn(seal) !== null) ? (value as string[]) : null
}

function quantitiesIn(value: unknown): Quantity[] | null {
  if (!Array.isArray(value) || value.length > MOST_QUANTITIES) return null
  const quantities = value.map(quantityIn)
  return quantities.every(one => one !== null) ? quantities : null
}

function quantityIn(value: unknown): Quantity | null {
  if (!Array.isArray(value) || value.length !== 3) return null
  const [hs, caratThousandths, usdCents] = value as unknown[]
  if (!isCount(hs) || !isCount(caratThousandths) || !isCount(usdCents)) return null
  const digits = String(hs)
  return digits.length === 6 ? { hs: `${digits.slice(0, 4)}.${digits.slice(4)}`, caratThousandths, usdCents } : null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function dayNumber(on: Day): number {
  return Number(on.replaceAll('-', ''))
}

function dayIn(value: unknown): Day | null {
  if (!isCount(value)) return null
  const text = String(value)
  return parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
}
