import { fromUtf8, utf8 } from '../values/bytes.ts'

/**
 * What our signed formats are made of in CBOR (RFC 8949): safe integers, booleans, text, bytes, lists, and maps whose
 * keys are numbers from 0 up. Each value has one encoding, the deterministic one of section 4.2.1: shortest lengths,
 * sorted keys.
 */
const [UNSIGNED, NEGATIVE, BYTES, TEXT, LIST, MAP, SIMPLE] = [0, 1, 2, 3, 4, 5, 7] as const
const FALSE = 0xf4
const TRUE = 0xf5
/** How deep lists and maps may nest. */
const DEEPEST = 16

interface Writer {
  bytes: Uint8Array
  at: number
}

export function toCbor(value: unknown): Uint8Array {
  const writer = { bytes: new Uint8Array(256), at: 0 }
  writeItem(writer, value)
  return writer.bytes.slice(0, writer.at)
}

function writeItem(writer: Writer, value: unknown): void {
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    if (value >= 0) writeHead(writer, UNSIGNED, value)
    else writeHead(writer, NEGATIVE, -1 - value)
  } else if (typeof value === 'boolean') writeHead(writer, SIMPLE, value ? 21 : 20)
  else if (typeof value === 'string') writeText(writer, value)
  else if (value instanceof Uint8Array) writeBytes(writer, BYTES, value)
  else if (Array.isArray(value)) {
    writeHead(writer, LIST, value.length)
    for (const item of value) writeItem(writer, item)
  } else if (value instanceof Map) writeMap(writer, value)
  else throw new Error(`no CBOR for ${String(value)}`)
}

function writeMap(writer: Writer, map: ReadonlyMap<unknown, unknown>): void {
  const entries = [...map] as [number, unknown][]
  if (!entries.every(([key]) => isKey(key))) throw new Error('keys of a map are numbers from 0 up')
  writeHead(writer, MAP, map.size)
  for (const [key, value] of entries.sort(([a], [b]) => a - b)) {
    writeHead(writer, UNSIGNED, key)
    writeItem(writer, value)
  }
}

/** Most text is short and ASCII: then its characters are its bytes. */
function writeText(writer: Writer, text: string): void {
  if (!/^[\0-\x7f]{0,64}$/.test(text)) return writeBytes(writer, TEXT, utf8(text))
  writeHead(writer, TEXT, text.length)
  makeRoom(writer, text.length)
  for (let i = 0; i < text.length; i++) writer.bytes[writer.at++] = text.charCodeAt(i)
}

function writeBytes(writer: Writer, major: number, content: Uint8Array): void {
  writeHead(writer, major, content.length)
  makeRoom(writer, content.length)
  writer.bytes.set(content, writer.at)
  writer.at += content.length
}

/** The kind of an item, and its value or length in the fewest bytes. */
function writeHead(writer: Writer, major: number, count: number): void {
  const size = count < 24 ? 0 : count < 0x100 ? 1 : count < 0x10000 ? 2 : count < 0x100000000 ? 4 : 8
  makeRoom(writer, 1 + size)
  writer.bytes[writer.at] = (major << 5) | (size === 0 ? count : 24 + Math.log2(size))
  let rest = count
  for (let i = size; i > 0; i--) {
    writer.bytes[writer.at + i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  writer.at += 1 + size
}

function makeRoom(writer: Writer, more: number): void {
  const end = writer.at + more
  if (end <= writer.bytes.length) return
  const larger = new Uint8Array(2 * end)
  larger.set(writer.bytes.subarray(0, writer.at))
  writer.bytes = larger
}

interface Reader {
  readonly bytes: Uint8Array
  at: number
}

/**
 * The value, or null where the bytes are anything but its one encoding. Libraries read more than one spelling; here a
 * second one never becomes a value, so what was read need not be written again to be sure. Byte strings are views of
 * `bytes`.
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
  if (head === FALSE || head === TRUE) return head === TRUE
  const count = readCount(reader, head & 31)
  if (count === undefined) return undefined
  switch (head >> 5) {
    case UNSIGNED:
      return count
    case NEGATIVE:
      return Number.isSafeInteger(-1 - count) ? -1 - count : undefined
    case BYTES:
      return readBytes(reader, count)
    case TEXT:
      return readText(reader, count)
    case LIST:
      return left > 0 ? readList(reader, count, left - 1) : undefined
    case MAP:
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

function readText(reader: Reader, length: number): string | undefined {
  const content = readBytes(reader, length)
  return content && (fromUtf8(content) ?? undefined)
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

/** Keys rise, so none comes twice. */
function readMap(reader: Reader, length: number, left: number): Map<number, unknown> | undefined {
  const map = new Map<number, unknown>()
  let last = -1
  for (let i = 0; i < length; i++) {
    const key = readItem(reader, left)
    if (!isKey(key) || key <= last) return undefined
    const value = readItem(reader, left)
    if (value === undefined) return undefined
    map.set(key, value)
    last = key
  }
  return map
}

function isKey(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
