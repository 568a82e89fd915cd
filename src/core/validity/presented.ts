import type { CertificateDocument } from '../certificate/document.ts'
import type { Summary } from '../certificate/summary.ts'
import type { Receipt } from '../log/receipt.ts'
import type { Environment } from '../participants/trust-list.ts'
import type { Crypto } from '../signing/crypto.ts'
import { PAPER_PREFIX, readPaperCode } from './paper-code.ts'
import { readEnveloped, readSignedCredential } from './signed-credential.ts'

/** A certificate as it was presented, taken apart and not yet believed. */
export interface Presented {
  readonly form: 'vc' | 'qr'
  readonly keyId: string
  /** The exact bytes the certificate key signed. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly summary: Summary
  /** SHA-256 of the short form: of the summary, which the receipt vouches for. */
  readonly shortForm: Uint8Array
  /** Only the `vc+jwt` carries the full facts. */
  readonly document?: CertificateDocument
  readonly nonce: Uint8Array
  readonly receipt: Receipt | null
}

/** Reads either form; null where the text is neither. */
export function readPresented(crypto: Crypto, text: string, environment: Environment): Presented | null {
  const trimmed = text.trim()
  if (trimmed.startsWith(PAPER_PREFIX)) return readPaperCode(crypto, trimmed, environment)
  if (trimmed.startsWith('{')) return readEnveloped(crypto, trimmed, environment)
  return readSignedCredential(crypto, trimmed, environment)
}
