import type { CertificateDocument } from '../certificate/document.ts'
import { formatCarats, parseCarats } from '../values/carats.ts'
import { addDays, type Day } from '../values/day.ts'
import { formatDollars, parseDollars } from '../values/dollars.ts'
import { count, dayText, type Fits, flag, like, listOf, record } from '../values/fits.ts'
import { type Quantity, sumByHs } from '../values/quantity.ts'
import type { WeighedLine } from './acts.ts'

/**
 * The confirmation of receipt: what Section III (b) (ii) of the Core Document asks at least (certificate number,
 * parcels, carats, importer and exporter) and what was found line by line. Payload of the purpose `import.confirmed`.
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
  /** It passed unopened, by a documented choice: weights are as certified. Readers that do not know it pass it over. */
  readonly unopened?: true
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
    unopened?: true
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
    ...(found.unopened ? { unopened: true as const } : {}),
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

const plain = like(/^[^\p{Cc}]{1,500}$/u)
const parcelCount: Fits = value => count(value) && (value as number) <= 10_000
const weight: Fits = value => (parseCarats(value) ?? -1) >= 0
const value: Fits = text => (parseDollars(text) ?? -1) >= 0
const hs = like(/^\d{4}\.\d{2}$/)

const form = record(
  {
    number: plain,
    digest: like(/^[0-9a-f]{64}$/),
    receivedOn: dayText,
    importer: plain,
    exporter: plain,
    sealsWhole: flag,
    parcels: parcelCount,
    lines: listOf(record({ parcel: plain, hs, certified: weight, accepted: weight })),
    accepted: listOf(record({ hs, carats: weight, usd: value })),
  },
  { unopened: (given: unknown) => given === true },
)

/** The statement in a payload, or null where it is not one: a stranger's JSON is never trusted to be complete. */
export function readConfirmation(payload: unknown): ConfirmationStatement | null {
  return form(payload) ? (payload as ConfirmationStatement) : null
}

/** What a certificate says that its confirmation must follow from. */
export interface Confirmable {
  readonly issuedOn: Day
  /** Each line with the reference of its parcel, in order. */
  readonly lines: readonly { readonly reference: string; readonly hs: string; readonly caratThousandths: number }[]
}

/**
 * The first part in which a statement does not follow from the certificate it confirms, or from itself; null where all
 * does: every line of the certificate once and in its order, sums by code of what was accepted, and receipt between the
 * issue and the latest day, as they have begun anywhere.
 */
export function differingPart(
  statement: ConfirmationStatement,
  certified: Confirmable,
  latest: Day,
): 'lines' | 'accepted' | 'receivedOn' | null {
  const { lines, receivedOn } = statement
  const fits = (line: ConfirmedLine, at: number) => {
    const own = certified.lines[at]
    return own?.hs === line.hs && own.reference === line.parcel && own.caratThousandths === parseCarats(line.certified)
  }
  if (lines.length !== certified.lines.length || !lines.every(fits)) return 'lines'
  const weighed = lines.map(line => ({ hs: line.hs, caratThousandths: parseCarats(line.accepted) ?? 0 }))
  if (caratsByHs(weighed) !== caratsByHs(acceptedIn(statement))) return 'accepted'
  return earliestReceipt(certified.issuedOn) <= receivedOn && receivedOn <= latest ? null : 'receivedOn'
}

/**
 * The first day on which goods can have been received. Each authority counts the days of its own time zone: west of the
 * issuer it may still be the day before.
 */
export function earliestReceipt(issuedOn: Day): Day {
  return addDays(issuedOn, -1)
}

function caratsByHs(lines: readonly Pick<Quantity, 'hs' | 'caratThousandths'>[]): string {
  const sums = sumByHs(lines.map(line => ({ ...line, usdCents: 0 })))
  return sums.map(sum => `${sum.hs} ${sum.caratThousandths}`).join()
}

/** What was accepted, as integers. */
export function acceptedIn(statement: ConfirmationStatement): Quantity[] {
  return statement.accepted.map(line => ({
    hs: line.hs,
    caratThousandths: parseCarats(line.carats) ?? 0,
    usdCents: parseDollars(line.usd) ?? 0,
  }))
}
