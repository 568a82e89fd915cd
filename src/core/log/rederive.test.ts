import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import vectors from '../../../test/vectors/log.json' with { type: 'json' }
import { fromHex, toHex } from '../values/bytes.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { edgeRoot } from './edge.ts'
import { entryOf, leafHash } from './hash.ts'
import { publishedLog } from './published-log.ts'
import { rederive } from './rederive.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const entries = Array.from({ length: 66_000 }, (_, i) => new Uint8Array(hash('sha256', `entry ${i}`, 'buffer')))
const small = publishedLog(crypto, [entries.slice(0, 700)])
const head = { size: 700, rootHash: edgeRoot(crypto, small.edge) }

async function problems(files: ReadonlyMap<string, Uint8Array>, of = head): Promise<string[]> {
  const findings = await rederive(crypto, path => files.get(path) ?? null, of)
  return findings.map(({ rule, path }) => `${rule} ${path}`)
}

function without(path: string): Map<string, Uint8Array> {
  return new Map(Array.from(small.files).filter(([at]) => at !== path))
}

function flipped(path: string, at: number): Map<string, Uint8Array> {
  const bytes = small.files.get(path) as Uint8Array
  return new Map(small.files).set(path, bytes.with(at, (bytes[at] as number) ^ 1))
}

for (const size of [0, 1, 255, 256, 257, 512, 65_536, 66_000]) {
  test(`a log of ${size} entries comes out of its bundles`, async () => {
    const { edge, files } = publishedLog(crypto, [entries.slice(0, size)])
    assert.deepEqual(await problems(files, { size, rootHash: edgeRoot(crypto, edge) }), [])
  })
}

test('a log grown in many batches comes out at each of its checkpoints', async () => {
  const { edge, files } = publishedLog(crypto, [
    entries.slice(0, 100),
    entries.slice(100, 600),
    entries.slice(600, 700),
  ])
  assert.deepEqual(await problems(files, { size: 700, rootHash: edgeRoot(crypto, edge) }), [])
  const then = publishedLog(crypto, [entries.slice(0, 600)]).edge
  assert.deepEqual(await problems(files, { size: 600, rootHash: edgeRoot(crypto, then) }), [])
})

test('one bit wrong in a tile is one finding, naming it', async () => {
  for (const path of ['tile/0/001', 'tile/0/002.p/188', 'tile/1/000.p/2']) {
    assert.deepEqual(await problems(flipped(path, 33)), [`log-tile-wrong ${path}`])
  }
})

test('one bit wrong in an entry shows in every tile above it and in the root', async () => {
  assert.deepEqual(await problems(flipped('tile/entries/001', 100)), [
    'log-tile-wrong tile/0/001',
    'log-tile-wrong tile/1/000.p/2',
    'log-root-wrong checkpoint',
  ])
})

test('every bit of every file counts', async () => {
  for (const [path, bytes] of small.files) {
    for (let at = 0; at < bytes.length; at += 331) {
      assert.notDeepEqual(await problems(flipped(path, at)), [], `${path} byte ${at}`)
    }
  }
})

test('a missing tile is named and the rest still checked', async () => {
  assert.deepEqual(await problems(without('tile/0/000')), ['log-tile-missing tile/0/000'])
  const both = without('tile/0/000')
  both.delete('tile/1/000.p/2')
  assert.deepEqual(await problems(both), ['log-tile-missing tile/0/000', 'log-tile-missing tile/1/000.p/2'])
})

test('nothing can be derived behind a missing bundle', async () => {
  assert.deepEqual(await problems(without('tile/entries/001')), ['log-tile-missing tile/entries/001'])
})

test('entries exchanged, dropped or added do not come out', async () => {
  const swapped = [entries[1] as Uint8Array, entries[0] as Uint8Array, ...entries.slice(2, 700)]
  for (const other of [swapped, [...entries.slice(1, 700), new Uint8Array(32)]]) {
    assert.ok((await problems(publishedLog(crypto, [other]).files)).includes('log-root-wrong checkpoint'))
  }
})

test('a log damaged throughout is not read to its end', async () => {
  let read = 0
  const zeros = (path: string) => {
    read++
    return new Uint8Array(path.includes('entries') ? 256 * 34 : 8192).map((_, i) => (i % 34 === 1 ? 32 : 0))
  }
  const findings = await rederive(crypto, zeros, { size: 2 ** 48, rootHash: head.rootHash })
  assert.ok(findings.length >= 100 && findings.length < 110)
  assert.ok(read < 400)
})

test('the published log comes out of its published acts', async () => {
  const acts = vectors.acts.map(act => {
    const entry = entryOf(crypto, fromHex(act.nonce) as Uint8Array, fromHex(act.digest) as Uint8Array)
    assert.deepEqual([toHex(entry), toHex(leafHash(crypto, entry))], [act.entry, act.leaf])
    return entry
  })
  const files = Array.from(publishedLog(crypto, [acts]).files, ([path, bytes]) => [path, toHex(bytes)])
  assert.deepEqual(Object.fromEntries(files), vectors.files)
  const parsed = parseCheckpoint(vectors.checkpoint)
  assert.ok(parsed.ok)
  const published = new Map(Object.entries(vectors.files).map(([path, hex]) => [path, fromHex(hex) as Uint8Array]))
  assert.deepEqual(await problems(published, parsed.value.checkpoint), [])
})
