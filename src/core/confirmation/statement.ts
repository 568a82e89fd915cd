import type { CertificateDocument } from '../certificate/document.ts'
import { formatCarats, parseCarats } from '../values/carats.ts'
import { type Day, parseDay } from '../values/day.ts'
import { formatDollars, parseDollars } from '../values/dollars.ts'
import type { Quantity } from '../values/quantity.ts'
import type { WeighedLine } from './acts.ts'

/**
 * The confirmation of receipt: what Section III (b) (ii) of the Core Document asks at least (certificate number, parcels,
 * carats, importer and exporter) and what was found line by line. Payload of the purpose `import.confirmed`.
 */
export interface ConfirmationStatement {
  readonly number: string
  /** SHA-256 of the certificate's facts, hex: it confirms these facts and no other paper under that number. */
  readonly digest: string
  readonly receivedOn: Day
  readonly importer: string
  readonly exporter: string
  readonly sealsWhole: boolean
  readonly parcels: number
  readonly lines: readonly ConfirmedLine[]
  readonly accepted: readonly { readonly hs: string; readonly carats: string; readonly usd: string }[]
}

export interface ConfirmedLine {
  readonly parcel: string
  readonly hs: string
  readonly certified: string
  readonly accepted: string
}

/** The statement about a certificate as it was weighed. */
export function confirmationOf(
  document: CertificateDocument,
  digest: string,
  found: {
    receivedOn: Day
    sealsWhole: boolean
    parcelsCounted: number
    weighed: readonly WeighedLine[]
    accepted: readonly Quantity[]
  },
): ConfirmationStatement {
  return {
    number: document.number,
    digest,
    receivedOn: found.receivedOn,
    importer: document.importer.name,
    exporter: document.exporter.name,
    sealsWhole: found.sealsWhole,
    parcels: found.parcelsCounted,
    lines: found.weighed.map(line => ({
      parcel: document.parcels[line.parcel]?.reference ?? String(line.parcel + 1),
      hs: line.hs,
      certified: formatCarats(line.certifiedCaratThousandths),
      accepted: formatCarats(line.acceptedCaratThousandths),
    })),
    accepted: found.accepted.map(({ hs, caratThousandths, usdCents }) => ({
      hs,
      carats: formatCarats(caratThousandths),
      usd: formatDollars(usdCents),
    })),
  }
}

/** The statement in a payload, or null where it is not one: a stranger's JSON is never trusted to be complete. */
export function readConfirmation(value: unknown): ConfirmationStatement | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const texts = ['number', 'importer', 'exporter'].every(name => isText(fields[name]))
  const shaped =
    texts &&
    /^[0-9a-f]{64}$/.test(String(fields.digest)) &&
    parseDay(fields.receivedOn) !== null &&
    typeof fields.sealsWhole === 'boolean' &&
    isCount(fields.parcels) &&
    isListOf(fields.lines, isConfirmedLine) &&
    isListOf(fields.accepted, isAccepted)
  return shaped ? (value as ConfirmationStatement) : null
}

/** What was accepted, as integers. */
export function acceptedIn(statement: ConfirmationStatement): Quantity[] {
  return statement.accepted.map(line => ({
    hs: line.hs,
    caratThousandths: parseCarats(line.carats) ?? 0,
    usdCents: parseDollars(line.usd) ?? 0,
  }))
}

function isConfirmedLine(line: Record<string, unknown>): boolean {
  return isText(line.parcel) && isText(line.hs) && isWeight(line.certified) && isWeight(line.accepted)
}

function isAccepted(line: Record<string, unknown>): boolean {
  return isText(line.hs) && isWeight(line.carats) && (parseDollars(line.usd) ?? -1) >= 0
}

function isWeight(value: unknown): boolean {
  return (parseCarats(value) ?? -1) >= 0
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 500
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 10_000
}

function isListOf(value: unknown, fits: (item: Record<string, unknown>) => boolean): boolean {
  if (!Array.isArray(value) || value.length > 10_000) return false
  return value.every(item => typeof item === 'object' && item !== null && fits(item as Record<string, unknown>))
}
