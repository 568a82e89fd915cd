import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly text: AsyncIterable<string> | readonly string[]
}

interface Written {
  readonly name: Buffer
  readonly at: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Sizes and checksum follow the bytes (bit 3), names are UTF-8 (bit 11): PKWARE APPNOTE 4.4.4. */
const FLAGS = 0x0808
const VERSION = 20
const DEFLATE = 8
/** 1 January 1980, the first day a ZIP can name: the same content gives the same bytes. */
const DAY_ONE = 0x21

/** A ZIP file made while it is read; nothing of it is held back. At most 4 GB, as without ZIP64. */
export async function* zipOf(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const head = header(LOCAL, 30, name, out => fields(out, 4, 0, 0, 0, name.length))
    yield head
    const sum = { crc: 0, size: 0 }
    let packed = 0
    for await (const chunk of Readable.from(counted(part.text, sum)).pipe(createDeflateRaw({ level: 1 }))) {
      packed += (chunk as Buffer).length
      yield chunk as Buffer
    }
    yield numbers(DESCRIPTOR, sum.crc, packed, sum.size)
    written.push({ name, at, packed, ...sum })
    at += head.length + packed + 16
  }
  yield directory(written, at)
}

async function* counted(text: ZipPart['text'], sum: { crc: number; size: number }): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    const bytes = Buffer.from(piece)
    sum.crc = crc32(bytes, sum.crc)
    sum.size += bytes.length
    yield bytes
  }
}

function directory(written: readonly Written[], at: number): Buffer {
  const entries = written.map(({ name, crc, packed, size, at: begins }) =>
    header(CENTRAL, 46, name, out => {
      out.writeUInt16LE(VERSION, 4)
      fields(out, 6, crc, packed, size, name.length)
      out.writeUInt32LE(begins, 42)
    }),
  )
  const end = Buffer.alloc(22)
  const length = entries.reduce((sum, entry) => sum + entry.length, 0)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...entries, end])
}

function header(signature: number, length: number, name: Buffer, fill: (out: Buffer) => void): Buffer {
  const out = Buffer.alloc(length)
  out.writeUInt32LE(signature, 0)
  fill(out)
  return Buffer.concat([out, name])
}

/** The fields that both kinds of header have in this order. */
function fields(out: Buffer, at: number, crc: number, packed: number, size: number, name: number): void {
  out.writeUInt16LE(VERSION, at)
  out.writeUInt16LE(FLAGS, at + 2)
  out.writeUInt16LE(DEFLATE, at + 4)
  out.writeUInt16LE(DAY_ONE, at + 8)
  out.writeUInt32LE(crc, at + 10)
  out.writeUInt32LE(packed, at + 14)
  out.writeUInt32LE(size, at + 18)
  out.writeUInt16LE(name, at + 22)
}

function numbers(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(4 * values.length)
  for (const [place, value] of values.entries()) out.writeUInt32LE(value, 4 * place)
  return out
}
