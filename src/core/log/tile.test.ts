import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseTilePath, partialTiles, readTile, type Tile, tileAt, tilePath } from './tile.ts'

test('paths are those of C2SP tlog-tiles', () => {
  assert.equal(tilePath({ level: 0, index: 0, width: 256 }), 'tile/0/000')
  assert.equal(tilePath({ level: 2, index: 0, width: 1 }), 'tile/2/000.p/1')
  assert.equal(tilePath({ level: 'entries', index: 273, width: 112 }), 'tile/entries/273.p/112')
  assert.equal(tilePath({ level: 1, index: 1_234_067, width: 256 }), 'tile/1/x001/x234/067')
})

const anyTile: fc.Arbitrary<Tile> = fc
  .tuple(
    fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 6 })),
    fc.oneof(fc.nat(3000), fc.integer({ min: 0, max: 2 ** 40 })),
    fc.integer({ min: 1, max: 256 }),
  )
  .map(([level, index, width]) => ({ level, index, width }))

test('every path is read back as the tile it was written for', () => {
  fc.assert(
    fc.property(anyTile, tile => assert.deepEqual(parseTilePath(tilePath(tile)), tile)),
    { seed: 1 },
  )
})

for (const path of [
  'tile/0/0',
  'tile/00/000',
  'tile/7/000',
  'tile/0/x000/001',
  'tile/0/001/002',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/300',
  'tile/0/000.p/01',
  'tile/0/../000',
  'tile/0/000/',
  '/tile/0/000',
  `tile/0/${'x001/'.repeat(40)}000`,
]) {
  test(`${path.slice(0, 24)} names no tile`, () => assert.equal(parseTilePath(path), null))
}

test('a tree of 70,000 leaves has the partial tiles that tlog-tiles names for it', () => {
  assert.deepEqual(partialTiles(70_000).map(tilePath), ['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1'])
})

test('a tree of 256 leaves has one full tile and its hash on the next level', () => {
  assert.deepEqual(partialTiles(256).map(tilePath), ['tile/1/000.p/1'])
  assert.equal(tilePath(tileAt(0, 0, 256)), 'tile/0/000')
})

const partial: Tile = { level: 0, index: 0, width: 3 }

test('a partial tile is read from the full one when the log dropped it', async () => {
  const full = Uint8Array.from({ length: 256 * 32 }, (_, i) => i % 251)
  const read = await readTile(path => (path === 'tile/0/000' ? full : null), partial)
  assert.ok(read.ok)
  assert.deepEqual(read.value, full.subarray(0, 96))
})

test('a missing tile is named', async () => {
  const read = await readTile(() => null, partial)
  assert.ok(!read.ok)
  assert.deepEqual(
    read.findings.map(f => [f.rule, f.path]),
    [['log-tile-missing', 'tile/0/000.p/3']],
  )
})

for (const length of [0, 95, 97, 8192]) {
  test(`${length} bytes are no tile of three hashes`, async () => {
    const read = await readTile(() => new Uint8Array(length), partial)
    assert.ok(!read.ok)
    assert.deepEqual(read.findings[0]?.figures, { bytes: length, expected: 96 })
  })
}
