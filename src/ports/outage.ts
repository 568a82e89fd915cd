/**
 * Something outside does not answer: a database, a peer, a signer. Neither a refusal nor a bug; trying later may
 * help.
 */
export class Outage extends Error {
  readonly retryAfterSeconds: number

  constructor(message: string, retryAfterSeconds = 5) {
    super(message)
    this.name = 'Outage'
    this.retryAfterSeconds = retryAfterSeconds
  }
}
