import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pack } from '../../../test/small-scheme.ts'
import { day } from '../values/day.ts'
import { checkNumber } from './check-number.ts'

const question = { purpose: 'presentation' as const, at: day('2026-11-24') }
const judge = async (number: string, options = {}) => {
  const { verdict, findings } = checkNumber(number, await pack(options), question)
  return [verdict, findings.map(finding => finding.rule)]
}

test('a number that its issuer holds open is undecided: anybody may print it', async () => {
  assert.deepEqual(await judge('BW 0012345'), ['undecided', ['unsigned']])
})

test('a number that its issuer voided is not valid', async () => {
  assert.deepEqual(await judge('bw-0012345', { statuses: { 12_345: 'void' } }), ['invalid', ['void', 'unsigned']])
})

test('a serial not given out when the pack was made says nothing: it may be newer', async () => {
  assert.deepEqual(await judge('BW0012346'), ['undecided', ['unsigned']])
})

test('a number of nobody in the pack is undecided', async () => {
  assert.deepEqual(await judge('XX0012345'), ['undecided', ['unsigned']])
})

test('without a pack, and past its life, the age is part of the answer', async () => {
  assert.deepEqual(
    checkNumber('BW0012345', null, question).findings.map(finding => finding.rule),
    ['pack-too-old', 'unsigned'],
  )
  const old = { expiresAt: '2026-11-24T00:00:00Z' }
  assert.deepEqual(await judge('BW0012345', old), ['undecided', ['pack-too-old', 'unsigned']])
})
