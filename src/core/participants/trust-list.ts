import type { Day } from '../values/day.ts'
import type { ParticipantPolicy } from './policy.ts'
import type { Participant } from './participants.ts'

/**
 * Who may say what: participants with their dated membership, their authorities, and the keys those sign with. Signed
 * by `threshold` of the `roots` of the list before it; `version` never falls. Every key a node trusts comes from here.
 */
export interface TrustList {
  readonly environment: Environment
  readonly version: number
  /** RFC 3339, UTC, whole seconds. */
  readonly madeAt: string
  /** First day on which the list is no longer trusted. */
  readonly expiresOn: Day
  readonly threshold: number
  readonly roots: readonly ListedKey[]
  readonly participants: readonly Participant[]
  readonly authorities: readonly Authority[]
  readonly policies: readonly ParticipantPolicy[]
}

/** `demonstration` roots and everything below them are refused by production, and the other way round. */
export type Environment = 'production' | 'demonstration' | 'test'

/** A body of a participant: `EU-BE-1` with its seat, time zone, keys, number blocks and offices. */
export interface Authority {
  readonly id: string
  readonly participant: string
  readonly name: string
  readonly seat: string
  readonly timeZone: string
  readonly roles: readonly AuthorityRole[]
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly exchange: Reach
  readonly keys: readonly AuthorityKey[]
  readonly blocks: readonly NumberBlock[]
}

export type AuthorityRole = 'export' | 'import' | 'production' | 'scheme'

/** How partners reach it. Peer addresses come only from here. */
export type Reach =
  | { readonly kind: 'node'; readonly url: string }
  /** `language` is that of its letters, `en` where it says none. */
  | { readonly kind: 'mail'; readonly address: string; readonly language?: string }
  | { readonly kind: 'none' }

/** An ES256 public key: `publicKey` is the uncompressed point of 65 bytes in base64url. */
export interface ListedKey {
  readonly id: string
  readonly algorithm: 'ES256'
  readonly publicKey: string
}

/** `certificate` signs certificates, `log` receipts and checkpoints, `exchange` envelopes, `pack` packs. */
export type KeyPurpose = 'certificate' | 'log' | 'exchange' | 'pack'

export interface AuthorityKey extends ListedKey {
  readonly purpose: KeyPurpose
  /** First and, once retired, last day on which it may sign. Retired keys verify for ever. */
  readonly from: Day
  readonly until?: Day
  /** Only on a log key: the id of the log it signs. */
  readonly log?: string
  /** A stolen key: nothing it signed at this position of the authority's log or later counts. */
  readonly revokedAtPosition?: number
}

/** Serials a participant uses in a year of issue, both ends inclusive. */
export interface NumberBlock {
  readonly year: number
  readonly from: number
  readonly to: number
}

/** Whether two authorities are of one node, and so of one log: one participant's, reached at one address. */
export function shareNode(a: Authority, b: Authority): boolean {
  if (a.id === b.id) return true
  if (a.participant !== b.participant || a.exchange.kind !== 'node' || b.exchange.kind !== 'node') return false
  return a.exchange.url === b.exchange.url
}
