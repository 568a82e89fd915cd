import type { Crypto } from '../signing/crypto.ts'
import { sameBytes } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import type { TreeHead } from './checkpoint.ts'
import { HASH_BYTES, nodeHash, splitOf, treeHash } from './hash.ts'
import { problem } from './problem.ts'
import { MAX_LOG_SIZE } from './tile.ts'

export interface Inclusion {
  readonly position: number
  readonly leaf: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** No findings: `leaf` stands at `position` of the tree with this head (RFC 6962 section 2.1.1). */
export function checkInclusion(crypto: Crypto, head: TreeHead, inclusion: Inclusion): readonly Finding[] {
  const { position, leaf, proof } = inclusion
  const wrong = [problem('log-proof-wrong', '', { kind: 'inclusion', position, size: head.size })]
  if (!isHead(head) || !isHash(leaf) || !isProof(proof)) return wrong
  if (!Number.isInteger(position) || position < 0 || position >= head.size) return wrong
  const hashes = [...proof]
  const root = rootFromPath(crypto, leaf, position, head.size, hashes)
  return root && hashes.length === 0 && sameBytes(root, head.rootHash) ? [] : wrong
}

/** Walks down as PATH(m, D[n]) does, taking hashes from the end; null where they run out. */
function rootFromPath(
  crypto: Crypto,
  leaf: Uint8Array,
  at: number,
  size: number,
  hashes: Uint8Array[],
): Uint8Array | null {
  if (size === 1) return leaf
  const sibling = hashes.pop()
  if (!sibling) return null
  const left = splitOf(size)
  const inLeft = at < left
  const child = rootFromPath(crypto, leaf, inLeft ? at : at - left, inLeft ? left : size - left, hashes)
  if (!child) return null
  return inLeft ? nodeHash(crypto, child, sibling) : nodeHash(crypto, sibling, child)
}

/** No findings: the tree of `head` begins with the whole tree of `earlier` (RFC 6962 section 2.1.2). */
export function checkConsistency(
  crypto: Crypto,
  earlier: TreeHead,
  head: TreeHead,
  proof: readonly Uint8Array[],
): readonly Finding[] {
  const wrong = [problem('log-proof-wrong', '', { kind: 'consistency', earlierSize: earlier.size, size: head.size })]
  if (!isHead(earlier) || !isHead(head) || !isProof(proof) || earlier.size > head.size) return wrong
  if (earlier.size === 0) {
    const empty = sameBytes(earlier.rootHash, treeHash(crypto, new Uint8Array(0)))
    return empty && proof.length === 0 && (head.size > 0 || sameBytes(earlier.rootHash, head.rootHash)) ? [] : wrong
  }
  const hashes = [...proof]
  const roots = rootsFromProof(crypto, earlier.rootHash, earlier.size, head.size, hashes)
  if (!roots || hashes.length) return wrong
  return sameBytes(roots.earlier, earlier.rootHash) && sameBytes(roots.later, head.rootHash) ? [] : wrong
}

interface Roots {
  readonly earlier: Uint8Array
  readonly later: Uint8Array
}

/** Walks down as SUBPROOF(m, D[n], b) does; `known` is the earlier root while b is true, null once it is false. */
function rootsFromProof(
  crypto: Crypto,
  known: Uint8Array | null,
  earlierSize: number,
  size: number,
  hashes: Uint8Array[],
): Roots | null {
  if (earlierSize === size) {
    const same = known ?? hashes.pop()
    return same ? { earlier: same, later: same } : null
  }
  const sibling = hashes.pop()
  if (!sibling) return null
  const left = splitOf(size)
  if (earlierSize <= left) {
    const roots = rootsFromProof(crypto, known, earlierSize, left, hashes)
    return roots && { earlier: roots.earlier, later: nodeHash(crypto, roots.later, sibling) }
  }
  const roots = rootsFromProof(crypto, null, earlierSize - left, size - left, hashes)
  return (
    roots && {
      earlier: nodeHash(crypto, sibling, roots.earlier),
      later: nodeHash(crypto, sibling, roots.later),
    }
  )
}

/** 48 levels at most, and a consistency proof has one hash more. */
const LONGEST_PROOF = 49

function isProof(proof: readonly Uint8Array[]): boolean {
  return proof.length <= LONGEST_PROOF && proof.every(isHash)
}

function isHash(hash: Uint8Array): boolean {
  return hash.length === HASH_BYTES
}

function isHead(head: TreeHead): boolean {
  return Number.isInteger(head.size) && head.size >= 0 && head.size <= MAX_LOG_SIZE && isHash(head.rootHash)
}
