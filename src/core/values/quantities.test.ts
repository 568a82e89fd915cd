import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatCarats, parseCarats } from './carats.ts'
import { formatDecimal, parseDecimal, placesWritten } from './decimal.ts'
import { formatDollars, parseDollars } from './dollars.ts'
import { isRough, NOT_ROUGH, normalHs, ROUGH } from './hs-code.ts'
import { type Quantity, sumByHs, total } from './quantity.ts'

test('every quantity is written and read back exactly, to the last unit', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 }), (units, places) => {
      fc.pre(String(Math.abs(units)).length + places < 18)
      const written = formatDecimal(units, places)
      assert.equal(parseDecimal(written, places), units)
      assert.ok(places === 0 || placesWritten(written) === places)
    }),
  )
})

test('what is read is what exact arithmetic on the digits gives', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10 ** 9 }),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 3 }),
      (whole, fraction) => {
        assert.equal(parseCarats(`${whole}.${fraction}`), whole * 1000 + Number(fraction.padEnd(3, '0')))
      },
    ),
  )
})

test('carats keep a third place only where the weight has one, dollars always two', () => {
  assert.deepEqual([1_204_350, 1_204_355, 5, 0, -1_500].map(formatCarats), [
    '1204.35',
    '1204.355',
    '0.005',
    '0.00',
    '-1.50',
  ])
  assert.deepEqual([31_000_000, 5, 0, -150].map(formatDollars), ['310000.00', '0.05', '0.00', '-1.50'])
})

for (const text of [
  ...['', ' 1', '1 ', '+1', '--1', '1.', '.5', '01', '00.5', '1,5', '1,204.35', '1e3', '0x10', 'NaN', 'Infinity'],
  ...['١٢', '１', '1.2.3', '1_000', '9007199254740.993', '123456789012345678901', null, undefined, 1, 1n],
]) {
  test(`“${String(text)}” is no weight`, () => assert.equal(parseCarats(text), null))
}

test('places beyond what is kept are refused, unless they are zeros', () => {
  assert.deepEqual(['1.2345', '1.2340', '0.0001'].map(parseCarats), [null, 1_234, null])
  assert.deepEqual(['1.005', '1.000', '1.01'].map(parseDollars), [null, 100, 101])
})

test('the largest quantity that is exact is read, the next is refused', () => {
  assert.equal(parseDecimal('9007199254740991', 0), Number.MAX_SAFE_INTEGER)
  assert.equal(parseDecimal('9007199254740992', 0), null)
  assert.throws(() => formatDecimal(2 ** 53, 2))
  assert.throws(() => formatDecimal(0.5, 2))
})

test('HS codes are brought to one spelling, and only diamonds in the rough are rough', () => {
  for (const text of ['7102.31', '710231', '7102 31', '7102.31.00', '71023100', '7102310010']) {
    assert.equal(normalHs(text), '7102.31', text)
  }
  for (const text of ['', '7102', '7102.3', '7102.31.0', '7102-31', 'HS7102.31', '710231001000', '７１０２３１']) {
    assert.equal(normalHs(text), null, text)
  }
  assert.deepEqual(ROUGH.map(isRough), [true, true, true])
  assert.ok(!NOT_ROUGH.some(isRough))
})

const line = fc.record({
  hs: fc.constantFrom(...ROUGH),
  caratThousandths: fc.nat({ max: 10 ** 9 }),
  usdCents: fc.nat({ max: 10 ** 9 }),
})

test('sums by code lose nothing, stand once a code in its order, and do not depend on the order of lines', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), lines => {
      const sums = sumByHs(lines)
      assert.deepEqual(total(sums), total(lines))
      assert.deepEqual(
        sums.map(sum => sum.hs),
        [...new Set(lines.map(one => one.hs))].sort(),
      )
      assert.deepEqual(sumByHs(lines.toReversed()), sums)
      assert.deepEqual(sumByHs(sums), sums)
    }),
  )
})

test('a sum carries only the figures it sums', () => {
  const placed = { hs: '7102.31', caratThousandths: 1, usdCents: 2, parcel: 0 } as Quantity
  assert.deepEqual(sumByHs([placed]), [{ hs: '7102.31', caratThousandths: 1, usdCents: 2 }])
})
