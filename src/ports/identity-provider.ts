import type { Outcome } from '../core/values/outcome.ts'

/** The state's own sign-in, OpenID Connect Core 1.0 with the authorization code flow and PKCE. */
export interface IdentityProvider {
  /** What its people call it: it stands on the button. */
  readonly name: string
  /** The claim by which an administrator says whom to expect: `email`, or the state's own. */
  readonly claim: string
  /** Where to send a person, and what to hold their answer against. */
  begin(): Promise<Outcome<{ readonly url: string; readonly sent: Sent }>>
  /** What the provider says of whoever came back; `search` is the query they came back with. */
  finish(search: string, sent: Sent): Promise<Outcome<Proven>>
}

/** Kept here while a person is away at the provider; each is used once. */
export interface Sent {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** A person as the provider vouches for them. */
export interface Proven {
  readonly issuer: string
  readonly subject: string
  /** The value of the claim, lower case; absent where the provider does not vouch for one. */
  readonly claim?: string
  /** The provider says that it saw a second factor. */
  readonly strong: boolean
  /** When it saw the person, in milliseconds; absent where it does not say. */
  readonly seenAt?: number
}
