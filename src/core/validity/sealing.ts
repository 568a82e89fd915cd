import type { CertificateDocument } from '../certificate/document.ts'
import type { Receipt } from '../log/receipt.ts'
import type { Environment } from '../participants/trust-list.ts'
import { sealPaperCode } from './paper-code.ts'
import { sealCredential } from './signed-credential.ts'

/** Everything that goes into both encodings of one certificate. */
export interface Sealing {
  readonly document: CertificateDocument
  /** SHA-256 of the canonical facts, hex. */
  readonly digest: string
  readonly environment: Environment
  readonly keyId: string
  readonly nonce: Uint8Array
  readonly receipt: Receipt
}

/** Bytes for a key to sign, wherever it is kept, and how its signature makes the encoding. */
export interface ToSign {
  readonly bytes: Uint8Array
  readonly seal: (signature: Uint8Array) => string
}

/** The two things a certificate key signs. */
export function toSeal(sealing: Sealing): { readonly qr: ToSign; readonly vc: ToSign } {
  return { qr: sealPaperCode(sealing), vc: sealCredential(sealing) }
}
