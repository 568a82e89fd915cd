import type { Crypto } from '../signing/crypto.ts'
import { concat } from '../values/bytes.ts'

export const HASH_BYTES = 32
export const NONCE_BYTES = 16

const LEAF = Uint8Array.of(0x00)
const NODE = Uint8Array.of(0x01)

/**
 * What the log publishes of an act: SHA-256 of a secret nonce (16 bytes) and the SHA-256 of the act's body (32 bytes).
 * Without the nonce nobody can try out bodies until one fits.
 */
export function entryOf(crypto: Crypto, nonce: Uint8Array, digest: Uint8Array): Uint8Array {
  if (nonce.length !== NONCE_BYTES || digest.length !== HASH_BYTES) throw new Error('a nonce has 16 bytes, a digest 32')
  return crypto.sha256(concat(nonce, digest))
}

/** RFC 6962 section 2.1: the prefixes keep a leaf from ever being read as a node. */
export function leafHash(crypto: Crypto, entry: Uint8Array): Uint8Array {
  return crypto.sha256(concat(LEAF, entry))
}

export function nodeHash(crypto: Crypto, left: Uint8Array, right: Uint8Array): Uint8Array {
  return crypto.sha256(concat(NODE, left, right))
}

/**
 * The Merkle tree hash over a row of hashes, 32 bytes each, that stand at one height; the last may stand lower. Pairing
 * neighbours and carrying an odd last one up gives the tree of RFC 6962, which splits at the largest power of two.
 */
export function treeHash(crypto: Crypto, hashes: Uint8Array): Uint8Array {
  if (hashes.length === 0) return crypto.sha256(hashes)
  const row = new Uint8Array(hashes)
  const input = concat(NODE, new Uint8Array(2 * HASH_BYTES))
  for (let count = row.length / HASH_BYTES; count > 1; count = Math.ceil(count / 2)) {
    const pairs = Math.floor(count / 2)
    for (let i = 0; i < pairs; i++) {
      input.set(row.subarray(2 * i * HASH_BYTES, (2 * i + 2) * HASH_BYTES), 1)
      row.set(crypto.sha256(input), i * HASH_BYTES)
    }
    if (count % 2) row.copyWithin(pairs * HASH_BYTES, (count - 1) * HASH_BYTES, count * HASH_BYTES)
  }
  return row.slice(0, HASH_BYTES)
}

/** The largest power of two smaller than `size`, where RFC 6962 splits a tree of two leaves or more. */
export function splitOf(size: number): number {
  let left = 1
  while (left * 2 < size) left *= 2
  return left
}
