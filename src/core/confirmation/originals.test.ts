import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../values/day.ts'
import type { ImportRow } from './fold.ts'
import { addWorkingDays, copyDueOn, originalKeptUntil } from './originals.ts'

test('ten working days from a Tuesday are two weeks, and a weekend counts nothing', () => {
  assert.equal(addWorkingDays(day('2026-11-24'), 10), '2026-12-08')
  assert.equal(addWorkingDays(day('2026-11-27'), 1), '2026-11-30')
  assert.equal(addWorkingDays(day('2026-11-28'), 0), '2026-11-28')
})

test('an original is kept for three years, or longer where that is published', () => {
  assert.equal(originalKeptUntil(day('2026-11-24')), '2029-11-24')
  assert.equal(originalKeptUntil(day('2026-11-24'), 1), '2029-11-24')
  assert.equal(originalKeptUntil(day('2026-11-24'), 7), '2033-11-24')
})

test('a copy is owed for what was received, until it was given, and only where a term is published', () => {
  const row = { state: 'confirmed', receivedOn: day('2026-11-24') } as ImportRow
  assert.equal(copyDueOn(row, 10), '2026-12-08')
  assert.equal(copyDueOn(row, undefined), null)
  assert.equal(copyDueOn({ ...row, state: 'detained' }, 10), null)
  assert.equal(copyDueOn({ ...row, copyGiven: { on: day('2026-11-25'), by: 'p', at: 9 } }, 10), null)
})
