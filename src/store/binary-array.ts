/** Object ids of the element types we send (PostgreSQL, `pg_type.dat`). */
const BYTEA = 17
const INT8 = 20
const TEXT = 25

/**
 * PostgreSQL's binary form of a one-dimensional array: dimensions, null flag, element type, length, lower bound; then
 * each element with its length, -1 for null. A driver's text form would write every byte as two digits and escape
 * every quote.
 */
function arrayOf(
  type: number,
  lengths: readonly number[],
  write: (out: Buffer, at: number, index: number) => void,
): Buffer {
  if (lengths.length === 0) return header(type, Buffer.alloc(12), 0)
  const out = header(
    type,
    Buffer.allocUnsafe(20 + lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), 0)),
    1,
  )
  out.writeInt32BE(lengths.length, 12)
  out.writeInt32BE(1, 16)
  let at = 20
  for (const [index, length] of lengths.entries()) {
    at = out.writeInt32BE(length, at)
    if (length > 0) write(out, at, index)
    at += Math.max(length, 0)
  }
  return out
}

function header(type: number, out: Buffer, dimensions: 0 | 1): Buffer {
  out.writeInt32BE(dimensions, 0)
  out.writeInt32BE(1, 4)
  out.writeInt32BE(type, 8)
  return out
}

export function textArray(texts: readonly (string | null | undefined)[]): Buffer {
  const lengths = texts.map(text => (typeof text === 'string' ? Buffer.byteLength(text) : -1))
  return arrayOf(TEXT, lengths, (out, at, index) => out.write(texts[index] as string, at))
}

export function byteaArray(values: readonly Uint8Array[]): Buffer {
  const lengths = values.map(value => value.length)
  return arrayOf(BYTEA, lengths, (out, at, index) => out.set(values[index] as Uint8Array, at))
}

export function bigintArray(values: readonly number[]): Buffer {
  const lengths = values.map(() => 8)
  return arrayOf(INT8, lengths, (out, at, index) => out.writeBigInt64BE(BigInt(values[index] as number), at))
}
