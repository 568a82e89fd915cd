import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Grant, PersonRow, Role } from '../participants/rights.ts'
import { day } from '../values/day.ts'
import { doneFor } from './done-for.ts'

const grant = (role: Role, deputyFor?: string): Grant => ({
  ...{ role, authority: 'BW-1', grantedOn: day('2026-01-01'), grantedBy: [] },
  ...(deputyFor ? { deputyFor } : {}),
})
const person = (...grants: Grant[]): PersonRow => ({ id: 'thabo', grants })

test('an act says for whom where it needs a right that is a colleague’s', () => {
  const both = person(grant('inspector'), grant('exporting-officer', 'lerato'), grant('importing-officer', 'naledi'))
  for (const [kind, owner] of [
    ['certificate.authorised', 'lerato'],
    ['certificate.voided', 'lerato'],
    ['import.confirmed', 'naledi'],
    ['import.released', 'naledi'],
    ['specimen.proposed', undefined],
    // Their own right is enough for these.
    ['certificate.inspected', undefined],
    ['certificate.reminded', undefined],
    // Nobody gives these.
    ['right.granted', undefined],
  ] as const) {
    assert.equal(doneFor(both, kind, 'BW-1'), owner, kind)
  }
  assert.equal(doneFor(person(grant('inspector', 'lerato')), 'certificate.confirmed', 'BW-1'), 'lerato')
  assert.equal(doneFor(both, 'certificate.authorised', 'BW-2'), undefined)
  assert.equal(doneFor(person(grant('focal-point', 'lerato')), 'specimen.entered', 'BW-1'), 'lerato')
})
