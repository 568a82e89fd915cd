import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '../values/day.ts'
import type { CertificateRow } from './fold.ts'
import { mayRemind, reminderDue } from './reminders.ts'

const issuedOn = day('2026-11-02')
const row = (over: Partial<CertificateRow> = {}) =>
  ({ state: 'issued', announcedTo: 'EU-BE-1', issuedOn, expiresOn: day('2027-01-01'), ...over }) as CertificateRow

/** On which days after the issue it is asked for by itself, if each asking is done. */
function asked(over: Partial<CertificateRow>, until = 70): number[] {
  let now = row(over)
  const days: number[] = []
  for (let after = 0; after <= until; after++) {
    const today = addDays(issuedOn, after)
    if (!reminderDue(now, today)) continue
    days.push(after)
    now = { ...now, reminded: { times: (now.reminded?.times ?? 0) + 1, on: today } }
  }
  return days
}

test('a partner is asked on the fifteenth and the thirtieth day, and before the last one', () => {
  assert.deepEqual(asked({}), [15, 30, 53])
})

test('one that expires early is asked before its last day and no more often than that', () => {
  assert.deepEqual(asked({ expiresOn: addDays(issuedOn, 20) }), [13, 30])
})

test('what was used, voided, or announced to nobody is asked of nobody', () => {
  for (const state of ['applied', 'used', 'void', 'replaced', 'seized'] as const) assert.deepEqual(asked({ state }), [])
  assert.deepEqual(asked({ announcedTo: undefined }), [])
})

test('nobody is asked twice on one day', () => {
  assert.equal(mayRemind(row({ reminded: { times: 1, on: issuedOn } }), issuedOn), false)
  assert.equal(mayRemind(row({ reminded: { times: 9, on: issuedOn } }), addDays(issuedOn, 1)), true)
})
