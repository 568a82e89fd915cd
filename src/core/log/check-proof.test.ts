import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat } from '../values/bytes.ts'
import { checkConsistency, checkInclusion } from './check-proof.ts'
import { leafHash, treeHash } from './hash.ts'
import { consistencyProof, inclusionProof } from './proof.ts'
import { publishedLog } from './published-log.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const entries = Array.from({ length: 300 }, (_, i) => new Uint8Array(hash('sha256', `entry ${i}`, 'buffer')))
const leaves = entries.map(entry => leafHash(crypto, entry))
const log = publishedLog(
  crypto,
  entries.map(entry => [entry]),
)
const read = (path: string) => log.files.get(path) ?? null
const headOf = (size: number) => ({ size, rootHash: treeHash(crypto, concat(...leaves.slice(0, size))) })
const otherHash = hash('sha256', 'other', 'buffer')

/** Every small way to spoil a proof: a bit, one hash less or more at either end, two hashes exchanged. */
function spoiled(proof: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const flipped = proof.map((hashed, i) => proof.with(i, hashed.with(i % 32, (hashed[i % 32] as number) ^ 8)))
  const shortened = proof.length ? [proof.slice(1), proof.slice(0, -1)] : []
  const lengthened = [
    [...proof, otherHash],
    [otherHash, ...proof],
    [...proof, new Uint8Array(0)],
  ]
  const swapped = proof
    .slice(1)
    .map((_, i) => proof.with(i, proof[i + 1] as Uint8Array).with(i + 1, proof[i] as Uint8Array))
  return [...flipped, ...shortened, ...lengthened, ...swapped]
}

const sizes = fc.integer({ min: 1, max: 300 }).chain(size => fc.tuple(fc.nat(size - 1), fc.constant(size)))

test('an inclusion proof holds for one leaf at one position of one tree, and for nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async ([position, size]) => {
      const proof = await inclusionProof(crypto, read, position, size)
      assert.ok(proof.ok)
      const given = { position, leaf: leaves[position] as Uint8Array, proof: proof.value }
      const head = headOf(size)
      assert.deepEqual(checkInclusion(crypto, head, given), [])
      const wrong = [
        ...spoiled(proof.value).map(other => ({ ...given, proof: other })),
        { ...given, leaf: otherHash },
        { ...given, leaf: new Uint8Array(31) },
        ...[position - 1, position + 1, position + 0.5, position + size].map(other => ({ ...given, position: other })),
      ]
      for (const other of wrong) assert.equal(checkInclusion(crypto, head, other)[0]?.rule, 'log-proof-wrong')
      const heads = [
        { ...head, rootHash: otherHash },
        { ...head, rootHash: head.rootHash.subarray(1) },
      ]
      for (const other of heads) assert.equal(checkInclusion(crypto, other, given).length, 1)
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('a consistency proof holds between two trees and no others', async () => {
  const pairs = fc.integer({ min: 1, max: 300 }).chain(n => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)))
  await fc.assert(
    fc.asyncProperty(pairs, async ([earlier, size]) => {
      const proof = await consistencyProof(crypto, read, earlier, size)
      assert.ok(proof.ok)
      const [then, now] = [headOf(earlier), headOf(size)]
      assert.deepEqual(checkConsistency(crypto, then, now, proof.value), [])
      for (const other of spoiled(proof.value)) {
        assert.equal(checkConsistency(crypto, then, now, other)[0]?.rule, 'log-proof-wrong')
      }
      const forged = { ...then, rootHash: otherHash }
      assert.equal(checkConsistency(crypto, forged, now, proof.value).length, 1)
      assert.equal(checkConsistency(crypto, then, { ...now, rootHash: otherHash }, proof.value).length, 1)
      if (earlier < size) assert.equal(checkConsistency(crypto, now, then, proof.value).length, 1)
    }),
    { seed: 2, numRuns: 150 },
  )
})

test('every log begins with the empty one, but nothing else is empty', () => {
  const empty = headOf(0)
  assert.deepEqual(checkConsistency(crypto, empty, headOf(7), []), [])
  assert.deepEqual(checkConsistency(crypto, empty, empty, []), [])
  assert.equal(checkConsistency(crypto, { size: 0, rootHash: otherHash }, headOf(7), []).length, 1)
  assert.equal(checkConsistency(crypto, empty, { size: 0, rootHash: otherHash }, []).length, 1)
  assert.equal(checkConsistency(crypto, empty, headOf(7), [otherHash]).length, 1)
})

for (const size of [-1, 1.5, Number.NaN, Infinity, 2 ** 60]) {
  test(`a tree of ${size} leaves is refused, not walked`, () => {
    const head = { size, rootHash: otherHash }
    const leaf = leaves[0] as Uint8Array
    assert.equal(checkInclusion(crypto, head, { position: 0, leaf, proof: [] }).length, 1)
    assert.equal(checkConsistency(crypto, head, headOf(5), []).length, 1)
    assert.equal(checkConsistency(crypto, headOf(5), head, []).length, 1)
  })
}

test('a proof of a thousand hashes is refused before any is hashed', () => {
  const still = { sha256: () => assert.fail('hashed'), verify: () => false }
  const proof = Array.from({ length: 1000 }, () => otherHash)
  const inclusion = { position: 3, leaf: leaves[3] as Uint8Array, proof }
  assert.equal(checkInclusion(still, headOf(2 ** 8), inclusion).length, 1)
})
