import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CertificateRow } from '../certificate/fold.ts'
import type { ImportRow } from '../confirmation/fold.ts'
import type { PersonRow, Role } from '../participants/rights.ts'
import { day } from '../values/day.ts'
import { noticesOf } from './notices.ts'

const ON = {
  now: '2026-11-24T08:00:00.000Z',
  today: day('2026-11-24'),
  confirmationDays: () => undefined,
  awaitsValuer: () => true,
}
const BASE = {
  ...{ id: 'c', state: 'issued', authority: 'BW-1', reference: 'A-2026-1', number: 'BW0000001', firm: 'firm' },
  ...{ changedAt: '2026-11-23T08:00:00.000Z', issuedOn: day('2026-11-23'), expiresOn: day('2027-01-22') },
} as CertificateRow
const ARRIVAL = {
  ...{ id: 'i', state: 'examined', authority: 'BW-1', number: 'AO0000001', changedAt: BASE.changedAt },
  frozen: { digest: 'd', by: 'first', at: 3 },
} as ImportRow

const person = (role: Role, id = 'somebody', authority = 'BW-1'): PersonRow => ({
  id,
  grants: [{ role, authority, firm: 'firm', grantedOn: day('2026-01-05'), grantedBy: ['node'] }],
})
const told = (who: PersonRow, row: Partial<CertificateRow>): string[] =>
  noticesOf(who, { certificates: [{ ...BASE, ...row }], imports: [] }, ON).map(({ kind }) => kind)

const frozen = { action: 'authorise', digest: 'd', by: 'first', at: 3 } as const

test('who froze something is not told to decide it, another officer is, and no other role', () => {
  const inspected = { state: 'inspected', frozen } as const
  assert.deepEqual(told(person('exporting-officer'), inspected), ['authorise'])
  assert.deepEqual(told(person('exporting-officer', 'first'), inspected), [])
  assert.deepEqual(told(person('inspector'), inspected), [])
  assert.deepEqual(told(person('exporting-officer'), { frozen: { ...frozen, action: 'void' } }), ['void'])
})

test('nobody is told of another authority or another firm', () => {
  for (const role of ['exporting-officer', 'inspector', 'applicant'] as const) {
    assert.deepEqual(told(person(role, 'somebody', 'BW-2'), { state: 'used' }), [])
  }
  assert.deepEqual(told(person('applicant'), { state: 'returned', firm: 'another' }), [])
  const elsewhere = person('importing-officer', 'somebody', 'BW-2')
  assert.deepEqual(noticesOf(elsewhere, { certificates: [], imports: [ARRIVAL] }, ON), [])
})

test('a firm hears what became of what it asked for', () => {
  for (const [state, kind] of [
    ['returned', 'returned'],
    ['refused', 'refused'],
    ['issued', 'issued'],
    ['used', 'confirmed'],
  ] as const) {
    assert.deepEqual(told(person('applicant'), { state }), [kind])
  }
})

test('what is past its time is told the day after, by the term its participant published', () => {
  const old = { issuedOn: day('2026-10-24'), changedAt: '2026-10-24T08:00:00.000Z' }
  assert.deepEqual(told(person('inspector'), { ...old, issuedOn: day('2026-10-25') }), [])
  assert.deepEqual(told(person('inspector'), old), ['confirmation-late'])
  assert.deepEqual(told(person('inspector'), { ...old, expiresOn: day('2026-11-20') }), ['expired-open'])
  const rows = { certificates: [{ ...BASE, ...old }], imports: [] }
  assert.deepEqual(noticesOf(person('inspector'), rows, { ...ON, confirmationDays: () => 45 }), [])
})

test('what only tells is told for thirty days, what waits as long as it waits; a row twice is told once', () => {
  const changedAt = '2026-10-20T08:00:00.000Z'
  assert.deepEqual(told(person('applicant'), { state: 'used', changedAt }), [])
  assert.deepEqual(told(person('applicant'), { state: 'returned', changedAt }), ['returned'])
  const twice = { certificates: [BASE, BASE], imports: [ARRIVAL, { ...ARRIVAL, state: 'withdrawn' as const }] }
  assert.equal(noticesOf(person('applicant'), twice, ON).length, 1)
  const arrivals = noticesOf(person('importing-officer'), twice, ON).map(({ kind }) => kind)
  assert.deepEqual(arrivals.toSorted(), ['difference', 'withdrawn'])
})

test('a valuer is told of an application that waits for the official value, and nobody else is', () => {
  assert.deepEqual(told(person('valuer'), { state: 'applied' }), ['value'])
  assert.deepEqual(told(person('inspector'), { state: 'applied' }), [])
  const rows = { certificates: [{ ...BASE, state: 'applied' as const }], imports: [] }
  assert.deepEqual(noticesOf(person('valuer'), rows, { ...ON, awaitsValuer: () => false }), [])
})
