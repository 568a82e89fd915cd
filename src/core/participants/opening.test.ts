import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnFrom, openingOf } from './opening.ts'

const policy = {
  always: ['first-shipment', 'mixed-origin', 'earlier-difference'],
  aboveUsdCents: 1_000_000,
  sharePerTenThousand: 2_500,
} as const
const plain = { firstShipment: false, mixedOrigin: false, usdCents: 1_000_000, earlierDifference: false }

test('without a published choice everything is opened', () => {
  assert.equal(openingOf(undefined, plain, 9_999), undefined)
})

test('what a profile names is opened whatever is drawn, and every reason is told', () => {
  const facts = { ...plain, firstShipment: true, usdCents: 1_000_001, appliedAgain: true }
  assert.deepEqual(openingOf(policy, facts, 9_999), {
    open: true,
    reasons: ['first-shipment', 'value-above', 'applied-again'],
    drawn: 9_999,
  })
  const other = { ...policy, always: [] }
  assert.deepEqual(openingOf(other, { ...plain, firstShipment: true }, 9_999)?.reasons, ['not-drawn'])
  assert.deepEqual(openingOf(other, { ...plain, notValid: true }, 9_999)?.reasons, ['not-valid'])
})

test('of the rest the published share is opened', () => {
  const opened = Array.from({ length: 10_000 }, (_, drawn) => openingOf(policy, plain, drawn)?.open)
  assert.equal(opened.filter(Boolean).length, 2_500)
  assert.equal(openingOf({ ...policy, sharePerTenThousand: 10_000 }, plain, 9_999)?.open, true)
  assert.equal(openingOf({ ...policy, sharePerTenThousand: 0 }, plain, 0)?.open, false)
})

test('a draw is a number below ten thousand from four bytes', () => {
  assert.equal(drawnFrom(Uint8Array.of(0, 0, 0, 0)), 0)
  assert.equal(drawnFrom(Uint8Array.of(255, 255, 255, 255, 7)), 4_294_967_295 % 10_000)
})
