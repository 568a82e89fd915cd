import { concat, fromUtf8, utf8 } from '../values/bytes.ts'
import { fromCbor, toCbor } from './cbor.ts'

/** COSE_Sign1 (RFC 9052) with ES256, tagged, one spelling: what stands on paper and what packs are signed in. */
export interface CoseSign1 {
  readonly keyId: string
  readonly payload: Uint8Array
  readonly protectedHeader: Uint8Array
  readonly signature: Uint8Array
}

const TAG_18 = 0xd2
const ALGORITHM = 1
const ES256 = -7
const KEY_ID = 4

export function protectedHeader(keyId: string): Uint8Array {
  return toCbor(
    new Map<number, unknown>([
      [ALGORITHM, ES256],
      [KEY_ID, utf8(keyId)],
    ]),
  )
}

/** The bytes a key signs. `context` is the external AAD: purpose and environment, so that nothing counts elsewhere. */
export function coseBytesToSign(header: Uint8Array, payload: Uint8Array, context: string): Uint8Array {
  return toCbor(['Signature1', header, utf8(context), payload])
}

export function encodeCose(cose: Omit<CoseSign1, 'keyId'>): Uint8Array {
  const { protectedHeader: header, payload, signature } = cose
  return concat(Uint8Array.of(TAG_18), toCbor([header, new Map(), payload, signature]))
}

/** The parts, or null: another algorithm, unprotected headers, trailing bytes and every second spelling are refused. */
export function decodeCose(bytes: Uint8Array): CoseSign1 | null {
  if (bytes[0] !== TAG_18) return null
  const parts = fromCbor(bytes.subarray(1))
  if (!Array.isArray(parts) || parts.length !== 4) return null
  const [header, unprotected, payload, signature] = parts as unknown[]
  if (!(header instanceof Uint8Array) || !(payload instanceof Uint8Array)) return null
  if (!(signature instanceof Uint8Array) || signature.length !== 64) return null
  if (!(unprotected instanceof Map) || unprotected.size !== 0) return null
  const keyId = keyIdIn(header)
  return keyId === null ? null : { keyId, payload, protectedHeader: header, signature }
}

function keyIdIn(header: Uint8Array): string | null {
  const fields = fromCbor(header)
  if (!(fields instanceof Map) || fields.size !== 2 || fields.get(ALGORITHM) !== ES256) return null
  const id = fields.get(KEY_ID)
  return id instanceof Uint8Array && id.length <= 64 ? fromUtf8(id) : null
}
