import { concat } from '../values/bytes.ts'
import type { Crypto } from '../signing/crypto.ts'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The way from one envelope to the root its batch was signed under: hashes of siblings, lowest first. */
export interface BatchPath {
  readonly index: number
  readonly size: number
  readonly siblings: readonly Uint8Array[]
}

/** Largest batch one signature covers. */
export const BATCH_LIMIT = 1024

/**
 * The root over the envelopes' bytes and each one's path to it: the tree of RFC 6962, section 2.1, made by joining
 * neighbours and carrying up a last one that has none.
 */
export function batch(crypto: Crypto, items: readonly Uint8Array[]): { root: Uint8Array; paths: BatchPath[] } {
  if (items.length === 0 || items.length > BATCH_LIMIT) throw new Error(`no batch of ${items.length}`)
  const levels = [items.map(item => crypto.sha256(concat(LEAF, item)))]
  for (let row = levels[0] as Uint8Array[]; row.length > 1; levels.push(row)) row = joined(crypto, row)
  const paths = items.map((_, index) => {
    const siblings = levels.flatMap((row, level) => row[(index >> level) ^ 1] ?? [])
    return { index, size: items.length, siblings }
  })
  return { root: levels.at(-1)?.[0] as Uint8Array, paths }
}

function joined(crypto: Crypto, row: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = []
  for (let i = 0; i < row.length; i += 2) {
    const [left, right] = [row[i] as Uint8Array, row[i + 1]]
    above.push(right ? crypto.sha256(concat(NODE, left, right)) : left)
  }
  return above
}

/** The root a path leads to, or null where the path cannot belong to a batch of its size. */
export function rootFrom(crypto: Crypto, item: Uint8Array, path: BatchPath): Uint8Array | null {
  let { index, size } = path
  if (![index, size].every(Number.isInteger) || index < 0 || index >= size || size > BATCH_LIMIT) return null
  const left = [...path.siblings]
  let hash = crypto.sha256(concat(LEAF, item))
  for (; size > 1; index >>= 1, size = (size + 1) >> 1) {
    if ((index ^ 1) >= size) continue
    const sibling = left.shift()
    if (!sibling) return null
    hash = crypto.sha256(index & 1 ? concat(NODE, sibling, hash) : concat(NODE, hash, sibling))
  }
  return left.length === 0 ? hash : null
}
