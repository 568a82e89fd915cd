import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from 'cborg'
import fc from 'fast-check'
import { concat, fromHex, toHex, utf8 } from '../values/bytes.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from './cose-sign1.ts'

const payload = utf8('facts')
const signature = Uint8Array.from({ length: 64 }, (_, i) => i)
const header = protectedHeader('BW-1/certificate-2026')
const good = encodeCose({ protectedHeader: header, payload, signature })
const tagged = (...parts: unknown[]) => concat(Uint8Array.of(0xd2), encode(parts))

test('the header is the map of algorithm and key id of RFC 9052', () => {
  assert.equal(toHex(protectedHeader('11')), 'a2012604423131')
})

test('the bytes to sign are the Sig_structure of RFC 9052, section 4.4', () => {
  assert.equal(
    toHex(coseBytesToSign(fromHex('a10126') as Uint8Array, utf8('This is the content.'), '')),
    '846a5369676e61747572653143a101264054546869732069732074686520636f6e74656e742e',
  )
})

test('what was put together is taken apart again', () => {
  assert.deepEqual(decodeCose(good), { keyId: 'BW-1/certificate-2026', payload, protectedHeader: header, signature })
})

const map = (...entries: [unknown, unknown][]) => encode(new Map(entries))
const refused: Readonly<Record<string, Uint8Array>> = {
  'without its tag': good.subarray(1),
  'with another tag': concat(Uint8Array.of(0xd1), good.subarray(1)),
  'with a byte after it': concat(good, Uint8Array.of(0)),
  'with an unprotected header': tagged(header, new Map([[4, utf8('other')]]), payload, signature),
  'with a payload that is elsewhere': tagged(header, new Map(), null, signature),
  'with a short signature': tagged(header, new Map(), payload, signature.subarray(1)),
  'with a signature in DER': tagged(header, new Map(), payload, new Uint8Array(70)),
  'with a fifth part': tagged(header, new Map(), payload, signature, 1),
  'with EdDSA': tagged(map([1, -8], [4, utf8('k')]), new Map(), payload, signature),
  'without an algorithm': tagged(map([4, utf8('k')]), new Map(), payload, signature),
  'without a key': tagged(map([1, -7]), new Map(), payload, signature),
  'with crit': tagged(map([1, -7], [2, [1]], [4, utf8('k')]), new Map(), payload, signature),
  'with a header out of order': tagged(fromHex('a2044131 0126'.replace(' ', '')), new Map(), payload, signature),
  'with a key id that is no text': tagged(map([1, -7], [4, Uint8Array.of(0xff)]), new Map(), payload, signature),
  'with an empty header': tagged(new Uint8Array(), new Map(), payload, signature),
}
for (const [what, bytes] of Object.entries(refused)) {
  test(`a signed message ${what} is refused`, () => assert.equal(decodeCose(bytes), null))
}

test('whatever is changed, what is read is what was written', () => {
  fc.assert(
    fc.property(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Uint8Array.from(good, (byte, i) => (i === at ? byte ^ flip : byte))
      const read = decodeCose(changed)
      if (read) assert.deepEqual(encodeCose(read), changed)
    }),
    { numRuns: 2_000 },
  )
})
