import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { concat, fromHex, toHex } from '../values/bytes.ts'
import type { Outcome } from '../values/outcome.ts'
import { checkConsistency, checkInclusion } from './check-proof.ts'
import { leafHash, treeHash } from './hash.ts'
import { consistencyProof, inclusionProof, rootAt } from './proof.ts'
import { publishedLog } from './published-log.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const entries = Array.from({ length: 70_000 }, (_, i) => new Uint8Array(hash('sha256', `entry ${i}`, 'buffer')))
const leaves = entries.map(entry => leafHash(crypto, entry))

function must<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.findings[0]?.rule)
  return outcome.value
}

/** The leaves of the certificate transparency reference tests, and proofs it gives for their trees. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const [A, E] = [0, 4].map(i => leafHash(crypto, fromHex(LEAVES[i] as string) as Uint8Array)).map(toHex)
const B = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const CD = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e'
const EF = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'
const GH = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0'
const EFGH = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
const ABCD = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'
const AB = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'
const G = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f'

function readReference(path: string): Uint8Array | null {
  const width = Number(/^tile\/0\/000\.p\/(\d)$/.exec(path)?.[1])
  const row = LEAVES.slice(0, width).map(leaf => leafHash(crypto, fromHex(leaf) as Uint8Array))
  return width ? concat(...row) : null
}

for (const [position, size, expected] of [
  [0, 1, []],
  [0, 8, [B, CD, EFGH]],
  [5, 8, ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', GH, ABCD]],
  [2, 3, [AB]],
  [1, 5, [A, CD, E]],
] as const) {
  test(`the proof that leaf ${position} is in the reference tree of ${size} is the published one`, async () => {
    const proof = must(await inclusionProof(crypto, readReference, position, size))
    assert.deepEqual(proof.map(toHex), expected)
  })
}

for (const [earlier, size, expected] of [
  [1, 1, []],
  [1, 8, [B, CD, EFGH]],
  [6, 8, [EF, GH, ABCD]],
  [2, 5, [CD, E]],
  [6, 7, [EF, G, ABCD]],
] as const) {
  test(`the proof from ${earlier} to ${size} leaves of the reference tree is the published one`, async () => {
    const proof = must(await consistencyProof(crypto, readReference, earlier, size))
    assert.deepEqual(proof.map(toHex), expected)
  })
}

const grownOneByOne = publishedLog(
  crypto,
  entries.slice(0, 600).map(entry => [entry]),
)
const readSmall = (path: string) => grownOneByOne.files.get(path) ?? null
const headOf = (size: number) => ({ size, rootHash: treeHash(crypto, concat(...leaves.slice(0, size))) })

test('every leaf of every tree of up to 70 leaves has a proof that holds', async () => {
  for (let size = 1; size <= 70; size++) {
    for (let position = 0; position < size; position++) {
      const proof = must(await inclusionProof(crypto, readSmall, position, size))
      const leaf = leaves[position] as Uint8Array
      assert.deepEqual(checkInclusion(crypto, headOf(size), { position, leaf, proof }), [], `${position} of ${size}`)
    }
  }
})

test('every pair of trees of up to 70 leaves has a consistency proof that holds', async () => {
  for (let size = 0; size <= 70; size++) {
    for (let earlier = 0; earlier <= size; earlier++) {
      const proof = must(await consistencyProof(crypto, readSmall, earlier, size))
      assert.deepEqual(checkConsistency(crypto, headOf(earlier), headOf(size), proof), [], `${earlier} to ${size}`)
    }
  }
})

const around = [0, 1, 2, 255, 256, 257, 300, 511, 512, 513, 599, 600]

test('proofs hold across the borders of tiles', async () => {
  for (const size of around) {
    assert.equal(toHex(must(await rootAt(crypto, readSmall, size, 600))), toHex(headOf(size).rootHash))
    for (const other of around.filter(n => n < size)) {
      const inclusion = must(await inclusionProof(crypto, readSmall, other, size))
      const leaf = leaves[other] as Uint8Array
      assert.deepEqual(checkInclusion(crypto, headOf(size), { position: other, leaf, proof: inclusion }), [])
      const proof = must(await consistencyProof(crypto, readSmall, other, size))
      assert.deepEqual(checkConsistency(crypto, headOf(other), headOf(size), proof), [])
    }
  }
})

test('proofs hold across three levels of tiles, read asynchronously, partial tiles dropped', async () => {
  const { files } = publishedLog(crypto, [entries])
  const read = async (path: string) => files.get(path) ?? null
  const head = headOf(70_000)
  for (const other of [0, 255, 256, 65_535, 65_536, 65_537, 69_887, 69_888, 69_999]) {
    const inclusion = must(await inclusionProof(crypto, read, other, 70_000))
    const leaf = leaves[other] as Uint8Array
    assert.deepEqual(checkInclusion(crypto, head, { position: other, leaf, proof: inclusion }), [])
    const proof = must(await consistencyProof(crypto, read, other, 70_000))
    assert.deepEqual(checkConsistency(crypto, headOf(other), head, proof), [])
  }
})

for (const [position, size] of [
  [5, 5],
  [0, 0],
  [-1, 5],
  [0.5, 5],
  [Number.NaN, 5],
  [1, 2 ** 49],
  [0, Infinity],
] as const) {
  test(`leaf ${position} of ${size} is refused before a tile is read`, async () => {
    const proof = await inclusionProof(crypto, () => assert.fail('read'), position, size)
    assert.equal(proof.ok ? '' : proof.findings[0]?.rule, 'log-position-unknown')
  })
}

test('a proof from a later tree to an earlier one is refused', async () => {
  const proof = await consistencyProof(crypto, readSmall, 6, 5)
  assert.equal(proof.ok ? '' : proof.findings[0]?.rule, 'log-position-unknown')
})

test('a proof that needs missing tiles names every one of them', async () => {
  const proof = await inclusionProof(crypto, () => null, 0, 70_000)
  assert.ok(!proof.ok)
  const missing = new Set(proof.findings.map(f => f.path))
  assert.deepEqual(missing, new Set(['tile/0/000', 'tile/1/000', 'tile/1/001.p/17', 'tile/0/273.p/112']))
})
