import type { Day } from '../values/day.ts'
import type { MoveKind, Outside } from './acts.ts'
import { originsOf, type Shares } from './shares.ts'

/** Rough of one holder under one HS code. It never changes: a move takes it whole and makes others. */
export interface LotRow {
  readonly id: string
  readonly state: 'held' | 'gone'
  readonly authority: string
  readonly holder: string
  readonly hs: string
  readonly caratThousandths: number
  readonly shares: Shares
  readonly place?: string
  /** The act that made it, by which move, from which lots and on which record. */
  readonly madeAt: number
  readonly madeOn: Day
  readonly made: MoveKind
  readonly from: readonly string[]
  readonly proof?: string
  readonly usdCents?: number
  /** While it is held, so that lists are of what is there. */
  readonly changedAt?: string
  readonly takenAt?: number
  readonly takenOn?: Day
  readonly taken?: MoveKind
  /** The lots it went into. */
  readonly into?: readonly string[]
}

/** What one holder has under one HS code: for each set of countries, the carats by country and how many lots. */
export interface HoldingRow {
  readonly id: string
  readonly authority: string
  readonly holder: string
  readonly hs: string
  readonly caratThousandths: number
  readonly stocks: readonly Stock[]
}

export interface Stock {
  /** `AO+BW`. */
  readonly origins: string
  readonly shares: Shares
  readonly lots: number
}

/** A record that brought carats into the ledger or took them out, and the act that did: no record does so twice. */
export interface PassageRow {
  readonly id: string
  readonly what: MoveKind
  readonly at: number
  readonly lines: readonly Outside[]
}

/** A move that somebody wrote down under a mark of their own. */
export interface MarkRow {
  readonly id: string
  readonly at: number
}

/**
 * The n-th lot that an act makes. Ids stand in the order in which lots were made, so the oldest is drawn on first.
 */
export function lotId(position: number, n: number): string {
  return `${String(position).padStart(10, '0')}.${n}`
}

/** The id of a lot a move names: `+3` is the third that its own act makes. */
export function lotNamed(name: string, position: number): string {
  return name.startsWith('+') ? lotId(position, Number(name.slice(1))) : name
}

/** As people write it: `1234.1`. */
export function lotName(id: string): string {
  return id.replace(/^0+(?=\d)/, '')
}

export function holdingId(holder: string, hs: string): string {
  return `${holder}/${hs}`
}

/** Under which lots of one holder, code and set of countries are listed. */
export function stockKey({ holder, hs, shares }: Pick<LotRow, 'holder' | 'hs' | 'shares'>): string {
  return `${holdingId(holder, hs)}/${originsOf(shares)}`
}

export function markId(holder: string, mark: string): string {
  return `${holder}/${mark}`
}
