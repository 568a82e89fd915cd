import type { CertificateDocument } from '../certificate/document.ts'
import type { Draft } from '../certificate/draft.ts'
import { shapeOf } from '../certificate/shape.ts'
import { summaryOf } from '../certificate/summary.ts'
import { decodeReceipt, encodeReceipt, type Receipt } from '../log/receipt.ts'
import type { Environment } from '../participants/trust-list.ts'
import { canonicalBytes, parseCanonical } from '../signing/canonical-json.ts'
import type { Crypto } from '../signing/crypto.ts'
import { compactJws, JWS_LIMIT, jwsInput, parseJws } from '../signing/jws.ts'
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../values/bytes.ts'
import { credentialOf, readCredential } from './credential.ts'
import type { Presented } from './presented.ts'
import type { Sealing, ToSign } from './sealing.ts'
import { shortFormOf } from './short-form.ts'

/**
 * Media type of the W3C's "Securing Verifiable Credentials using JOSE and COSE"; no other key of ours signs under it.
 */
const TYPE = 'vc+jwt'
const ENVELOPE_PREFIX = `data:application/${TYPE},`
/** Room for the members around the credential. */
const MOST_CHARACTERS = JWS_LIMIT + 10_000
const NONCE_BYTES = 16

/** `{ "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,…" }` (W3C VC Data Model 2.0, 4.13). */
export function readEnveloped(crypto: Crypto, text: string, environment: Environment): Presented | null {
  const envelope = text.length <= MOST_CHARACTERS ? parsed(text) : null
  if (!envelope || ![envelope.type].flat().includes('EnvelopedVerifiableCredential')) return null
  const { id } = envelope
  if (typeof id !== 'string' || !id.startsWith(ENVELOPE_PREFIX)) return null
  return readSignedCredential(crypto, id.slice(ENVELOPE_PREFIX.length), environment)
}

/** The envelope is not signed, so any JSON will do. */
function parsed(text: string): { readonly id?: unknown; readonly type?: unknown } | null {
  try {
    return JSON.parse(text) as { id?: unknown; type?: unknown } | null
  } catch {
    return null
  }
}

export function readSignedCredential(crypto: Crypto, text: string, environment: Environment): Presented | null {
  const jws = parseJws(text)
  const payload = jws?.type === TYPE ? parseCanonical(jws.payload) : null
  const credential = payload?.ok ? readCredential(payload.value) : null
  if (!jws || !credential || credential.environment !== environment) return null
  const { document } = credential
  if (shapeOf(document).findings.some(finding => finding.severity === 'error')) return null
  const [nonce, receipt] = [fromBase64Url(credential.nonce), receiptIn(credential.receipt)]
  if (nonce?.length !== NONCE_BYTES || receipt === undefined) return null
  // The payload is canonical and was read in its order, so this is the document's canonical form again.
  const digest = toHex(crypto.sha256(utf8(JSON.stringify(document))))
  const short = shortOf(crypto, document, digest)
  if (!short) return null
  const { keyId, signed, signature } = jws
  return { form: 'vc', keyId, signed, signature, ...short, document, nonce, receipt }
}

/** Facts that cannot be summed up (a missing day, a weight that is no number) are facts nobody can judge. */
function shortOf(crypto: Crypto, document: CertificateDocument, digest: string) {
  const { number, issuer, issuedOn, expiresOn, destination, origin, parcels }: Draft = document
  const named = number && issuer?.authority && issuedOn && expiresOn && destination && origin && parcels
  if (!named) return null
  try {
    const summary = summaryOf(document, digest)
    return { summary, shortForm: shortFormOf(crypto, summary) }
  } catch {
    return null
  }
}

/** Null where there is none, undefined where there is something that is no receipt. */
function receiptIn(text: string | undefined): Receipt | null | undefined {
  if (text === undefined) return null
  const bytes = fromBase64Url(text)
  const receipt = bytes && decodeReceipt(bytes)
  return receipt?.ok ? receipt.value : undefined
}

export function sealCredential({ document, environment, keyId, nonce, receipt }: Sealing): ToSign {
  const credential = credentialOf(document, environment, toBase64Url(nonce), toBase64Url(encodeReceipt(receipt)))
  const input = jwsInput({ kid: keyId, typ: TYPE }, canonicalBytes(credential))
  return { bytes: utf8(input), seal: signature => compactJws(input, signature) }
}
