import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { foldPerson, grantFor, type PersonRow, type RightsAct } from './rights.ts'

let position = 0
const act = (kind: RightsAct['kind'], header: object, on = '2026-11-24') =>
  ({
    ...{ kind, header, version: 1, at: `${on}T08:00:00.000Z`, day: day(on), authority: 'BW-1', actor: 'admin-1' },
    ...{ subject: 'lerato', position: position++, nonce: new Uint8Array(16), body: new Uint8Array() },
  }) as unknown as Placed<RightsAct>
const folded = (...acts: Placed<RightsAct>[]) => acts.reduce<PersonRow | null>((row, one) => foldPerson(row, one), null)

const officer = { role: 'exporting-officer', authority: 'BW-1', grantedBy: ['a', 'b'] }

test('a right holds from the day of its act, at its authority only', () => {
  const person = folded(act('right.granted', officer))
  assert.deepEqual(grantFor(person, ['exporting-officer'], 'BW-1')?.grantedOn, '2026-11-24')
  assert.equal(grantFor(person, ['exporting-officer'], 'BW-2'), null)
  assert.equal(grantFor(person, ['inspector'], 'BW-1'), null)
  assert.equal(grantFor(null, ['inspector'], 'BW-1'), null)
})

test('a withdrawn right is gone, and the others stay', () => {
  const person = folded(
    act('right.granted', officer),
    act('right.granted', { ...officer, role: 'inspector' }),
    act('right.granted', { ...officer, authority: 'BW-2' }),
    act('right.withdrawn', { role: 'exporting-officer', authority: 'BW-1' }),
  )
  assert.deepEqual(
    person?.grants.map(({ role, authority }) => `${role} ${authority}`),
    ['inspector BW-1', 'exporting-officer BW-2'],
  )
})

test('a right granted again stands once, from the later day', () => {
  const person = folded(
    act('right.granted', officer, '2026-01-01'),
    act('right.granted', { ...officer, office: 'orapa' }),
  )
  assert.deepEqual(person?.grants, [{ ...officer, office: 'orapa', grantedOn: '2026-11-24' }])
})

test('who granted a right that was withdrawn or granted anew is known for seven days', () => {
  const again = { ...officer, grantedBy: ['c', 'd'] }
  const anew = folded(act('right.granted', officer, '2026-11-20'), act('right.granted', again, '2026-11-24'))
  assert.deepEqual(
    anew?.former?.map(one => one.grantedBy),
    [['a', 'b']],
  )
  const withdrawn = { role: 'exporting-officer', authority: 'BW-1' }
  const gone = folded(act('right.granted', officer, '2026-11-20'), act('right.withdrawn', withdrawn, '2026-11-26'))
  assert.deepEqual([gone?.grants, gone?.former?.map(one => one.grantedOn)], [[], ['2026-11-20']])
  const later = folded(act('right.granted', officer, '2026-11-20'), act('right.withdrawn', withdrawn, '2026-11-27'))
  assert.deepEqual([later?.grants, later?.former], [[], undefined])
})
