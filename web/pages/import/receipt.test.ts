import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CERTIFICATE } from '../../../test/browser/stand-in/certificate.ts'
import { confirmationOf, type Receipt, UNTOUCHED, weighedLines } from './receipt.ts'

const POLICY = { name: 'EU-W-3', withinPerTenThousand: 2, withinCaratThousandths: 100, secondOfficerPerTenThousand: 50 }
const WEIGHTS = { '0/0': '1,204.31', '1/0': '618.40', '2/0': '2938.90' }
const answered: Receipt = { sealsWhole: true, parcelsCounted: 3, weights: WEIGHTS }
const lines = (receipt: Receipt) => weighedLines(CERTIFICATE, receipt, POLICY)

test('every line is judged by policy as it is typed, from the raw figures', () => {
  assert.deepEqual(
    lines(answered).map(line => line.judged),
    ['within-policy', 'same', 'reported'],
  )
  const far = { ...answered, weights: { ...WEIGHTS, '2/0': '2900' } }
  assert.equal(lines(far)[2]?.judged, 'second-officer')
})

test('a receipt goes out only when every question was answered', () => {
  const missing: readonly Receipt[] = [
    UNTOUCHED,
    { ...answered, sealsWhole: undefined },
    { ...answered, parcelsCounted: undefined },
    { ...answered, weights: { ...WEIGHTS, '1/0': '' } },
    { ...answered, weights: { ...WEIGHTS, '1/0': 'six hundred' } },
  ]
  assert.deepEqual(
    missing.map(receipt => confirmationOf(receipt, lines(receipt))),
    missing.map(() => null),
  )
  assert.deepEqual(confirmationOf(answered, lines(answered))?.weighed[0], { parcel: 0, line: 0, carats: '1204.31' })
})

test('a broken seal and a missing parcel are kept, not refused', () => {
  const found: Receipt = { ...answered, sealsWhole: false, parcelsCounted: 2 }
  assert.deepEqual(
    [confirmationOf(found, lines(found))?.sealsWhole, confirmationOf(found, lines(found))?.parcelsCounted],
    [false, 2],
  )
})

test('a certificate of which no lines are known cannot be confirmed', () => {
  assert.equal(confirmationOf(answered, weighedLines({}, answered, POLICY)), null)
})

test('what passes unopened has no weights, and still needs its seals and its parcels', () => {
  const unopened: Receipt = { sealsWhole: true, parcelsCounted: 3, weights: {}, unopened: true }
  const said = { sealsWhole: true, parcelsCounted: 3, weighed: [], unopened: true }
  assert.deepEqual(confirmationOf(unopened, lines(unopened)), said)
  const { sealsWhole: _, ...unasked } = unopened
  assert.equal(confirmationOf(unasked, lines(unasked)), null)
})
