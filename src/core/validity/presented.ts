import type { CertificateDocument } from '../certificate/document.ts'
import { readSummary, type Summary, summaryFields, summaryOf } from '../certificate/summary.ts'
import { shapeOf } from '../certificate/shape.ts'
import { decodeReceipt, encodeReceipt, type Receipt } from '../log/receipt.ts'
import type { Environment } from '../participants/trust-list.ts'
import { fromBase45, toBase45 } from '../signing/base45.ts'
import { canonicalBytes, parseCanonical } from '../signing/canonical-json.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import { compactJws, jwsInput, parseJws } from '../signing/jws.ts'
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../values/bytes.ts'
import { credentialOf, readCredential } from './credential.ts'

/** A certificate as it was presented, taken apart and not yet believed. */
export interface Presented {
  readonly form: 'vc' | 'qr'
  readonly keyId: string
  /** The exact bytes the certificate key signed. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly summary: Summary
  /** Only the `vc+jwt` carries the full facts. */
  readonly document?: CertificateDocument
  readonly nonce: Uint8Array
  readonly receipt: Receipt | null
}

/** Prefix of the QR text. */
export const QR_PREFIX = 'KP1:'
const QR_LIMIT = 4_000
const [NONCE, RECEIPT] = [11, 12] as const

/** What a key signs on paper; the environment is bound in, so that a demonstration is worth nothing elsewhere. */
function qrContext(environment: Environment): string {
  return `adamas-certificate-v1\n${environment}`
}

/** Reads either form; null where the text is neither. */
export function readPresented(crypto: Crypto, text: string, environment: Environment): Presented | null {
  const trimmed = text.trim()
  if (trimmed.startsWith(QR_PREFIX)) return readQr(trimmed, environment)
  if (trimmed.startsWith('{')) return readEnveloped(crypto, trimmed, environment)
  return readVc(crypto, trimmed, environment)
}

function readQr(text: string, environment: Environment): Presented | null {
  if (text.length > QR_LIMIT) return null
  const bytes = fromBase45(text.slice(QR_PREFIX.length))
  const cose = bytes && decodeCose(bytes)
  const fields = cose && fromCbor(cose.payload)
  if (!cose || !(fields instanceof Map) || fields.size > 12) return null
  const [summary, nonce, receipt] = [readSummary(fields), fields.get(NONCE), receiptIn(fields.get(RECEIPT))]
  if (!summary || !(nonce instanceof Uint8Array) || nonce.length !== 16 || receipt === undefined) return null
  const signed = coseBytesToSign(cose.protectedHeader, cose.payload, qrContext(environment))
  return { form: 'qr', keyId: cose.keyId, signed, signature: cose.signature, summary, nonce, receipt }
}

/** `{ "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,…" }` (W3C VC Data Model 2.0, 4.13). */
function readEnveloped(crypto: Crypto, text: string, environment: Environment): Presented | null {
  try {
    const { id } = JSON.parse(text.slice(0, 1_000_000)) as { id?: unknown }
    const prefix = 'data:application/vc+jwt,'
    return typeof id === 'string' && id.startsWith(prefix) ? readVc(crypto, id.slice(prefix.length), environment) : null
  } catch {
    return null
  }
}

function readVc(crypto: Crypto, text: string, environment: Environment): Presented | null {
  const jws = parseJws(text)
  const payload = jws?.type === 'vc+jwt' ? parseCanonical(jws.payload) : null
  const credential = payload?.ok ? readCredential(payload.value) : null
  if (!jws || !credential || credential.environment !== environment) return null
  const { document } = credential
  if (shapeOf(document).findings.some(finding => finding.severity === 'error')) return null
  const [nonce, receipt] = [
    fromBase64Url(credential.nonce),
    receiptIn(credential.receipt && fromBase64Url(credential.receipt)),
  ]
  if (nonce?.length !== 16 || receipt === undefined) return null
  // The payload is canonical and was read in its order, so this is the document's canonical form again.
  const summary = safeSummary(document, toHex(crypto.sha256(utf8(JSON.stringify(document)))))
  const { keyId, signed, signature } = jws
  return summary && { form: 'vc', keyId, signed, signature, summary, document, nonce, receipt }
}

/** Facts that cannot be summed up (a missing day, a weight that is no number) are facts nobody can judge. */
function safeSummary(document: CertificateDocument, digest: string): Summary | null {
  try {
    return readSummary(summaryFields(summaryOf(document, digest)))
  } catch {
    return null
  }
}

/** Null where there is none, undefined where there is something that is no receipt. */
function receiptIn(value: unknown): Receipt | null | undefined {
  if (value === undefined || value === '') return null
  if (!(value instanceof Uint8Array)) return undefined
  const receipt = decodeReceipt(value)
  return receipt.ok ? receipt.value : undefined
}

/** Everything that goes into both encodings of one certificate. */
export interface Sealing {
  readonly document: CertificateDocument
  readonly digest: string
  readonly environment: Environment
  readonly keyId: string
  readonly nonce: Uint8Array
  readonly receipt: Receipt
}

/** The two things a certificate key signs, and how each becomes its encoding. */
export function toSeal(sealing: Sealing) {
  const { document, digest, environment, keyId, nonce, receipt } = sealing
  const fields = summaryFields(summaryOf(document, digest))
  const payload = toCbor(new Map([...fields, [NONCE, nonce], [RECEIPT, encodeReceipt(receipt)]]))
  const header = protectedHeader(keyId)
  const credential = credentialOf(document, environment, toBase64Url(nonce), toBase64Url(encodeReceipt(receipt)))
  const input = jwsInput({ kid: keyId, typ: 'vc+jwt' }, canonicalBytes(credential))
  return {
    qr: {
      bytes: coseBytesToSign(header, payload, qrContext(environment)),
      seal: (signature: Uint8Array) =>
        `${QR_PREFIX}${toBase45(encodeCose({ protectedHeader: header, payload, signature }))}`,
    },
    vc: { bytes: utf8(input), seal: (signature: Uint8Array) => compactJws(input, signature) },
  }
}
