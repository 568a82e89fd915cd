import type { StockGate } from '../participants/policy.ts'
import type { Day } from '../values/day.ts'

/** What a node knows of an exporter beside the document. What is absent was not asked, and is not checked. */
export interface ExporterFacts {
  /** Absent where its authority keeps no register of licences. */
  readonly licence?: LicenceFacts
  /** Absent where no stock is kept of this exporter. */
  readonly stock?: StockFacts
}

/** The exporter's licence that serves it best on the day. */
export interface LicenceFacts {
  readonly standing: 'in-force' | 'none' | 'not-yet' | 'expired' | 'suspended' | 'revoked'
  /** Its row. */
  readonly id?: string
  readonly number?: string
  readonly until?: Day
}

/** What an exporter may export: carats by HS code and by the countries they were mined in, `AO+BW`. */
export interface StockFacts {
  readonly gate: Exclude<StockGate, 'off'>
  readonly held: readonly { readonly hs: string; readonly origins: string; readonly caratThousandths: number }[]
}
