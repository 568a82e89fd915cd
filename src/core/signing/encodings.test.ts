import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { encode, rfc8949EncodeOptions } from 'cborg'
import fc from 'fast-check'
import type { Plain } from '../values/act.ts'
import { fromBase64Url, fromHex, fromUtf8, toBase64Url, toHex, utf8 } from '../values/bytes.ts'
import { fromBase45, toBase45 } from './base45.ts'
import { CANONICAL_DEPTH, canonicalJson, parseCanonical } from './canonical-json.ts'
import { fromCbor, toCbor } from './cbor.ts'

interface Pair {
  readonly hex: string
  readonly text: string
}

interface Vectors {
  readonly base45: { readonly good: Pair[]; readonly refused: { text: string; why: string }[] }
  readonly base64url: { readonly good: Pair[]; readonly refused: { text: string; why: string }[] }
  readonly canonicalJson: { readonly good: string[]; readonly refused: { text: string; why: string }[] }
  readonly cbor: { readonly good: string[]; readonly refused: { hex: string; why: string }[] }
}

const file = new URL('../../../test/vectors/signing.json', import.meta.url)
const vectors = JSON.parse(await readFile(file, 'utf8')) as Vectors
const bytes = (hex: string) => fromHex(hex) as Uint8Array
const anyBytes = fc.uint8Array({ maxLength: 300 })

test('base45 and base64url are as published', () => {
  for (const { hex, text } of vectors.base45.good) {
    assert.equal(toBase45(bytes(hex)), text)
    assert.deepEqual(fromBase45(text), bytes(hex))
  }
  for (const { hex, text } of vectors.base64url.good) {
    assert.equal(toBase64Url(bytes(hex)), text)
    assert.deepEqual(fromBase64Url(text), bytes(hex))
  }
})

test('base45 and base64url have one spelling', () => {
  for (const { text, why } of vectors.base45.refused) assert.equal(fromBase45(text), null, why)
  for (const { text, why } of vectors.base64url.refused) assert.equal(fromBase64Url(text), null, why)
})

test('all bytes go through base45, base64url and hex unchanged, as Node writes them', () => {
  fc.assert(
    fc.property(anyBytes, all => {
      assert.equal(toBase64Url(all), Buffer.from(all).toString('base64url'))
      assert.equal(toHex(all), Buffer.from(all).toString('hex'))
      assert.deepEqual(
        [fromBase45(toBase45(all)), fromBase64Url(toBase64Url(all)), fromHex(toHex(all))],
        [all, all, all],
      )
    }),
  )
})

test('whatever text is read as base45, base64url or hex is the one text of its bytes', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0AZaz9$%*+-./: _=') }))
  fc.assert(
    fc.property(text, any => {
      for (const [read, write] of [
        [fromBase45, toBase45],
        [fromBase64Url, toBase64Url],
        [fromHex, toHex],
      ] as const) {
        const all = read(any)
        if (all) assert.equal(write(all), any)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('UTF-8 is read exactly or not at all', () => {
  for (const hex of ['c080', 'eda080', 'f5808080', 'ff', 'e28', 'c3']) {
    const all = fromHex(hex.length % 2 ? `${hex}0` : hex) as Uint8Array
    assert.equal(fromUtf8(all), null, hex)
  }
  assert.equal(fromUtf8(bytes('efbbbf41')), '\uFEFFA')
})

test('canonical JSON is read, and written again byte for byte', () => {
  for (const text of vectors.canonicalJson.good) {
    const read = parseCanonical(utf8(text))
    assert.ok(read.ok, text)
    assert.equal(canonicalJson(read.value), text)
  }
})

test('every other spelling of JSON is refused', () => {
  for (const { text, why } of vectors.canonicalJson.refused)
    assert.ok(!parseCanonical(utf8(text)).ok, `${why}: ${text}`)
  assert.ok(!parseCanonical(Uint8Array.of(0x22, 0xff, 0x22)).ok)
})

const text = fc.string({ unit: 'binary' }).filter(any => any.isWellFormed())
const { plain } = fc.letrec<{ plain: Plain }>(tie => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(text, tie('plain'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))

test('any value has one canonical form, whatever the order it was made in', () => {
  fc.assert(
    fc.property(plain, value => {
      const written = canonicalJson(value)
      const read = parseCanonical(utf8(written))
      assert.ok(read.ok)
      assert.deepEqual(read.value, value)
      assert.equal(canonicalJson(reversed(value)), written)
    }),
  )
})

function reversed(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, reversed(inner as Plain)])
      .toReversed(),
  )
}

test('what has no canonical form is a bug of the caller', () => {
  for (const value of [
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    null,
    1n,
    () => 1,
    'a\uD800',
    { '\uDC00': 1 },
  ]) {
    assert.throws(() => canonicalJson(value as Plain), String(value))
  }
  assert.equal(canonicalJson({ a: undefined, b: 1 }), '{"b":1}')
})

test('canonical JSON nests to its limit and no deeper', () => {
  const nested = (depth: number) => utf8('['.repeat(depth) + ']'.repeat(depth))
  assert.ok(parseCanonical(nested(CANONICAL_DEPTH)).ok)
  assert.ok(!parseCanonical(nested(CANONICAL_DEPTH + 1)).ok)
  assert.ok(!parseCanonical(nested(1_000_000)).ok)
})

test('CBOR is read in its deterministic encoding', () => {
  for (const hex of vectors.cbor.good) {
    const value = fromCbor(bytes(hex))
    assert.notEqual(value, null, hex)
    assert.equal(toHex(toCbor(value)), hex)
  }
})

test('every other encoding of CBOR is refused', () => {
  for (const { hex, why } of vectors.cbor.refused) assert.equal(fromCbor(bytes(hex)), null, `${why}: ${hex}`)
  assert.equal(fromCbor(new Uint8Array(100_000).fill(0x81)), null)
  assert.equal(fromCbor(bytes('9b00000fffffffffff')), null)
})

test('CBOR is written as the library writes it', () => {
  const items = fc.letrec<{ item: unknown }>(tie => ({
    item: fc.oneof(
      { maxDepth: 4 },
      fc.maxSafeInteger(),
      fc.boolean(),
      text,
      anyBytes,
      fc.array(tie('item'), { maxLength: 4 }),
      fc.array(fc.tuple(fc.maxSafeNat(), tie('item')), { maxLength: 4 }).map(entries => new Map(entries)),
    ),
  }))
  fc.assert(
    fc.property(items.item, item => {
      const written = toCbor(item)
      assert.equal(toHex(written), toHex(encode(item, rfc8949EncodeOptions)))
      assert.deepEqual(fromCbor(written), item)
    }),
  )
})

test('what has no encoding in CBOR is a bug of the caller', () => {
  for (const value of [1.5, null, undefined, 2 ** 53, {}, new Map([['a', 1]]), new Map([[-1, 1]])]) {
    assert.throws(() => toCbor(value), String(value))
  }
})

test('whatever bytes are read as CBOR are the one encoding of their value', () => {
  fc.assert(
    fc.property(anyBytes, all => {
      const value = fromCbor(all)
      if (value !== null) assert.deepEqual(toCbor(value), all)
    }),
    { numRuns: 2_000 },
  )
})
