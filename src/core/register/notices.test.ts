import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CertificateRow } from '../certificate/fold.ts'
import type { ImportRow } from '../confirmation/fold.ts'
import type { AlertRow } from '../participants/alert-fold.ts'
import type { PersonRow, Role } from '../participants/rights.ts'
import { day } from '../values/day.ts'
import { type NoticedOn, noticesOf } from './notices.ts'

const ON: NoticedOn = {
  now: '2026-11-24T08:00:00.000Z',
  today: day('2026-11-24'),
  confirmationDays: () => undefined,
  receiptHours: () => 24,
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

test('a specimen that is to be notified waits for another person who may approve it, and comes back to its own', () => {
  const proposal = {
    ...{ from: day('2026-12-01'), features: 1, images: 0, at: 7, digest: 'd', authority: 'BW-1' },
    ...{ by: 'first', proposedAt: BASE.changedAt },
  }
  const kinds = (who: PersonRow, over: object = {}) => {
    const specimens = [{ id: 'BW', versions: [], proposals: [{ ...proposal, ...over }] }]
    return noticesOf(who, { certificates: [], imports: [], specimens }, ON).map(one => `${one.kind} ${one.label}`)
  }
  assert.deepEqual(kinds(person('focal-point')), ['specimen BW'])
  for (const other of [
    person('administrator', 'first'),
    person('inspector'),
    person('administrator', 'else', 'BW-2'),
  ]) {
    assert.deepEqual(kinds(other), [])
  }
  const sentBack = { by: 'somebody', at: 8, on: BASE.changedAt }
  assert.deepEqual(kinds(person('focal-point'), { sentBack }), [])
  assert.deepEqual(kinds(person('administrator', 'first'), { sentBack }), ['specimen-back BW'])
})

const ALERT = {
  ...{
    id: 'a',
    by: 'BW-1',
    participant: 'BW',
    first: 'BW1',
    last: 'BW9',
    state: 'proposed',
    changedAt: BASE.changedAt,
  },
  frozen: { digest: 'd', by: 'first', at: 3 },
} as AlertRow
const toldOf = (who: PersonRow, alert: AlertRow) =>
  noticesOf(who, { certificates: [], imports: [], alerts: [alert] }, ON).map(
    ({ kind, label, waits }) => `${kind} ${label} ${waits}`,
  )

test('an alert waits for a keeper who did not write it, and is told to every desk once it is in force or ended', () => {
  assert.deepEqual(toldOf(person('administrator'), ALERT), ['alert-waits BW1 – BW9 true'])
  assert.deepEqual(toldOf(person('administrator', 'first'), ALERT), [])
  assert.deepEqual(toldOf(person('importing-officer'), ALERT), [])
  const { frozen: _, ...raised } = { ...ALERT, by: 'EU-BE-1', raisedAt: BASE.changedAt }
  assert.deepEqual(toldOf(person('importing-officer'), raised), ['alert-raised BW1 – BW9 false'])
  assert.deepEqual(toldOf(person('applicant'), raised), [])
  const ended = { ...raised, withdrawnAt: BASE.changedAt }
  assert.deepEqual(toldOf(person('exporting-officer'), ended), ['alert-withdrawn BW1 – BW9 false'])
})

test('an arrival is told when its certificate expired unseen, its issuer asks, or the published hours are over', () => {
  const officer = person('importing-officer')
  const arrivals = (row: Partial<ImportRow>, on = ON): string[] => {
    const base = { ...ARRIVAL, frozen: undefined, expiresOn: day('2026-12-20'), ...row } as ImportRow
    return noticesOf(officer, { certificates: [], imports: [base] }, on).map(({ kind }) => kind)
  }
  const announced = { state: 'announced' } as const
  assert.deepEqual(arrivals({ ...announced, expiresOn: ON.today }), [])
  assert.deepEqual(arrivals({ ...announced, expiresOn: day('2026-11-23') }), ['arrival-late'])
  assert.deepEqual(arrivals({ ...announced, askedOn: ON.today }), [])
  assert.deepEqual(arrivals({ ...announced, askedOn: day('2026-11-23') }), ['receipt-asked'])
  const presented = { state: 'presented', presentedAt: '2026-11-23T08:00:01.000Z' } as const
  assert.deepEqual(arrivals(presented), [])
  assert.deepEqual(arrivals({ ...presented, presentedAt: '2026-11-23T07:59:59.000Z' }), ['receipt-late'])
  assert.deepEqual(arrivals({ ...presented, presentedAt: '2026-10-01T08:00:00.000Z', releasedAt: 4 }), ['receipt-late'])
  const silent = { ...ON, receiptHours: () => undefined }
  assert.deepEqual(arrivals({ ...presented, presentedAt: '2026-10-01T08:00:00.000Z' }, silent), [])
  assert.deepEqual(arrivals({ ...presented, askedOn: day('2026-11-20'), state: 'confirmed' }), [])
})

test('a valuer is told of an application that waits for the official value, and nobody else is', () => {
  assert.deepEqual(told(person('valuer'), { state: 'applied' }), ['value'])
  assert.deepEqual(told(person('inspector'), { state: 'applied' }), [])
  const rows = { certificates: [{ ...BASE, state: 'applied' as const }], imports: [] }
  assert.deepEqual(noticesOf(person('valuer'), rows, { ...ON, awaitsValuer: () => false }), [])
})
