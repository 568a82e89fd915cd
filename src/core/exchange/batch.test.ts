import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nodeCrypto } from '../../adapters/crypto.ts'
import { leafHash, nodeHash, splitOf } from '../log/hash.ts'
import { toHex } from '../values/bytes.ts'
import { BATCH_LIMIT, batch, type BatchPath, rootFrom } from './batch.ts'

const crypto = nodeCrypto()
const items = (count: number) => Array.from({ length: count }, (_, i) => Uint8Array.of(i >> 8, i & 255))

/** RFC 6962, section 2.1, as it is written there. */
function treeHead(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leafHash(crypto, leaves[0] as Uint8Array)
  const split = splitOf(leaves.length)
  return nodeHash(crypto, treeHead(leaves.slice(0, split)), treeHead(leaves.slice(split)))
}

test('the root is that of RFC 6962 for every size', () => {
  for (let size = 1; size <= 130; size++) {
    assert.equal(toHex(batch(crypto, items(size)).root), toHex(treeHead(items(size))), `size ${size}`)
  }
})

test('every path of every size leads to the root', () => {
  for (const size of [...Array.from({ length: 70 }, (_, i) => i + 1), 255, 257, BATCH_LIMIT - 1, BATCH_LIMIT]) {
    const all = items(size)
    const { root, paths } = batch(crypto, all)
    for (const [index, path] of paths.entries()) {
      assert.deepEqual(rootFrom(crypto, all[index] as Uint8Array, path), root, `${index} of ${size}`)
      assert.ok(path.siblings.length <= 10)
    }
  }
})

const place = fc
  .integer({ min: 1, max: 40 })
  .chain(size => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }))

type Tampering = (path: BatchPath, n: number) => BatchPath
const tamperings: Readonly<Record<string, Tampering>> = {
  'a bit of a sibling': (path, n) => ({
    ...path,
    siblings: path.siblings.map((one, i) => (i === n % path.siblings.length ? flipped(one, n) : one)),
  }),
  'a sibling taken out': (path, n) => ({
    ...path,
    siblings: path.siblings.filter((_, i) => i !== n % path.siblings.length),
  }),
  'a sibling put in': (path, n) => ({
    ...path,
    siblings: path.siblings.toSpliced(n % (path.siblings.length + 1), 0, new Uint8Array(32)),
  }),
  'another index': (path, n) => ({ ...path, index: (path.index + 1 + (n % Math.max(1, path.size - 1))) % path.size }),
}

function flipped(bytes: Uint8Array, n: number): Uint8Array {
  return Uint8Array.from(bytes, (byte, i) => (i === n % bytes.length ? byte ^ 1 : byte))
}

for (const [what, tamper] of Object.entries(tamperings)) {
  test(`${what}: the path no longer leads to the root`, () => {
    fc.assert(
      fc.property(place, fc.nat({ max: 1_000 }), ({ size, index }, n) => {
        fc.pre(size > 1)
        const all = items(size)
        const { root, paths } = batch(crypto, all)
        const led = rootFrom(crypto, all[index] as Uint8Array, tamper(paths[index] as BatchPath, n))
        assert.ok(led === null || toHex(led) !== toHex(root))
      }),
    )
  })
}

test('another item leads to another root, also one that is two hashes of the tree', () => {
  const all = items(4)
  const { root, paths } = batch(crypto, all)
  const [first, second] = all as [Uint8Array, Uint8Array]
  const joined = Uint8Array.from([...leafHash(crypto, first), ...leafHash(crypto, second)])
  const path = { index: 0, size: 2, siblings: [paths[0]?.siblings[1] as Uint8Array] }
  assert.notDeepEqual(rootFrom(crypto, joined, path), root)
  assert.notDeepEqual(rootFrom(crypto, second, paths[0] as BatchPath), root)
})

test('a path outside its batch, or a batch past the limit, leads nowhere', () => {
  const item = Uint8Array.of(1)
  const siblings: Uint8Array[] = []
  for (const [index, size] of [
    [-1, 1],
    [1, 1],
    [0, 0],
    [0, -1],
    [0.5, 1],
    [Number.NaN, 1],
    [0, Number.NaN],
    [0, BATCH_LIMIT + 1],
  ] as const) {
    assert.equal(rootFrom(crypto, item, { index, size, siblings }), null, `${index} of ${size}`)
  }
  assert.throws(() => batch(crypto, []))
  assert.throws(() => batch(crypto, items(BATCH_LIMIT + 1)))
})
