import type { Day } from '../values/day.ts'

/**
 * A certificate as data: Annex I A of the Core Document, and the optional fields participants ask for. Decimals are
 * exact texts, so what was written is what is signed; totals are derived, never entered (`totals.ts`).
 */
export interface CertificateDocument {
  /** Alpha-2 code of the issuing participant and its national serial: `BW0012345`. */
  readonly number: string
  readonly issuedOn: Day
  readonly expiresOn: Day
  readonly issuer: Issuer
  readonly exporter: Party
  readonly importer: Party
  /** Participant code the shipment goes to; `EU` for any of its members. */
  readonly destination: string
  /** The last participant the shipment was exported from; never mixed. */
  readonly provenance: string
  readonly origin: Origin
  readonly parcels: readonly Parcel[]
  readonly containers?: readonly Container[]
  readonly invoice?: Invoice
  readonly valuation?: { readonly basis: string; readonly by?: string }
  readonly reason?: Reason
  readonly carrier?: { readonly name: string; readonly mode?: CarriageMode; readonly document?: string }
  readonly agent?: { readonly name: string }
  /** Numbers of the certificates a re-export draws on. */
  readonly sources?: readonly string[]
  readonly customs?: { readonly export?: string; readonly import?: string }
}

export interface Issuer {
  readonly participant: string
  readonly authority: string
  readonly name?: string
  readonly office?: string
}

export interface Party {
  readonly name: string
  readonly address: string
  readonly country: string
  readonly licence?: string
}

/** `mixed` without countries is undisclosed, printed as asterisks (Annex I, note on mixed parcels). */
export type Origin =
  | { readonly kind: 'single'; readonly country: string; readonly priorVerification?: PriorVerification }
  | {
      readonly kind: 'mixed'
      readonly countries?: readonly OriginShare[]
      readonly priorVerification?: PriorVerification
    }

export interface OriginShare {
  readonly country: string
  readonly carats?: string
  readonly share?: string
}

export interface PriorVerification {
  readonly scheme: string
  readonly reference: string
}

export interface Parcel {
  readonly reference: string
  readonly seal?: string
  readonly lines: readonly Line[]
}

/** One HS code of one parcel. `carats` to three places, `usd` to two. */
export interface Line {
  readonly hs: string
  readonly carats: string
  readonly usd: string
  readonly largestStone?: string
  readonly declared?: DeclaredValue
}

export interface DeclaredValue {
  readonly currency: string
  readonly amount: string
  readonly rate: string
  readonly rateDay: Day
  readonly rateSource: string
}

export interface Container {
  readonly seal: string
  readonly kind: string
  readonly parcels: readonly string[]
}

export interface Invoice {
  readonly number: string
  readonly date?: string
  readonly currency?: string
  readonly amount?: string
  readonly terms?: string
}

export const REASONS = [
  'sale',
  'consignment',
  'tender',
  'sorting',
  'return-unsold',
  'personal',
  'scientific',
  'exhibition',
] as const
export type Reason = (typeof REASONS)[number]

export const CARRIAGE_MODES = ['secure-courier', 'hand', 'post'] as const
export type CarriageMode = (typeof CARRIAGE_MODES)[number]
