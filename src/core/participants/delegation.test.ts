import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Placed } from '../values/act.ts'
import { addDays, day } from '../values/day.ts'
import { type DelegationAct, withDelegated } from './delegation.ts'
import { secondHalf } from './four-eyes.ts'
import { foldPerson, type Grant, grantFor, type PersonRow, type Role } from './rights.ts'

const DAYS = { from: day('2026-11-09'), until: day('2026-11-20') }
const grant = (role: Role, over: Partial<Grant> = {}): Grant => ({
  ...{ role, authority: 'BW-1', grantedOn: day('2026-01-01'), grantedBy: ['admin-1', 'admin-2'] },
  ...over,
})
const owner: PersonRow = { id: 'lerato', grants: [grant('exporting-officer')] }
const act = (kind: DelegationAct['kind'], header: object, by = 'lerato', on = '2026-11-02') =>
  ({
    ...{ kind, version: 1, at: `${on}T08:00:00.000Z`, day: day(on), authority: 'BW-1', actor: by, subject: 'thabo' },
    header: { role: 'exporting-officer', authority: 'BW-1', ...header },
    ...{ position: 0, nonce: new Uint8Array(16), body: new Uint8Array() },
  }) as unknown as Placed<DelegationAct>
const folded = (...acts: Placed<DelegationAct>[]) =>
  acts.reduce<PersonRow>((row, one) => foldPerson(row, one), { id: 'thabo', grants: [grant('inspector')] })
const mayOn = (person: PersonRow, on: string, from: PersonRow = owner) =>
  grantFor(
    withDelegated(person, new Map([[from.id, from]]), () => day(on)),
    ['exporting-officer'],
    'BW-1',
  ) !== null

test('a right holds in other hands from its first day to its last, and then no more', () => {
  const person = folded(act('right.delegated', DAYS))
  for (const [on, may] of [
    ['2026-11-08', false],
    ['2026-11-09', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ] as const) {
    assert.equal(mayOn(person, on), may, on)
  }
  assert.equal(grantFor(person, ['exporting-officer'], 'BW-1'), null, 'the row itself grants nothing')
})

test('ended before its last day it is over', () => {
  const ended = act('right.delegation-ended', { by: 'lerato' }, 'admin-1', '2026-11-12')
  assert.equal(mayOn(folded(act('right.delegated', DAYS), ended), '2026-11-12'), false)
  const another = act('right.delegation-ended', { by: 'naledi' }, 'admin-1', '2026-11-12')
  assert.equal(mayOn(folded(act('right.delegated', DAYS), another), '2026-11-12'), true)
})

test('it holds while its owner holds it as their own, and acts for no firm', () => {
  const person = folded(act('right.delegated', DAYS))
  const on = '2026-11-12'
  assert.equal(mayOn(person, on, { id: 'lerato', grants: [] }), false)
  assert.equal(mayOn(person, on, { id: 'lerato', grants: [grant('exporting-officer', { authority: 'BW-2' })] }), false)
  const trades = { id: 'lerato', grants: [...owner.grants, grant('applicant', { firm: 'firm-7' })] }
  assert.equal(mayOn(person, on, trades), false)
})

test('a right somebody holds for another is not in the hands of a third', () => {
  const second = folded(act('right.delegated', DAYS))
  const standing = withDelegated(second, new Map([['lerato', owner]]), () => day('2026-11-12'))
  assert.equal(standing.grants.length, 2)
  const third = { ...folded(act('right.delegated', DAYS, 'thabo')), id: 'naledi' }
  assert.equal(mayOn(third, '2026-11-12', second), false)
})

test('the last of one colleague and role counts, and those of others stay', () => {
  const later = { from: day('2026-12-01'), until: day('2026-12-05') }
  const person = folded(
    act('right.delegated', DAYS),
    act('right.delegated', DAYS, 'naledi'),
    act('right.delegated', later),
  )
  assert.deepEqual(
    person.delegations?.map(({ by, until }) => `${by} ${until}`),
    ['naledi 2026-11-20', `lerato ${addDays(later.from, 4)}`],
  )
})

test('an own right comes before a lent one', () => {
  const person = { ...folded(act('right.delegated', DAYS)), grants: [grant('exporting-officer')] }
  const standing = withDelegated(person, new Map([['lerato', owner]]), () => day('2026-11-12'))
  assert.equal(grantFor(standing, ['exporting-officer'], 'BW-1')?.deputyFor, undefined)
})

test('who granted a right to its owner lately is no second pair of eyes for whoever holds it meanwhile', () => {
  const fresh = grant('exporting-officer', { grantedOn: day('2026-11-10'), grantedBy: ['quinn', 'admin-2'] })
  const owned = { id: 'lerato', grants: [fresh] }
  const deputy = withDelegated(folded(act('right.delegated', DAYS)), new Map([['lerato', owned]]), () =>
    day('2026-11-12'),
  )
  const lent = grantFor(deputy, ['exporting-officer'], 'BW-1')
  assert.deepEqual([lent?.grantedOn, lent?.grantedBy, lent?.deputyFor], ['2026-11-10', ['quinn', 'admin-2'], 'lerato'])
  const quinn = { id: 'quinn', grants: [grant('exporting-officer')] }
  const halves = {
    action: 'authorise',
    authority: 'BW-1',
    frozen: 'a',
    approved: 'a',
    today: day('2026-11-12'),
  } as const
  const found = secondHalf({ ...halves, first: quinn, second: deputy }).map(one => one.rule)
  assert.deepEqual(found, ['granted-lately'])
})

const QUINN = { id: 'quinn', grants: [grant('exporting-officer')] }
const fresh = grant('exporting-officer', { grantedOn: day('2026-11-10'), grantedBy: ['quinn', 'admin-2'] })
const eyes = (first: PersonRow, second: PersonRow, on = '2026-11-12') =>
  secondHalf({
    ...{ action: 'authorise', authority: 'BW-1', frozen: 'a', approved: 'a', today: day(on) },
    ...{ first, second },
  }).map(one => one.rule)

test('who granted it is no second pair of eyes once the delegation ended between the halves', () => {
  const standing = (person: PersonRow, on: string, owned: Partial<PersonRow> = { grants: [fresh] }) =>
    withDelegated(person, new Map([['lerato', { id: 'lerato', grants: [], ...owned }]]), () => day(on))
  const over = folded(act('right.delegated', { from: day('2026-11-09'), until: day('2026-11-11') }))
  assert.deepEqual(eyes(standing(over, '2026-11-12'), QUINN), ['granted-lately'], 'it ended by itself')
  const withdrawn = folded(
    act('right.delegated', DAYS),
    act('right.delegation-ended', { by: 'lerato' }, 'lerato', '2026-11-12'),
  )
  assert.deepEqual(eyes(standing(withdrawn, '2026-11-12'), QUINN), ['granted-lately'], 'it was withdrawn')
  assert.deepEqual(
    eyes(standing(withdrawn, '2026-11-12', { former: [fresh] }), QUINN),
    ['granted-lately'],
    'its owner holds it no more',
  )
  assert.deepEqual(eyes(standing(withdrawn, '2026-11-17'), QUINN, '2026-11-17'), [], 'seven days after the grant')
})

test('who stands in for the granter, or lately did, counts as the granter', () => {
  const novice = { id: 'naledi', grants: [grant('inspector', { ...fresh, role: 'inspector' })] }
  const deputy = { ...folded(act('right.delegated', DAYS, 'quinn')), grants: [grant('exporting-officer')] }
  assert.deepEqual(eyes(novice, deputy), ['granted-lately'])
  const ended = folded(
    act('right.delegated', DAYS, 'quinn'),
    act('right.delegation-ended', { by: 'quinn' }, 'quinn', '2026-11-11'),
  )
  assert.deepEqual(eyes(novice, { ...ended, grants: [grant('exporting-officer')] }), ['granted-lately'])
})

test('two who stood in for one colleague are no pair after either delegation ended, for seven days', () => {
  const end = act('right.delegation-ended', { by: 'lerato' }, 'lerato', '2026-11-12')
  const both = (on: string) => {
    const first = folded(act('right.delegated', DAYS), end)
    const second = { ...first, id: 'naledi', grants: [grant('exporting-officer')] }
    return eyes(first, second, on)
  }
  assert.deepEqual(both('2026-11-12'), ['deputies-of-one'])
  assert.deepEqual(both('2026-11-18'), ['deputies-of-one'])
  assert.deepEqual(both('2026-11-19'), [])
})
