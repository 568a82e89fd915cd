import type { CertificateDocument } from '../core/certificate/document.ts'
import type { Nudge, PrintProfile } from '../core/printing/profile.ts'
import type { Day } from '../core/values/day.ts'
import type { Outcome } from '../core/values/outcome.ts'

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

/** One certificate to print, with both its encodings, the officers' names, and the number of its sheet. */
export interface ToPrint {
  readonly document: CertificateDocument
  readonly vc: string
  readonly qr: string
  readonly position: number
  readonly officers: readonly string[]
  readonly sheet?: string
  /** What stands beside English. */
  readonly language?: string
}

/** Signs PDF files so that a reader of them shows whether they were changed since. */
export interface PdfSigner {
  /** The file under a signature of that day; the same bytes for the same file and day. */
  sign(pdf: Uint8Array, on: Day): Promise<Uint8Array>
  /** SHA-256 of its X.509 certificate, hex: what the node publishes, so that a reader can compare. */
  fingerprint(): Promise<string>
}

/** A country's own pre-printed paper, as it lies in the tray of one printer. */
export interface SheetPaper {
  readonly profile: PrintProfile
  readonly nudge: Nudge
}

/** Certificates on paper, as PDF. */
export interface CertificatePrinter {
  /** All of it, on plain A4, signed. */
  whole(print: ToPrint): Promise<Uint8Array>
  /** What differs from certificate to certificate, on a pre-printed sheet; refused where a text does not fit it. */
  onSheet(print: ToPrint, paper: SheetPaper): Outcome<Uint8Array>
  /** Every frame of a profile, with crosses and rulers to measure by; the language (BCP 47) stands beside English. */
  testPage(paper: SheetPaper, given: { readonly on: Day; readonly language?: string }): Uint8Array
}

/** The public files of a node: its log's tiles and checkpoint, its pack. They lie outside the database on purpose. */
export interface PublicFiles {
  read(path: string): Promise<Uint8Array | null>
  /** Each file whole or not at all, in the order given; durable when this returns. */
  write(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<void>
}
