import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat, toHex } from '../values/bytes.ts'
import { encodeBundle } from './bundle.ts'
import { append, EMPTY_EDGE, edgeRoot, resume } from './edge.ts'
import { leafHash, treeHash } from './hash.ts'
import { publishedLog } from './published-log.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const entries = Array.from({ length: 70_000 }, (_, i) => new Uint8Array(hash('sha256', `entry ${i}`, 'buffer')))
const hex = (files: ReadonlyMap<string, Uint8Array>) => new Map(Array.from(files, ([path, b]) => [path, toHex(b)]))

function inBatches(sizes: readonly number[]): Uint8Array[][] {
  let at = 0
  return sizes.map(size => entries.slice(at, (at += size)))
}

test('the root at every size up to 600 is the Merkle tree hash of all leaves', () => {
  let edge = EMPTY_EDGE
  for (let size = 1; size <= 600; size++) {
    edge = append(crypto, edge, entries.slice(size - 1, size)).edge
    const leaves = entries.slice(0, size).map(entry => leafHash(crypto, entry))
    assert.equal(toHex(edgeRoot(crypto, edge)), toHex(treeHash(crypto, concat(...leaves))))
  }
})

test('however entries are batched, root and edge are the same and so is every tile that still stands', () => {
  const batches = fc.array(fc.oneof(fc.nat(5), fc.nat(600)), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(batches, sizes => {
      const grown = publishedLog(crypto, inBatches(sizes))
      const rebuilt = publishedLog(crypto, [entries.slice(0, grown.edge.size)])
      assert.equal(toHex(edgeRoot(crypto, grown.edge)), toHex(edgeRoot(crypto, rebuilt.edge)))
      assert.deepEqual(grown.edge.bundle, rebuilt.edge.bundle)
      const files = hex(grown.files)
      for (const [path, bytes] of hex(rebuilt.files)) assert.equal(files.get(path), bytes, path)
    }),
    { seed: 1, numRuns: 40 },
  )
})

test('70,000 entries are published in the tiles that tlog-tiles names', () => {
  const { files } = publishedLog(crypto, inBatches([10_000, 60_000]))
  const names = [...publishedLog(crypto, [entries]).files.keys()]
  assert.equal(names.filter(name => /^tile\/0\/\d{3}$/.test(name)).length, 273)
  assert.deepEqual(names.filter(name => !/^tile\/(0|entries)\/\d{3}$/.test(name)).sort(), [
    'tile/0/273.p/112',
    'tile/1/000',
    'tile/1/001.p/17',
    'tile/2/000.p/1',
    'tile/entries/273.p/112',
  ])
  assert.ok(files.has('tile/0/039.p/16'), 'the tile of the first checkpoint stays')
})

test('a level that did not change is not published again', () => {
  const { edge } = publishedLog(crypto, [entries.slice(0, 300)])
  const { files } = append(crypto, edge, entries.slice(300, 301))
  assert.deepEqual(
    files.map(file => file.path),
    ['tile/entries/001.p/45', 'tile/0/001.p/45'],
  )
})

test('nothing appended is nothing published', () => {
  const { edge } = publishedLog(crypto, [entries.slice(0, 300)])
  assert.deepEqual(append(crypto, edge, []), { edge, files: [] })
})

const sizes = [0, 1, 255, 256, 257, 512, 1000, 65_536, 70_000]

for (const size of sizes) {
  test(`a log of ${size} entries resumes from its own files and grows the same`, async () => {
    const { edge, files } = publishedLog(crypto, [entries.slice(0, size)])
    const rootHash = edgeRoot(crypto, edge)
    const resumed = await resume(crypto, path => files.get(path) ?? null, { size, rootHash })
    assert.ok(resumed.ok)
    const [once, again] = [edge, resumed.value].map(from => append(crypto, from, [new Uint8Array(32)]))
    assert.deepEqual(
      hex(new Map(again?.files.map(f => [f.path, f.bytes]))),
      hex(new Map(once?.files.map(f => [f.path, f.bytes]))),
    )
  })
}

const log = publishedLog(crypto, [entries.slice(0, 1000)])
const head = { size: 1000, rootHash: edgeRoot(crypto, log.edge) }

for (const [path, rule] of [
  ['tile/0/003.p/232', 'log-root-wrong'],
  ['tile/1/000.p/3', 'log-root-wrong'],
  ['tile/entries/003.p/232', 'log-tile-wrong'],
] as const) {
  test(`a log with one bit wrong in ${path} does not resume`, async () => {
    const bytes = log.files.get(path) as Uint8Array
    const flipped = new Map(log.files).set(path, bytes.with(40, (bytes[40] as number) ^ 1))
    const resumed = await resume(crypto, at => flipped.get(at) ?? null, head)
    assert.ok(!resumed.ok)
    assert.equal(resumed.findings[0]?.rule, rule)
  })
}

test('an edge does not change when what it was read from does', async () => {
  const files = new Map(Array.from(log.files, ([path, bytes]) => [path, Buffer.from(bytes)]))
  const resumed = await resume(crypto, path => files.get(path) ?? null, head)
  assert.ok(resumed.ok)
  for (const bytes of files.values()) bytes.fill(0)
  assert.equal(toHex(edgeRoot(crypto, resumed.value)), toHex(head.rootHash))
  assert.deepEqual(resumed.value.bundle, encodeBundle(entries.slice(768, 1000)))
})
