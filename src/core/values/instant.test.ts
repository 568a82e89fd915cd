import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isInstant } from './instant.ts'

test('every instant a clock gives is one', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2003-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }), date => {
      assert.ok(isInstant(date.toISOString()))
    }),
  )
  assert.ok(isInstant('2026-11-24T08:00:00Z'))
})

for (const text of [
  '2026-02-30T08:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T08:60:00Z',
  '2026-11-24T08:00:60Z',
  '2026-11-24T08:00:00+00:00',
  '2026-11-24T08:00:00',
  '2026-11-24T08:00Z',
  '2026-11-24 08:00:00Z',
  '2026-11-24t08:00:00z',
  '2026-11-24T08:00:00.1234567Z',
  '2026-11-24',
  '2026',
  ' 2026-11-24T08:00:00Z',
  '',
]) {
  test(`“${text}” is no instant, although Date.parse may take it`, () => assert.ok(!isInstant(text)))
}
