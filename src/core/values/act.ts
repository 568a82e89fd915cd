import type { Day } from './day.ts'

/** What canonical JSON can carry: no floats, no null, so that a header has one spelling. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [name: string]: Plain | undefined }

/**
 * What an authority did. Never edited; a correction is another act. Folds read the header only, because the body (exact
 * bytes: facts, reasons, statements, with the names the law wants) goes when its retention ends, and replay must still
 * work.
 */
export interface Act<Kind extends string = string, Header = unknown> {
  readonly kind: Kind
  readonly version: number
  /** The instant of deciding, RFC 3339 in UTC with milliseconds. */
  readonly at: string
  /** The civil day of that instant in the authority's time zone. */
  readonly day: Day
  readonly authority: string
  /** Random id of the person, or `node` for what the node does by itself. */
  readonly actor: string
  /** The row the act is about. */
  readonly subject: string
  readonly header: Header
  readonly body: Uint8Array
}

/** An act in its place. Position = order of deciding = order of replay = leaf index of the log. */
export type Placed<A extends Act = Act> = A & {
  readonly position: number
  /** 16 random bytes: the log publishes a commitment nobody can guess without them. */
  readonly nonce: Uint8Array
}
