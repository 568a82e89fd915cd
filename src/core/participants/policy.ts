import { addMonths, type Day } from '../values/day.ts'
import type { Citation } from '../values/finding.ts'

/** What a participant published of its own ways, from a day on. Where it published nothing, rules are silent. */
export interface ParticipantPolicy {
  readonly participant: string
  readonly from: Day
  /** First day on which it no longer holds. */
  readonly until?: Day
  /** Where it is written. */
  readonly source: string
  readonly numberForm?: NumberForm
  /** How long its own certificates are made to hold. */
  readonly validity?: Term
  /** How long they may hold at most. */
  readonly validityMaximum?: Term
  /** A parcel reference ends in the certificate's serial. */
  readonly referenceEndsInNumber?: boolean
  /** To how many places it weighs. */
  readonly caratPlaces?: 2 | 3
  /** What it asks as importer. */
  readonly conditions?: readonly ImportCondition[]
  readonly weighing?: WeighingTolerance
  /** After how many days it asks for a confirmation of receipt that has not come. */
  readonly confirmationDays?: number
  /** For how many years its authorities keep certificates and what came of them, once they are ended. */
  readonly retentionYears?: number
  /** In how many hours its authorities mean to have done their part: plain hours, nights and holidays in them. */
  readonly serviceHours?: ServiceHours
  /** Which shipments it opens, on the way out and on the way in; all of them where it says nothing. */
  readonly opening?: { readonly export?: OpeningPolicy; readonly import?: OpeningPolicy }
  readonly fees?: readonly Fee[]
  /** Within how many working days an importer gets an authenticated copy of a certificate that was confirmed. */
  readonly copyWorkingDays?: number
  /** Its authorities keep the register of licences: who holds none that is in force does not act. */
  readonly licences?: 'required'
  /** What a certificate beyond the exporter's traceable stock meets; `advise` where it says nothing. */
  readonly stockGate?: StockGate
  /** What of the value of its production is due to the state, in ten thousandths. */
  readonly royaltyPerTenThousand?: number
  /** Which of several valuations of a shipment counts; the exporter's where it says nothing. */
  readonly valuationRule?: ValuationRule
  /** What its certificates are printed in besides English. */
  readonly paperLanguage?: PaperLanguage
}

/** `off`: no stock is kept here. `advise`: a remark the officer answers. `enforce`: refused, or excepted by two. */
export const STOCK_GATES = ['off', 'advise', 'enforce'] as const
export type StockGate = (typeof STOCK_GATES)[number]

export const VALUATIONS_THAT_COUNT = ['exporter', 'official', 'highest', 'official-if-differs-by'] as const

/** Valuations further apart than this share of the exporter's, in ten-thousandths, are asked about. */
export interface ValuationRule {
  readonly counts: (typeof VALUATIONS_THAT_COUNT)[number]
  readonly differsByPerTenThousand: number
}

export interface ServiceHours {
  readonly inspection?: number
  readonly secondOfficer?: number
  /** From receiving an application to its certificate; what waits for the applicant is not in it. */
  readonly issue?: number
  /** From the counter to the confirmation of receipt. */
  readonly receipt?: number
}

/** A documented choice of what is opened: always by profile, and of the rest a share by chance. */
export interface OpeningPolicy {
  readonly always: readonly OpeningProfile[]
  readonly aboveUsdCents?: number
  /** Of what no profile names: so many in ten thousand. */
  readonly sharePerTenThousand: number
}

export const OPENING_PROFILES = ['first-shipment', 'mixed-origin', 'earlier-difference'] as const
export type OpeningProfile = (typeof OPENING_PROFILES)[number]

/** As published: what it is for, and the amount in a currency as a decimal text, `120.00`. */
export interface Fee {
  readonly what: string
  readonly amount: string
  readonly currency: string
}

/** Where nothing longer is published: the Core Document asks three years of originals, and Annex II five of books. */
const RETENTION_YEARS = 5

/** The first day of what is still kept: what ended before it is erased. */
export function keptSince(policies: readonly ParticipantPolicy[], participant: string, today: Day): Day {
  const years = policyOn(policies, participant, today)?.retentionYears ?? RETENTION_YEARS
  return addMonths(today, -12 * Math.max(years, RETENTION_YEARS))
}

export const PAPER_LANGUAGES = ['fr', 'pt', 'zh', 'ar'] as const
type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

/** How many digits a serial has, and which letters may stand between code and serial (`''` for none). */
export interface NumberForm {
  readonly digits?: number
  readonly series?: readonly string[]
}

export interface Term {
  readonly days?: number
  readonly months?: number
}

/** It refuses mixed parcels whose countries of mining are not named, under these HS codes. */
export interface ImportCondition {
  readonly rule: 'origin-undisclosed-refused'
  readonly since: Day
  readonly hs: readonly string[]
  readonly source: string
}

export interface WeighingTolerance {
  readonly name: string
  readonly withinPerTenThousand: number
  readonly withinCaratThousandths: number
  readonly secondOfficerPerTenThousand: number
}

/** Every published policy of a participant in force on a day, merged: a later one replaces what it says again. */
export function policyOn(
  policies: readonly ParticipantPolicy[],
  participant: string,
  on: Day,
): ParticipantPolicy | undefined {
  const held = inForce(policies, participant, on)
  return held.length === 0 ? undefined : (Object.assign({}, ...held) as ParticipantPolicy)
}

/** What a participant published on one matter, as it held on a day, and where it is written. */
export function publishedOn<Matter extends keyof ParticipantPolicy>(
  policies: readonly ParticipantPolicy[],
  participant: string,
  on: Day,
  matter: Matter,
): { readonly value: NonNullable<ParticipantPolicy[Matter]>; readonly source: Citation } | undefined {
  const latest = inForce(policies, participant, on).findLast(one => one[matter] !== undefined)
  const value = latest?.[matter]
  return latest && value !== undefined
    ? { value: value as NonNullable<ParticipantPolicy[Matter]>, source: { text: latest.source, since: latest.from } }
    : undefined
}

/** Whether a participant published on a matter at any time: before its first day it is known to have asked nothing. */
export function publishedEver(
  policies: readonly ParticipantPolicy[],
  participant: string,
  matter: keyof ParticipantPolicy,
): boolean {
  return policies.some(one => one.participant === participant && one[matter] !== undefined)
}

/** Oldest first. */
function inForce(policies: readonly ParticipantPolicy[], participant: string, on: Day): ParticipantPolicy[] {
  return policies
    .filter(one => one.participant === participant && one.from <= on && (one.until === undefined || on < one.until))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
