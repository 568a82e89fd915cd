import { decode, encode, rfc8949EncodeOptions } from 'cborg'
import { sameBytes } from '../values/bytes.ts'

const STRICT = {
  strict: true,
  useMaps: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowNaN: false,
  allowInfinity: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
} as const

/** Deterministic CBOR (RFC 8949, section 4.2): smallest sizes, definite lengths, sorted keys. */
export function toCbor(value: unknown): Uint8Array {
  return encode(value, rfc8949EncodeOptions)
}

/** The value, or null where the bytes are anything but the deterministic encoding of one value. */
export function fromCbor(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(bytes, STRICT)
    return sameBytes(toCbor(value), bytes) ? value : null
  } catch {
    return null
  }
}
