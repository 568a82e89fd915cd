import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, type Day, day, dayAt, daysBetween, parseDay } from './day.ts'

const anyDay = fc
  .integer({ min: Date.UTC(2003, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10) as Day)

for (const text of [
  ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '0050-01-01'],
  ...['2026-1-1', '26-01-01', '2026/01/01', '20260101', ' 2026-01-01', '2026-01-01T00:00:00Z', '+2026-01-1', ''],
  ...['２０２６-01-01', 20_260_101, null, undefined],
]) {
  test(`“${String(text)}” is no day`, () => assert.equal(parseDay(text), null))
}

test('a constant that is no day is a bug', () => assert.throws(() => day('2026-02-29')))

test('every day is a day, a leap day only in its year', () => {
  fc.assert(fc.property(anyDay, on => assert.equal(parseDay(on), on)))
  assert.deepEqual(['2024-02-29', '2100-02-29', '2000-02-29'].map(parseDay), ['2024-02-29', null, '2000-02-29'])
})

test('days added are days between, and text compares as time does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
      const to = addDays(from, count)
      assert.equal(daysBetween(from, to), count)
      assert.equal(addDays(to, -count), from)
      assert.equal(Math.sign(count), from < to ? 1 : from > to ? -1 : 0)
    }),
  )
})

test('months added keep the day of the month, or take the last of a shorter one', () => {
  assert.deepEqual(
    [
      addMonths(day('2025-12-31'), 2),
      addMonths(day('2023-12-31'), 2),
      addMonths(day('2026-11-02'), 2),
      addMonths(day('2026-03-31'), -1),
    ],
    ['2026-02-28', '2024-02-29', '2027-01-02', '2026-02-28'],
  )
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 48 }), (from, count) => {
      const to = addMonths(from, count)
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      assert.equal(months(to) - months(from), count)
      assert.ok(to.slice(8) <= from.slice(8))
    }),
  )
})

test('the civil day is that of the authority’s zone, on either side of midnight and of a clock change', () => {
  const at = (text: string, zone: string) => dayAt(Date.parse(text), zone)
  assert.equal(at('2026-11-24T21:59:59Z', 'Africa/Gaborone'), '2026-11-24')
  assert.equal(at('2026-11-24T22:00:00Z', 'Africa/Gaborone'), '2026-11-25')
  assert.equal(at('2026-10-24T22:30:00Z', 'Europe/Brussels'), '2026-10-25')
  assert.equal(at('2026-10-25T22:59:59Z', 'Europe/Brussels'), '2026-10-25')
  assert.equal(at('2026-11-24T10:00:00Z', 'Pacific/Kiritimati'), '2026-11-25')
  assert.equal(at('2026-11-24T10:00:00Z', 'UTC'), '2026-11-24')
})
