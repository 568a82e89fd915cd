import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat, fromHex, toHex } from '../values/bytes.ts'
import { entryOf, leafHash, nodeHash, splitOf, treeHash } from './hash.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const bytes = (hex: string) => fromHex(hex) as Uint8Array

/** The eight leaves and roots of the certificate transparency reference tests. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('the trees of one to eight leaves have the roots certificate transparency gives them', () => {
  const leaves = LEAVES.map(leaf => leafHash(crypto, bytes(leaf)))
  const roots = ROOTS.map((_, i) => toHex(treeHash(crypto, concat(...leaves.slice(0, i + 1)))))
  assert.deepEqual(roots, ROOTS)
})

test('the empty tree has the hash of nothing as its root', () => {
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  assert.equal(toHex(treeHash(crypto, new Uint8Array(0))), nothing)
})

test('carrying the odd one up gives the tree that RFC 6962 defines by splitting', () => {
  const defined = (hashes: readonly Uint8Array[]): Uint8Array => {
    if (hashes.length === 1) return hashes[0] as Uint8Array
    const left = splitOf(hashes.length)
    return nodeHash(crypto, defined(hashes.slice(0, left)), defined(hashes.slice(left)))
  }
  const row = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(row, hashes => {
      assert.equal(toHex(treeHash(crypto, concat(...hashes))), toHex(defined(hashes)))
    }),
    { seed: 6962, numRuns: 60 },
  )
})

test('hashing a row leaves the row as it was', () => {
  const row = new Uint8Array(5 * 32).fill(7)
  treeHash(crypto, row)
  assert.ok(row.every(byte => byte === 7))
})

test('an entry is the hash of the nonce and then the digest', () => {
  const entry = entryOf(crypto, new Uint8Array(16).fill(1), new Uint8Array(32).fill(2))
  assert.equal(toHex(entry), hash('sha256', Buffer.from('01'.repeat(16) + '02'.repeat(32), 'hex'), 'hex'))
})

test('bytes may not be moved between nonce and digest', () => {
  assert.throws(() => entryOf(crypto, new Uint8Array(17), new Uint8Array(31)))
})
