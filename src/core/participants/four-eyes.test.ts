import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, day } from '../values/day.ts'
import type { Delegation } from './delegation.ts'
import { FOUR_EYES, type FourEyesAction, secondHalf } from './four-eyes.ts'
import { type Grant, type PersonRow, ROLES, type Role } from './rights.ts'

const today = day('2026-11-24')
const grant = (role: Role, over: Partial<Grant> = {}): Grant => ({
  ...{ role, authority: 'BW-1', grantedOn: day('2026-01-01'), grantedBy: ['admin-1', 'admin-2'] },
  ...over,
})
const person = (id: string, ...grants: Grant[]): PersonRow => ({ id, grants })

const input = {
  action: 'authorise' as FourEyesAction,
  first: person('thabo', grant('inspector')),
  second: person('lerato', grant('exporting-officer')),
  authority: 'BW-1',
  firm: 'firm-7',
  applicant: 'mpho',
  frozen: 'ab'.repeat(32),
  approved: 'ab'.repeat(32),
  today,
}
const rules = (over: Partial<typeof input> = {}) => secondHalf({ ...input, ...over }).map(finding => finding.rule)

test('two officers who have nothing to do with each other may', () => assert.deepEqual(rules(), []))

test('one person may not do both halves, in whatever roles', () => {
  const both = person('lerato', grant('inspector'), grant('exporting-officer'))
  assert.deepEqual(rules({ first: both, second: both }), ['second-officer-same'])
})

test('every action is refused to every role but those of its table', () => {
  for (const [action, { second }] of Object.entries(FOUR_EYES)) {
    for (const role of ROLES) {
      const may = (second as readonly Role[]).includes(role)
      const said = rules({ action: action as FourEyesAction, second: person('lerato', grant(role)) })
      assert.deepEqual(said, may ? [] : ['right-missing'], `${action} ${role}`)
    }
  }
})

test('a right at another authority is none here', () => {
  const elsewhere = person('lerato', grant('exporting-officer', { authority: 'BW-2' }))
  assert.deepEqual(rules({ second: elsewhere }), ['right-missing'])
})

test('neither officer may act for the exporting firm, and may for another', () => {
  const trades = (firm: string) => grant('applicant', { firm })
  assert.deepEqual(rules({ first: person('thabo', grant('inspector'), trades('firm-7')) }), ['officer-in-firm'])
  assert.deepEqual(rules({ second: person('lerato', grant('exporting-officer'), trades('firm-7')) }), [
    'officer-in-firm',
  ])
  assert.deepEqual(rules({ first: person('thabo', grant('inspector'), trades('firm-8')) }), [])
})

test('who applied may do neither half, in whatever firm or none they stand now', () => {
  assert.deepEqual(rules({ applicant: 'thabo' }), ['officer-in-firm'])
  assert.deepEqual(rules({ applicant: 'lerato' }), ['officer-in-firm'])
  assert.deepEqual(rules({ applicant: 'mpho' }), [])
})

test('who granted the other a role within seven days, either way, may not complete with them', () => {
  for (const [days, expected] of [
    [0, ['granted-lately']],
    [6, ['granted-lately']],
    [7, []],
  ] as const) {
    const grantedOn = addDays(today, -days)
    const byFirst = person('lerato', grant('exporting-officer', { grantedOn, grantedBy: ['admin-1', 'thabo'] }))
    const bySecond = person('thabo', grant('inspector', { grantedOn, grantedBy: ['lerato', 'admin-1'] }))
    assert.deepEqual(rules({ second: byFirst }), expected, `${days} days, by the first`)
    assert.deepEqual(rules({ first: bySecond }), expected, `${days} days, by the second`)
  }
})

test('a right withdrawn between the halves does not hide who granted it', () => {
  const former = [grant('inspector', { grantedOn: addDays(today, -2), grantedBy: ['lerato', 'admin-1'] })]
  assert.deepEqual(rules({ first: { id: 'thabo', grants: [], former } }), ['granted-lately'])
})

test('only what was frozen is approved', () =>
  assert.deepEqual(rules({ approved: 'ac'.repeat(32) }), ['changed-since-frozen']))

test('every reason is told at once', () => {
  const one = person('thabo', grant('applicant', { firm: 'firm-7' }))
  assert.deepEqual(rules({ first: one, second: one, approved: '' }), [
    'second-officer-same',
    'right-missing',
    'officer-in-firm',
    'changed-since-frozen',
  ])
})

test('who stands in for the other, will, or did within seven days, may not complete with them, either way', () => {
  const lent = (by: string, over: Partial<Delegation> = {}): Delegation => ({
    ...{ role: 'exporting-officer', authority: 'BW-1', by, givenOn: addDays(today, -40) },
    ...{ from: addDays(today, -30), until: addDays(today, 10) },
    ...over,
  })
  const officer = (id: string, ...delegations: Delegation[]) => ({
    ...person(id, grant('exporting-officer')),
    delegations,
  })
  for (const [what, over, expected] of [
    ['holds', {}, ['stood-in-lately']],
    ['will', { from: addDays(today, 3) }, ['stood-in-lately']],
    ['over since yesterday', { until: addDays(today, -1) }, ['stood-in-lately']],
    ['ended six days ago', { endedOn: addDays(today, -6) }, ['stood-in-lately']],
    ['ended a week ago', { endedOn: addDays(today, -7) }, []],
  ] as const) {
    assert.deepEqual(rules({ second: officer('lerato', lent('thabo', over)) }), expected, what)
    assert.deepEqual(rules({ first: officer('thabo', lent('lerato', over)) }), expected, what)
  }
  const two = { first: officer('thabo', lent('naledi')), second: officer('lerato', lent('naledi')) }
  assert.deepEqual(rules(two), ['deputies-of-one'])
  assert.deepEqual(rules({ second: officer('lerato', lent('mpho')) }), ['officer-in-firm'], 'for who applied')
})
