import { canonicalBytes } from '../signing/canonical-json.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Environment } from '../participants/trust-list.ts'
import { fromBase64Url, toBase64Url, utf8, toHex } from '../values/bytes.ts'
import type { Plain } from '../values/act.ts'
import { type BatchPath, batch } from './batch.ts'
import type { Envelope } from './envelope.ts'

/**
 * An envelope with what proves it: the key that signed the root of its batch and the path to that root. Each is whole
 * by itself, so it can be handed on as evidence.
 */
export interface SignedEnvelope {
  /** The exact bytes of the canonical envelope, base64url. */
  readonly envelope: string
  readonly key: string
  readonly index: number
  readonly size: number
  readonly siblings: readonly string[]
  readonly signature: string
}

/** The bytes an exchange key signs for a batch: the first line says that they are nothing else. */
export function batchBytesToSign(environment: Environment, root: Uint8Array): Uint8Array {
  return utf8(`adamas-exchange-v1\n${environment}\n${toHex(root)}\n`)
}

/** Signs many envelopes with one signature. `sign` is the exchange key's. */
export async function sealBatch(
  crypto: Crypto,
  envelopes: readonly Envelope[],
  key: string,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<SignedEnvelope[]> {
  const [first] = envelopes
  if (!first) return []
  if (envelopes.some(one => one.environment !== first.environment)) throw new Error('a batch is of one environment')
  const items = envelopes.map(envelope => canonicalBytes(envelope as unknown as Plain))
  const { root, paths } = batch(crypto, items)
  const signature = toBase64Url(await sign(batchBytesToSign(first.environment, root)))
  return items.map((item, i) => ({ envelope: toBase64Url(item), key, ...written(paths[i] as BatchPath), signature }))
}

function written(path: BatchPath) {
  return { index: path.index, size: path.size, siblings: path.siblings.map(toBase64Url) }
}

/** Names a signed envelope exactly as it was sent: SHA-256 of its canonical form, hex. */
export function digestOfSigned(crypto: Crypto, signed: SignedEnvelope | undefined): string {
  return toHex(crypto.sha256(canonicalBytes({ ...signed })))
}

/** The path as bytes, or null where a sibling is no SHA-256. */
export function pathOf(signed: SignedEnvelope): BatchPath | null {
  const siblings = signed.siblings.map(text => fromBase64Url(text))
  if (siblings.some(sibling => sibling?.length !== 32)) return null
  return { index: signed.index, size: signed.size, siblings: siblings as Uint8Array[] }
}
