import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { allot, originsOf, type Shares, sameShares, together, weightOf, without } from './shares.ts'

const shares: fc.Arbitrary<Shares> = fc
  .uniqueArray(fc.constantFrom('AO', 'AO+BW', 'BW', 'CD', 'SL', 'XX'), { minLength: 1 })
  .chain(origins =>
    fc.tuple(
      ...origins.map(origin =>
        fc.record({ origin: fc.constant(origin), caratThousandths: fc.integer({ min: 1, max: 4e12 }) }),
      ),
    ),
  )
  .map(all => together([all]))

describe('the share of every origin in a part', () => {
  test('weighs exactly what was asked, is never below zero, and with the rest is the whole again', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (whole, at) => {
        const carats = Math.max(1, Math.round(weightOf(whole) * at))
        const { part, rest } = allot(whole, carats)
        assert.equal(weightOf(part), carats)
        assert.ok(part.every(share => share.caratThousandths > 0) && rest.every(share => share.caratThousandths > 0))
        assert.ok(sameShares(together([part, rest]), whole))
      }),
    )
  })

  test('is off the exact proportion by less than a thousandth', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (whole, at) => {
        const all = weightOf(whole)
        const carats = Math.max(1, Math.round(all * at))
        const { part } = allot(whole, carats)
        for (const { origin, caratThousandths } of whole) {
          const got = BigInt(part.find(share => share.origin === origin)?.caratThousandths ?? 0)
          const off = got * BigInt(all) - BigInt(caratThousandths) * BigInt(carats)
          assert.ok((off < 0n ? -off : off) < BigInt(all), origin)
        }
      }),
    )
  })

  test('goes to the largest remainder, and of equal ones to the first', () => {
    const whole = ['AO', 'BW', 'CD'].map(origin => ({ origin, caratThousandths: 1 }))
    assert.deepEqual(allot(whole, 1).part, [{ origin: 'AO', caratThousandths: 1 }])
    const uneven = [
      { origin: 'AO', caratThousandths: 100 },
      { origin: 'BW', caratThousandths: 200 },
    ]
    assert.deepEqual(allot(uneven, 100).part, [
      { origin: 'AO', caratThousandths: 33 },
      { origin: 'BW', caratThousandths: 67 },
    ])
  })

  test('cannot be more than there is, nor nothing', () => {
    const whole = [{ origin: 'BW', caratThousandths: 10 }]
    for (const carats of [0, -1, 11, 1.5, Number.NaN]) assert.throws(() => allot(whole, carats))
    assert.throws(() => without(whole, [{ origin: 'AO', caratThousandths: 1 }]), /AO/)
  })
})

test('the countries of a lot are each named once, also those whose split is not known', () => {
  const of = (...origins: string[]) => originsOf(origins.map(origin => ({ origin, caratThousandths: 1 })))
  assert.equal(of('AO+BW', 'BW', 'CD'), 'AO+BW+CD')
  assert.equal(of('XX'), 'XX')
})
