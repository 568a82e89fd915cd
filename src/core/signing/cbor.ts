import { encode, rfc8949EncodeOptions } from 'cborg'
import { fromUtf8 } from '../values/bytes.ts'

/** Deterministic CBOR (RFC 8949, section 4.2): smallest sizes, definite lengths, sorted keys. */
export function toCbor(value: unknown): Uint8Array {
  return encode(value, rfc8949EncodeOptions)
}

/** How deep lists and maps may nest. */
const DEEPEST = 16

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/**
 * The value, or null where the bytes are anything but the deterministic encoding of one value out of integers, booleans, text,
 * bytes, lists and maps. Libraries read more than one spelling; here a second one never becomes a value, so what was read need
 * not be written again to be sure. Byte strings are views of `bytes`.
 */
export function fromCbor(bytes: Uint8Array): unknown {
  const reader = { bytes, at: 0 }
  const value = readItem(reader, DEEPEST)
  return value !== undefined && reader.at === bytes.length ? value : null
}

/** The value at the reader, which moves behind it; undefined where there is none. */
function readItem(reader: Reader, left: number): unknown {
  const head = reader.bytes[reader.at++]
  if (head === undefined) return undefined
  if (head === 0xf4 || head === 0xf5) return head === 0xf5
  const count = readCount(reader, head & 31)
  if (count === undefined) return undefined
  switch (head >> 5) {
    case 0:
      return count
    case 1:
      return Number.isSafeInteger(-1 - count) ? -1 - count : undefined
    case 2:
      return readBytes(reader, count)
    case 3: {
      const content = readBytes(reader, count)
      return content && (fromUtf8(content) ?? undefined)
    }
    case 4:
      return left > 0 ? readList(reader, count, left - 1) : undefined
    case 5:
      return left > 0 ? readMap(reader, count, left - 1) : undefined
    default:
      return undefined
  }
}

/** A number or a length in the fewest bytes that hold it. */
function readCount(reader: Reader, size: number): number | undefined {
  if (size < 24) return size
  if (size > 27) return undefined
  const bytes = 1 << (size - 24)
  let count = 0
  for (let i = 0; i < bytes; i++) count = count * 256 + (reader.bytes[reader.at++] ?? Number.NaN)
  const least = bytes === 1 ? 24 : 2 ** (bytes * 4)
  return count >= least && Number.isSafeInteger(count) ? count : undefined
}

function readBytes(reader: Reader, length: number): Uint8Array | undefined {
  const end = reader.at + length
  if (end > reader.bytes.length) return undefined
  const content = reader.bytes.subarray(reader.at, end)
  reader.at = end
  return content
}

function readList(reader: Reader, length: number, left: number): unknown[] | undefined {
  const list: unknown[] = []
  for (let i = 0; i < length; i++) {
    const item = readItem(reader, left)
    if (item === undefined) return undefined
    list.push(item)
  }
  return list
}

/** Keys rise as bytes, so none comes twice. */
function readMap(reader: Reader, length: number, left: number): Map<unknown, unknown> | undefined {
  const map = new Map<unknown, unknown>()
  let last: Uint8Array | undefined
  for (let i = 0; i < length; i++) {
    const from = reader.at
    const key = readItem(reader, left)
    const written = reader.bytes.subarray(from, reader.at)
    const value = key === undefined || !rises(last, written) ? undefined : readItem(reader, left)
    if (value === undefined) return undefined
    map.set(key, value)
    last = written
  }
  return map
}

function rises(last: Uint8Array | undefined, next: Uint8Array): boolean {
  if (!last) return true
  for (let i = 0; i < last.length && i < next.length; i++) {
    const difference = (next[i] as number) - (last[i] as number)
    if (difference !== 0) return difference > 0
  }
  return next.length > last.length
}
