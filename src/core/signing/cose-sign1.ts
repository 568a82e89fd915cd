import { concat, fromUtf8, utf8 } from '../values/bytes.ts'

/** COSE_Sign1 (RFC 9052) with ES256, tagged, one spelling: what stands on paper and what packs are signed in. */
export interface CoseSign1 {
  readonly keyId: string
  readonly payload: Uint8Array
  readonly protectedHeader: Uint8Array
  readonly signature: Uint8Array
}

/** Tag 18 and an array of four. */
const START = Uint8Array.of(0xd2, 0x84)
const NO_UNPROTECTED_HEADERS = Uint8Array.of(0xa0)
/** A map of two: algorithm (1) is ES256 (-7), key id (4) follows as bytes. */
const HEADER_START = Uint8Array.of(0xa2, 0x01, 0x26, 0x04)
/** An array of four that begins with the text `Signature1`. */
const SIGNED_START = concat(Uint8Array.of(0x84, 0x6a), utf8('Signature1'))
const SIGNATURE_BYTES = 64
const MAX_KEY_ID_BYTES = 64

export function protectedHeader(keyId: string): Uint8Array {
  return concat(HEADER_START, byteString(utf8(keyId)))
}

/** The bytes a key signs. `context` is the external AAD: purpose and environment, so that nothing counts elsewhere. */
export function coseBytesToSign(header: Uint8Array, payload: Uint8Array, context: string): Uint8Array {
  return concat(SIGNED_START, byteString(header), byteString(utf8(context)), byteString(payload))
}

export function encodeCose({ protectedHeader: header, payload, signature }: Omit<CoseSign1, 'keyId'>): Uint8Array {
  return concat(START, byteString(header), NO_UNPROTECTED_HEADERS, byteString(payload), byteString(signature))
}

/**
 * The parts, or null. There is one spelling of each: another algorithm, another header, a longer length than needed and
 * bytes left over are refused.
 */
export function decodeCose(bytes: Uint8Array): CoseSign1 | null {
  if (!beginsWith(bytes, START, 0)) return null
  const header = readByteString(bytes, START.length)
  if (!header || !beginsWith(bytes, NO_UNPROTECTED_HEADERS, header.end)) return null
  const payload = readByteString(bytes, header.end + NO_UNPROTECTED_HEADERS.length)
  const signature = payload && readByteString(bytes, payload.end)
  if (!payload || signature?.content.length !== SIGNATURE_BYTES || signature.end !== bytes.length) return null
  const keyId = keyIdIn(header.content)
  if (keyId === null) return null
  return { keyId, payload: payload.content, protectedHeader: header.content, signature: signature.content }
}

function keyIdIn(header: Uint8Array): string | null {
  if (!beginsWith(header, HEADER_START, 0)) return null
  const id = readByteString(header, HEADER_START.length)
  return id && id.end === header.length && id.content.length <= MAX_KEY_ID_BYTES ? fromUtf8(id.content) : null
}

/** A CBOR byte string (RFC 8949, section 3.1) with the shortest length. */
function byteString(content: Uint8Array): Uint8Array {
  const { length } = content
  if (length < 24) return concat(Uint8Array.of(0x40 | length), content)
  if (length < 0x100) return concat(Uint8Array.of(0x58, length), content)
  if (length < 0x10000) return concat(Uint8Array.of(0x59, length >> 8, length & 255), content)
  return concat(Uint8Array.of(0x5a, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255), content)
}

/**
 * The byte string at `at` and where it ends; null where there is none, it is cut off, or its length is spelled longer.
 */
function readByteString(bytes: Uint8Array, at: number): { content: Uint8Array; end: number } | null {
  const head = bytes[at]
  if (head === undefined || head < 0x40 || head > 0x5a) return null
  const extra = head < 0x58 ? 0 : 1 << (head - 0x58)
  let length = extra === 0 ? head - 0x40 : 0
  for (let i = 1; i <= extra; i++) length = length * 256 + (bytes[at + i] ?? 0)
  const [start, end] = [at + 1 + extra, at + 1 + extra + length]
  if (end > bytes.length || (extra > 0 && length < LEAST[extra as 1 | 2 | 4])) return null
  return { content: bytes.subarray(start, end), end }
}

/** The shortest content for which so many bytes of length are needed. */
const LEAST = { 1: 24, 2: 0x100, 4: 0x10000 } as const

function beginsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  return start.every((byte, i) => bytes[at + i] === byte)
}
