import type { Environment } from '../participants/trust-list.ts'

/** Versions of the envelope this program reads; it writes the middle one. */
export const ENVELOPE_VERSIONS = [0, 1, 2] as const
export const ENVELOPE_VERSION = 1

/**
 * What travels between authorities. It carries payloads and knows no noun: `purpose` names what the payload is, the
 * receiver trusts the signature and the trust list, never the sender's server.
 */
export interface Envelope {
  readonly environment: Environment
  readonly purpose: string
  readonly version: number
  /** Random id made once by the sender; a retry never makes a new one. */
  readonly id: string
  /** Authority ids. */
  readonly from: string
  readonly to: string
  readonly inReplyTo?: string
  /** RFC 3339, UTC. */
  readonly madeAt: string
  /** The sender's latest signed checkpoint, as text, when it has one. */
  readonly checkpoint?: string
  /** Base64url of the payload's exact bytes. */
  readonly payload: string
}

/** What a node asks its outbox to deliver, in the transaction of the act it tells of. */
export interface Statement {
  readonly id: string
  /** The authority that says so, one of this node's. */
  readonly from: string
  readonly to: string
  readonly purpose: string
  readonly inReplyTo?: string
  readonly payload: Uint8Array
}
