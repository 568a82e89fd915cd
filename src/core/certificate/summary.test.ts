import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goodDocument } from '../../../test/small-scheme.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { readSummary, SUMMARY_FIELDS, type Summary, summaryFields, summaryOf } from './summary.ts'
import { linesOf } from './totals.ts'

const digest = 'ab'.repeat(32)
const summary = summaryOf(goodDocument(), digest)
const read = (fields: ReadonlyMap<unknown, unknown>) => readSummary(fields)

test('a summary says the facts that are judged, sums its lines, and lists each seal once', () => {
  const [first, second] = goodDocument().parcels
  const parcels = [first, { ...second, lines: [...(first?.lines ?? []), { hs: '71022100', carats: '1', usd: '2' }] }]
  const containers = [
    { seal: 'A-771', kind: 'bag', parcels: [] },
    { seal: 'C-1', kind: 'bag', parcels: [] },
  ]
  const other = summaryOf({ ...goodDocument(), parcels, containers } as never, digest)
  assert.deepEqual(other.quantities, [
    { hs: '7102.21', caratThousandths: 1_000, usdCents: 200 },
    { hs: '7102.31', caratThousandths: 2_408_700, usdCents: 62_000_000 },
  ])
  assert.deepEqual([other.seals, other.parcels], [['A-771', 'C-1', 'A-772'], 2])
})

test('one origin is its country, mixed origins are asterisk or their countries', () => {
  const origin = (of: object) => summaryOf({ ...goodDocument(), origin: of } as never, digest).origin
  assert.equal(origin({ kind: 'single', country: 'BW' }), 'BW')
  assert.equal(origin({ kind: 'mixed' }), '*')
  assert.equal(origin({ kind: 'mixed', countries: [] }), '*')
  assert.equal(origin({ kind: 'mixed', countries: [{ country: 'BW' }, { country: 'NA', share: '40' }] }), 'BW,NA')
})

test('a line nobody could weigh is a bug here: the rules came first', () => {
  for (const line of [{ carats: '1.2345' }, { usd: '1.005' }, { carats: '' }]) {
    const lines = [{ hs: '7102.31', carats: '1', usd: '1', ...line }]
    assert.throws(() => linesOf({ parcels: [{ reference: 'A', lines }] }))
  }
})

test('a summary goes through its fields and back', () => {
  assert.equal(summaryFields(summary).size, SUMMARY_FIELDS)
  assert.deepEqual(read(fromCbor(toCbor(summaryFields(summary))) as Map<unknown, unknown>), summary)
})

test('any summary goes through its fields and back', () => {
  const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  const quantity = fc.record(
    {
      hs: fc.constantFrom('7102.10', '7102.21', '7102.31'),
      caratThousandths: fc.maxSafeNat(),
      usdCents: fc.maxSafeNat(),
    },
    { noNullPrototype: true },
  )
  const any = fc.record(
    {
      number: text,
      authority: text,
      destination: text,
      origin: text,
      parcels: fc.nat(),
      quantities: fc.array(quantity, { maxLength: 3 }),
      seals: fc.array(text, { maxLength: 20 }),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(any, over => {
      const one = { ...summary, ...over } as Summary
      assert.deepEqual(read(fromCbor(toCbor(summaryFields(one))) as Map<unknown, unknown>), one)
    }),
  )
})

test('a field that is missing, or another than it should be, makes it none', () => {
  const wrong: readonly (readonly [number, unknown])[] = [
    ...Array.from({ length: SUMMARY_FIELDS }, (_, i) => [i + 1, undefined] as const),
    ...([
      [1, 7],
      [1, 'x'.repeat(401)],
      [2, null],
      [3, '20261102'],
      [3, 20_260_230],
      [3, 2026],
      [4, -20_261_102],
    ] as const),
    ...([
      [7, -1],
      [7, 1.5],
      [8, {}],
      [8, [[710231, 1]]],
      [8, [[7102, 1, 1]]],
      [8, [[710231, -1, 1]]],
      [8, [[710231, 0.5, 1]]],
    ] as const),
    ...([
      [8, Array.from({ length: 21 }, () => [710231, 1, 1])],
      [9, 'A-771'],
      [9, [1]],
      [9, Array(401).fill('A')],
      [10, digest],
      [10, new Uint8Array(31)],
    ] as const),
  ]
  for (const [field, value] of wrong) {
    const fields = new Map<unknown, unknown>(summaryFields(summary))
    if (value === undefined) fields.delete(field)
    else fields.set(field, value)
    assert.equal(read(fields), null, `${field}: ${String(value).slice(0, 40)}`)
  }
})
