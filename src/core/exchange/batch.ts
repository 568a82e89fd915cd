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

/** The root over the envelopes' bytes and each one's path to it: hashing as in RFC 6962, section 2.1. */
export function batch(crypto: Crypto, items: readonly Uint8Array[]): { root: Uint8Array; paths: BatchPath[] } {
  const leaves = items.map(item => crypto.sha256(concat(LEAF, item)))
  return {
    root: rootOf(crypto, leaves),
    paths: leaves.map((_, index) => ({ index, size: leaves.length, siblings: siblings(crypto, leaves, index) })),
  }
}

/** The root a path leads to, or null where the path cannot belong to a batch of its size. */
export function rootFrom(crypto: Crypto, item: Uint8Array, path: BatchPath): Uint8Array | null {
  if (path.index < 0 || path.index >= path.size || path.size > BATCH_LIMIT) return null
  const left = [...path.siblings]
  const root = climb(crypto, crypto.sha256(concat(LEAF, item)), path.index, path.size, left)
  return left.length === 0 ? root : null
}

function climb(crypto: Crypto, leaf: Uint8Array, index: number, size: number, left: Uint8Array[]): Uint8Array | null {
  if (size === 1) return leaf
  const sibling = left.pop()
  if (!sibling) return null
  const split = splitOf(size)
  const below =
    index < split ? climb(crypto, leaf, index, split, left) : climb(crypto, leaf, index - split, size - split, left)
  if (!below) return null
  return crypto.sha256(index < split ? concat(NODE, below, sibling) : concat(NODE, sibling, below))
}

function siblings(crypto: Crypto, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [near, far] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...siblings(crypto, near, index), rootOf(crypto, far)]
    : [...siblings(crypto, far, index - split), rootOf(crypto, near)]
}

function rootOf(crypto: Crypto, leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leaves[0] as Uint8Array
  const split = splitOf(leaves.length)
  return crypto.sha256(concat(NODE, rootOf(crypto, leaves.slice(0, split)), rootOf(crypto, leaves.slice(split))))
}

/** The largest power of two smaller than `size`. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
