import type { Act } from '../values/act.ts'
import type { Shares } from './shares.ts'

/** How carats come into the ledger, change within it, and leave it. */
export const ENTERING = ['opened', 'produced', 'imported', 'found', 'restored'] as const
export const WITHIN = ['sold', 'given-back', 'split', 'mixed', 'sorted', 'moved'] as const
export const LEAVING = ['cut', 'lost', 'seized', 'exported'] as const
export type MoveKind = (typeof ENTERING | typeof WITHIN | typeof LEAVING)[number]

/** Which way a move crosses the border of the ledger. */
export function wayOf(what: MoveKind): 'in' | 'within' | 'out' {
  if ((ENTERING as readonly string[]).includes(what)) return 'in'
  return (LEAVING as readonly string[]).includes(what) ? 'out' : 'within'
}

/**
 * One step of the ledger, as double entry: the lots it takes whole, the lots it makes, and what comes from outside or
 * goes there. In every origin what it takes and what comes in is what it makes and what goes out.
 */
export interface Move {
  readonly what: MoveKind
  /**
   * Ids of lots, `+3` for the third that this act makes. A lot is taken once. What a move takes it puts together: every
   * lot it makes is of all of it, in proportion.
   */
  readonly takes: readonly string[]
  readonly makes: readonly Made[]
  /** What enters with a move that enters, or leaves with one that leaves. */
  readonly outside?: Outside
  /** The record behind it: a production, an arrival, a certificate. Each counts once. */
  readonly proof?: string
  /** What was paid, all together. */
  readonly usdCents?: number
  readonly cash?: true
  /** The mark of who wrote it first, so that the same sale does not count twice: a receipt, a line of a book. */
  readonly mark?: string
}

/** Rough of one holder and one HS code that crosses the border of the ledger. */
export interface Outside {
  readonly holder: string
  readonly hs: string
  readonly shares: Shares
  /** What of that had never been in the ledger: a certificate took it although it was not in stock. */
  readonly unproven?: Shares
}

/** A lot as a move makes it: of one holder and one HS code. */
export interface Made {
  readonly holder: string
  readonly hs: string
  readonly shares: Shares
  /** The site or office where it lies. */
  readonly place?: string
}

/** The subject is the holder whose books it stands in; the body holds names, papers and reasons. */
export type CustodyAct = Act<'custody.moved', { readonly moves: readonly Move[] }>
