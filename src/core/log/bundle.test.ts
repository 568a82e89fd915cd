import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeBundle, encodeBundle, readBundle } from './bundle.ts'

const entries = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]

test('each entry stands behind its length, big-endian in two bytes', () => {
  const bundle = encodeBundle(entries)
  assert.deepEqual([bundle.length, ...bundle.subarray(0, 3), ...bundle.subarray(34, 37)], [68, 0, 32, 1, 0, 32, 2])
  assert.deepEqual(decodeBundle(bundle), entries)
})

test('a bundle cut short, or with a longer entry, is not read', () => {
  assert.equal(decodeBundle(encodeBundle(entries).subarray(1)), null)
  assert.equal(decodeBundle(encodeBundle(entries).with(35, 33)), null)
  assert.equal(decodeBundle(encodeBundle(entries).with(0, 1)), null)
})

test('a bundle that cannot be read is named', async () => {
  const read = await readBundle(() => encodeBundle(entries).with(1, 31), { level: 'entries', index: 5, width: 2 })
  assert.ok(!read.ok)
  assert.deepEqual(
    read.findings.map(f => [f.rule, f.path]),
    [['log-tile-unreadable', 'tile/entries/005.p/2']],
  )
})
