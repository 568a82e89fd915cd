import type { Vouched } from '../log/receipt.ts'
import type { Crypto } from '../signing/crypto.ts'
import { concat, sameBytes } from '../values/bytes.ts'

/** Eighty bits: nobody finds other facts for a print by trying. */
export const PRINT_BYTES = 10
const OFFSET_BYTES = 4
const STRIDE = OFFSET_BYTES + PRINT_BYTES

/**
 * A certificate's print: the first bytes of SHA-256 over its leaf and the hash of its short form. In an issuer's
 * statement it says that exactly this certificate has the number, which is more than its receipt says; so one signature
 * less is checked.
 */
export function printOf(crypto: Crypto, { leaf, shortForm }: Vouched): Uint8Array {
  return crypto.sha256(concat(leaf, shortForm)).slice(0, PRINT_BYTES)
}

/** Prints by offset in their block, as one table: four bytes of offset and the print, in order of offset. */
export function tableOf(prints: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const table = new Uint8Array(prints.size * STRIDE)
  const sorted = [...prints].sort(([a], [b]) => a - b)
  for (const [i, [offset, print]] of sorted.entries()) {
    new DataView(table.buffer).setUint32(i * STRIDE, offset)
    table.set(print, i * STRIDE + OFFSET_BYTES)
  }
  return table
}

/** Whether bytes are such a table for a block of so many serials: whole rows, offsets rising. */
export function isTable(table: Uint8Array, serials: number): boolean {
  if (table.length % STRIDE) return false
  let last = -1
  for (let at = 0; at < table.length; at += STRIDE) {
    const offset = offsetAt(table, at)
    if (offset <= last || offset >= serials) return false
    last = offset
  }
  return true
}

/** Whether the table has this print at this offset; false where it has another or none. */
export function hasPrint(table: Uint8Array, offset: number, print: Uint8Array): boolean {
  let [low, high] = [0, table.length / STRIDE]
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsetAt(table, middle * STRIDE) < offset) low = middle + 1
    else high = middle
  }
  const at = low * STRIDE
  if (at >= table.length || offsetAt(table, at) !== offset) return false
  return sameBytes(table.subarray(at + OFFSET_BYTES, at + STRIDE), print)
}

function offsetAt(table: Uint8Array, at: number): number {
  return new DataView(table.buffer, table.byteOffset + at).getUint32(0)
}
