import type { CertificateDocument } from '../core/certificate/document.ts'

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

/**
 * Keeps small secrets so that the database alone shows nothing. Opening throws where the text was sealed by another
 * key.
 */
export interface Sealing {
  seal(bytes: Uint8Array): string
  open(sealed: string): Uint8Array
}

/**
 * Peers, whose addresses come from the trust list only. Throws `Outage` when they cannot be reached; follows no
 * redirect.
 */
export interface Network {
  post(url: string, body: Uint8Array): Promise<{ readonly status: number; readonly body: Uint8Array }>
  get(url: string): Promise<{ readonly status: number; readonly body: Uint8Array }>
}

/** A letter to an authority that has no node. */
export interface Letter {
  /** The id of the statement it carries. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** Throws where the letter could not be handed over: it is tried again later. */
export interface Mail {
  send(letter: Letter): Promise<void>
}

/** A certificate on paper, from its facts and both encodings. */
export type CertificatePrinter = (print: {
  readonly document: CertificateDocument
  readonly vc: string
  readonly qr: string
  readonly position: number
  readonly officers: readonly string[]
}) => Uint8Array

/** The public files of a node: its log's tiles and checkpoint, its pack. They lie outside the database on purpose. */
export interface PublicFiles {
  read(path: string): Promise<Uint8Array | null>
  /** Each file whole or not at all, in the order given; durable when this returns. */
  write(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<void>
}
