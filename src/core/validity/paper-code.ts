import { readSummary, SUMMARY_FIELDS, summaryFields, summaryOf } from '../certificate/summary.ts'
import { decodeReceipt, encodeReceipt } from '../log/receipt.ts'
import type { Environment } from '../participants/trust-list.ts'
import { fromBase45, toBase45 } from '../signing/base45.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Presented } from './presented.ts'
import type { Sealing, ToSign } from './sealing.ts'
import { shortFormIn } from './short-form.ts'

/** The QR code of the paper: docs/protocol/certificate.md. */
export const PAPER_PREFIX = 'KP1:'
const MOST_CHARACTERS = 4_000
const NONCE = 11
const RECEIPT = 12
const NONCE_BYTES = 16
/** Key 11 and the head of 16 bytes. */
const NONCE_FIELD_BYTES = 2 + NONCE_BYTES
/** Key 12 and the head of a receipt, which is longer than 23 bytes and shorter than 256. */
const RECEIPT_HEAD_BYTES = 3

/** What a key signs on paper; the environment is bound in, so that a demonstration is worth nothing elsewhere. */
function context(environment: Environment): string {
  return `adamas-certificate-v1\n${environment}`
}

export function readPaperCode(crypto: Crypto, text: string, environment: Environment): Presented | null {
  if (text.length > MOST_CHARACTERS) return null
  const bytes = fromBase45(text.slice(PAPER_PREFIX.length))
  const cose = bytes && decodeCose(bytes)
  const fields = cose && fromCbor(cose.payload)
  if (!cose || !(fields instanceof Map)) return null
  const [summary, nonce, receipt] = [readSummary(fields), fields.get(NONCE), fields.get(RECEIPT)]
  if (!summary || !(nonce instanceof Uint8Array) || nonce.length !== NONCE_BYTES) return null
  if (fields.size !== SUMMARY_FIELDS + (receipt === undefined ? 1 : 2)) return null
  const read = receipt instanceof Uint8Array ? decodeReceipt(receipt) : null
  if (read ? !read.ok : receipt !== undefined) return null
  const { keyId, payload, signature } = cose
  const after = NONCE_FIELD_BYTES + (receipt instanceof Uint8Array ? RECEIPT_HEAD_BYTES + receipt.length : 0)
  const shortForm = shortFormIn(crypto, payload, payload.length - after)
  const signed = coseBytesToSign(cose.protectedHeader, payload, context(environment))
  return { form: 'qr', keyId, signed, signature, summary, shortForm, nonce, receipt: read?.ok ? read.value : null }
}

export function sealPaperCode({ document, digest, environment, keyId, nonce, receipt }: Sealing): ToSign {
  const fields = summaryFields(summaryOf(document, digest))
  const payload = toCbor(new Map([...fields, [NONCE, nonce], [RECEIPT, encodeReceipt(receipt)]]))
  const header = protectedHeader(keyId)
  return {
    bytes: coseBytesToSign(header, payload, context(environment)),
    seal: signature => `${PAPER_PREFIX}${toBase45(encodeCose({ protectedHeader: header, payload, signature }))}`,
  }
}
