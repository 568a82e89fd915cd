/** Milliseconds since 1970, UTC. */
export interface Clock {
  now(): number
}

export interface Randomness {
  bytes(count: number): Uint8Array
}

/** Signs with a key it never shows: a file encrypted at rest, a card or an HSM. ES256, r then s, 64 bytes. */
export interface Signer {
  sign(keyId: string, bytes: Uint8Array): Promise<Uint8Array>
  /** How many signatures this key has made: never fewer than are kept. */
  count(keyId: string): Promise<number>
}

/** One POST to a peer whose address comes from the trust list. Throws on an outage, never on a refusal. */
export interface Network {
  post(url: string, body: Uint8Array): Promise<{ readonly status: number; readonly body: Uint8Array }>
}
