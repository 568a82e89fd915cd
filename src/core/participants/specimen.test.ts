import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { foldSpecimen, type SpecimenAct, type SpecimenRow } from './specimen.ts'

const FROM = day('2026-12-01')
let position = 0
const act = (kind: SpecimenAct['kind'], header: object, over: object = {}) =>
  ({
    ...{ kind, version: 1, at: '2026-11-24T08:00:00.000Z', day: day('2026-11-24'), authority: 'BW-1', actor: 'thabo' },
    ...{ subject: 'BW', position: position++, nonce: new Uint8Array(16), body: new Uint8Array() },
    ...{ header: { from: FROM, frozen: 'd', features: 1, images: 0, ...header } },
    ...over,
  }) as unknown as Placed<SpecimenAct>
const folded = (...acts: Placed<SpecimenAct>[]) =>
  acts.reduce<SpecimenRow | null>((row, one) => foldSpecimen(row, one), null)
const approved = { source: 'notified', proposedBy: 'thabo' }

test('what is proposed is no version until it is approved, and then no proposal', () => {
  const proposed = folded(act('specimen.proposed', {}))
  assert.deepEqual([proposed?.versions, proposed?.proposals?.map(one => [one.by, one.digest])], [[], [['thabo', 'd']]])
  const entered = folded(act('specimen.proposed', {}), act('specimen.entered', approved, { actor: 'lerato' }))
  assert.deepEqual([entered?.versions.map(one => one.digest), entered?.proposals], [['d'], undefined])
})

test('a version that came from elsewhere leaves what waits here, and that of another authority or day stays', () => {
  const heard = folded(act('specimen.proposed', {}), act('specimen.entered', { source: 'notified', statement: 's' }))
  assert.equal(heard?.proposals?.length, 1)
  const others = folded(
    act('specimen.proposed', {}, { authority: 'BW-2' }),
    act('specimen.proposed', { from: day('2027-01-01') }),
    act('specimen.proposed', {}),
    act('specimen.proposed', { frozen: 'e' }),
    act('specimen.entered', approved),
  )
  assert.deepEqual(
    others?.proposals?.map(one => `${one.authority} ${one.from} ${one.digest}`),
    ['BW-2 2026-12-01 d', 'BW-1 2027-01-01 d'],
  )
})

test('what was sent back says by whom, until it is proposed anew', () => {
  const back = folded(act('specimen.proposed', {}), act('specimen.sent-back', {}, { actor: 'lerato' }))
  assert.equal(back?.proposals?.[0]?.sentBack?.by, 'lerato')
  const anew = foldSpecimen(back, act('specimen.proposed', { frozen: 'e' }))
  assert.deepEqual(
    anew.proposals?.map(one => [one.digest, one.sentBack]),
    [['e', undefined]],
  )
  const corrects = back?.proposals?.[0]?.at
  const otherDay = foldSpecimen(back, act('specimen.proposed', { frozen: 'f', from: day('2027-01-01'), corrects }))
  assert.deepEqual(
    otherDay.proposals?.map(one => one.digest),
    ['f'],
  )
})
