/** What `/api/v1/links/read` answers: the certificate a code is for. */
export interface Linked {
  readonly number: string
  readonly issuedOn: string
  readonly expiresOn: string
  readonly state: string
  readonly environment: string
  /** `participant` is its code. */
  readonly issuer: { readonly name: string; readonly participant: string }
  readonly authority: { readonly id: string; readonly name: string }
  readonly exporter: string
  readonly importer: string
  readonly parcels: number
  readonly seals: readonly string[]
  readonly lines: readonly LinkedLine[]
  /** The code was used: receipt is confirmed, as of this day. */
  readonly confirmedOn?: string
}

export interface LinkedLine {
  readonly parcel: number
  readonly line: number
  readonly reference: string
  readonly hs: string
  readonly caratThousandths: number
  readonly usdCents: number
}

/** What was found when the parcel was opened, as the officer types it. */
export interface Found {
  readonly name: string
  readonly receivedOn: string
  readonly sealsWhole?: boolean
  readonly parcels: string
  /** By `parcel/line`. */
  readonly weights: Readonly<Record<string, string>>
}
