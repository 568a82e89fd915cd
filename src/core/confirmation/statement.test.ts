import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goodDocument } from '../../../test/small-scheme.ts'
import { linesOf, referencedLines } from '../certificate/totals.ts'
import { canonicalBytes, parseCanonical } from '../signing/canonical-json.ts'
import type { Plain } from '../values/act.ts'
import { addDays, day } from '../values/day.ts'
import { sumByHs } from '../values/quantity.ts'
import { acceptedIn, confirmationOf, differingPart, readConfirmation } from './statement.ts'
import { acceptedQuantities, judge } from './weighing.ts'

const document = goodDocument()
const weighed = linesOf(document).map(line => ({
  ...{ parcel: line.parcel, line: line.line, hs: line.hs, usdCents: line.usdCents },
  certifiedCaratThousandths: line.caratThousandths,
  acceptedCaratThousandths: line.caratThousandths - 40,
  judged: 'within-policy' as const,
}))
const accepted = sumByHs(acceptedQuantities(weighed))
const found = { receivedOn: day('2026-11-20'), sealsWhole: true, parcelsCounted: 2, weighed, accepted }
const statement = confirmationOf(document, 'ab'.repeat(32), found)

test('a confirmation says what Section III (b) (ii) asks, line by line, and survives its journey', () => {
  const read = parseCanonical(canonicalBytes(statement as unknown as Plain))
  assert.ok(read.ok)
  assert.deepEqual(readConfirmation(read.value), statement)
  assert.deepEqual(acceptedIn(statement), accepted)
  assert.deepEqual(statement.lines[0], {
    ...{ parcel: 'A/0012345', hs: '7102.31', certified: '1204.35', accepted: '1204.31' },
  })
  assert.deepEqual(
    [statement.number, statement.parcels, statement.importer, statement.exporter],
    ['BW0012345', 2, 'Scheldt Diamonds NV', 'Kgalagadi Rough (Pty) Ltd'],
  )
})

test('a statement that lacks a part, or says it otherwise, is none', () => {
  const [line] = statement.lines
  const [sum] = statement.accepted
  for (const wrong of [
    ...Object.keys(statement).map(name => ({ [name]: undefined })),
    { digest: 'AB'.repeat(32) },
    { receivedOn: '2026-02-30' },
    { sealsWhole: 'yes' },
    { parcels: -1 },
    { parcels: 1.5 },
    { parcels: 10_001 },
    { importer: '' },
    { importer: 'A\u0000' },
    { lines: [null] },
    { lines: [{ ...line, accepted: '-1.00' }] },
    { lines: [{ ...line, accepted: '1.2345' }] },
    { lines: [{ ...line, accepted: 1 }] },
    { accepted: [{ ...sum, hs: '<script>' }] },
    { accepted: [{ ...sum, usd: '1.001' }] },
    { accepted: {} },
  ]) {
    assert.equal(readConfirmation({ ...statement, ...wrong }), null, JSON.stringify(wrong))
  }
  for (const wrong of [null, [], 'x', 7]) assert.equal(readConfirmation(wrong), null)
})

test('a statement that does not follow from the certificate, or from itself, is told by its part', () => {
  const lines = referencedLines(document)
  const certified = { issuedOn: document.issuedOn, lines }
  const differs = (over: object) => differingPart({ ...statement, ...over }, certified, day('2026-11-25'))
  const [first, ...rest] = statement.lines
  const [sum, ...sums] = statement.accepted
  assert.ok(first && sum)
  assert.equal(differs({}), null)
  for (const wrong of [
    rest,
    [...statement.lines, first],
    [...rest, first],
    [{ ...first, certified: '1204.36' }, ...rest],
    [{ ...first, hs: '7102.21' }, ...rest],
    [{ ...first, parcel: 'Z/1' }, ...rest],
  ])
    assert.equal(differs({ lines: wrong }), 'lines', JSON.stringify(wrong))
  for (const wrong of [sums, [{ ...sum, carats: '0.01' }, ...sums], [sum, ...statement.accepted]])
    assert.equal(differs({ accepted: wrong }), 'accepted', JSON.stringify(wrong))
  assert.equal(differs({ lines: [{ ...first, accepted: '1.00' }, ...rest] }), 'accepted')
  for (const receivedOn of ['2003-01-01', '2026-11-26', '9999-12-31'])
    assert.equal(differs({ receivedOn }), 'receivedOn', receivedOn)
  assert.equal(differs({ receivedOn: document.issuedOn }), null)
  // East of the importer the next day has begun.
  assert.equal(differs({ receivedOn: addDays(document.issuedOn, -1) }), null)
  assert.equal(differs({ receivedOn: addDays(document.issuedOn, -2) }), 'receivedOn')
})

const policy = { name: 'T', withinPerTenThousand: 2, withinCaratThousandths: 100, secondOfficerPerTenThousand: 50 }

test('a difference is judged at its limits', () => {
  const judged = [
    [1_000_000, 1_000_000, 'same'],
    [1_000_000, 999_800, 'within-policy'],
    [1_000_000, 1_000_200, 'within-policy'],
    [1_000_000, 999_799, 'reported'],
    [1_000_000, 995_000, 'reported'],
    [1_000_000, 994_999, 'second-officer'],
    [1_000_000, 1_005_001, 'second-officer'],
    [100_000, 99_900, 'within-policy'],
    [100_000, 99_899, 'reported'],
    [1_000, 950, 'second-officer'],
    [1_000, 0, 'second-officer'],
  ] as const
  for (const [certified, weight, expected] of judged) {
    assert.equal(judge(certified, weight, policy), expected, `${certified} ${weight}`)
  }
})

test('a policy of nothing accepts no difference in silence', () => {
  const strict = { name: 'S', withinPerTenThousand: 0, withinCaratThousandths: 0, secondOfficerPerTenThousand: 0 }
  assert.deepEqual([judge(1_000, 1_000, strict), judge(1_000, 999, strict)], ['same', 'second-officer'])
})

test('a larger difference is never judged more lightly', () => {
  const rank = ['same', 'within-policy', 'reported', 'second-officer']
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 10 }),
      fc.nat({ max: 10 ** 9 }),
      fc.nat({ max: 10 ** 9 }),
      (certified, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(by =>
          rank.indexOf(judge(certified, certified + by, policy)),
        )
        assert.ok((less as number) <= (more as number))
        if (a <= certified)
          assert.equal(judge(certified, certified - a, policy), judge(certified, certified + a, policy))
      },
    ),
  )
})

test('accepted values follow the weight, exactly, to half a cent', () => {
  const whole = fc.integer({ min: 1, max: 10 ** 12 })
  const weights = whole.chain(all => fc.tuple(fc.constant(all), fc.nat({ max: 2 * all })))
  fc.assert(
    fc.property(weights, fc.nat({ max: 10 ** 13 }), ([certified, weight], usdCents) => {
      const line = { parcel: 0, line: 0, hs: '7102.31', usdCents, judged: 'reported' as const }
      const sums = { certifiedCaratThousandths: certified, acceptedCaratThousandths: weight }
      const [sum] = acceptedQuantities([{ ...line, ...sums }])
      const off = BigInt(usdCents) * BigInt(weight) - BigInt(sum?.usdCents ?? 0) * BigInt(certified)
      assert.ok(2n * off >= -BigInt(certified) && 2n * off < BigInt(certified))
      if (weight === certified) assert.equal(sum?.usdCents, usdCents)
    }),
  )
})
