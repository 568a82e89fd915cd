import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { testKey } from '../../test/signing-keys.ts'
import { browserCrypto, browserInflate } from '../../web/crypto.ts'
import type { VerificationKey } from '../core/signing/crypto.ts'
import { fromBase64Url, fromHex, toHex, utf8 } from '../core/values/bytes.ts'
import { nodeCompression } from './compression.ts'
import { nodeCrypto } from './crypto.ts'

const key = testKey('BW-1/certificate')
const publicKey = fromBase64Url(key.publicKey) as Uint8Array
const enrolled: VerificationKey = { id: key.id, algorithm: 'ES256', publicKey }
const message = utf8('facts')
const signature = key.sign(message)
const ORDER = fromHex('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551') as Uint8Array
const joined = (r: Uint8Array, s: Uint8Array) => Uint8Array.from([...r, ...s])
const [r, s] = [signature.subarray(0, 32), signature.subarray(32)]
const zero = new Uint8Array(32)

for (const [name, make] of [
  ['node:crypto', nodeCrypto],
  ['WebCrypto', browserCrypto],
] as const) {
  describe(`the primitives of ${name}`, () => {
    const crypto = make()
    const verify = async (point: Uint8Array, bytes: Uint8Array, one: Uint8Array) =>
      crypto.verify({ ...enrolled, publicKey: point }, bytes, one)

    test('SHA-256 is that of FIPS 180-4', () => {
      assert.equal(
        toHex(crypto.sha256(utf8('abc'))),
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      )
      assert.equal(
        toHex(crypto.sha256(new Uint8Array())),
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      )
    })

    test('the ECDSA example of RFC 6979, A.2.5, verifies', async () => {
      const [x, y] = [
        '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
        '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
      ]
      const [first, second] = [
        'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716',
        'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
      ]
      const [point, example] = [fromHex(`04${x}${y}`) as Uint8Array, fromHex(`${first}${second}`) as Uint8Array]
      assert.equal(await verify(point, utf8('sample'), example), true)
      assert.equal(await verify(point, utf8('simple'), example), false)
    })

    test('a good signature verifies, again and again, also after another key under its name', async () => {
      const other = fromBase64Url(testKey('x').publicKey) as Uint8Array
      for (const [point, expected] of [
        [publicKey, true],
        [other, false],
        [publicKey, true],
      ] as const) {
        assert.equal(await verify(point, message, signature), expected)
      }
    })

    test('a signature of another length or outside the curve’s order is false, and nothing throws', async () => {
      for (const wrong of [
        ...[new Uint8Array(), signature.subarray(1), joined(signature, zero), new Uint8Array(64)],
        ...[joined(zero, s), joined(r, zero), joined(ORDER, s), joined(r, ORDER), joined(s, r)],
      ]) {
        assert.equal(await verify(publicKey, message, wrong), false, toHex(wrong).slice(0, 16))
      }
    })

    test('a key that is no point of the curve verifies nothing', async () => {
      const off = Uint8Array.from(publicKey, (byte, i) => (i === 64 ? byte ^ 1 : byte))
      const infinity = Uint8Array.of(4, ...new Uint8Array(64))
      for (const point of [off, infinity, publicKey.subarray(1), new Uint8Array()]) {
        assert.equal(await verify(point, message, signature), false)
      }
    })
  })
}

test('both give the same answer on whatever is changed', async () => {
  const [node, browser] = [nodeCrypto(), browserCrypto()]
  const change = fc.record({ at: fc.nat({ max: 63 }), flip: fc.nat({ max: 255 }), message: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(change, async ({ at, flip, message: other }) => {
      const changed = Uint8Array.from(signature, (byte, i) => (i === at ? byte ^ flip : byte))
      const bytes = other ? utf8('other') : message
      assert.equal(await node.verify(enrolled, bytes, changed), await browser.verify(enrolled, bytes, changed))
    }),
    { numRuns: 300 },
  )
})

describe('inflating', () => {
  for (const [name, inflate] of [
    ['node:zlib', nodeCompression.inflate],
    ['the browser', browserInflate.inflate],
  ] as const) {
    const tried = async (bytes: Uint8Array, limit: number) => inflate(bytes, limit)

    test(`by ${name} gives back what was deflated, up to the limit and not beyond`, async () => {
      const bytes = new Uint8Array(10_000).fill(7)
      const deflated = await nodeCompression.deflate(bytes)
      assert.deepEqual(await tried(deflated, 10_000), bytes)
      await assert.rejects(tried(deflated, 9_999))
    })

    test(`by ${name} refuses what is cut or was never deflated`, async () => {
      const deflated = await nodeCompression.deflate(utf8('a'.repeat(1_000)))
      await assert.rejects(tried(deflated.subarray(0, deflated.length - 3), 10_000))
      await assert.rejects(tried(Uint8Array.of(0xff, 0xff, 0xff), 10_000))
    })
  }
})
