import type { Envelope } from '../../core/exchange/envelope.ts'
import type { SignedEnvelope } from '../../core/exchange/signed.ts'
import type { Authority } from '../../core/participants/trust-list.ts'
import type { Desk } from '../perform.ts'

/** What a handler of one purpose works on. */
export interface Received {
  readonly desk: Desk
  readonly envelope: Envelope
  readonly sender: Authority
  readonly payload: Uint8Array
  /** The envelope exactly as it came, with its signature: evidence that can be handed on. */
  readonly signed: SignedEnvelope
}
