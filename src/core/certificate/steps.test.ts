import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../../test/kept-acts.ts'
import type { Placed } from '../values/act.ts'
import type { CertificateAct } from './acts.ts'
import { officeTime, stepClocks, stopsOf } from './steps.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-02T08:00:00.000Z')
const at = (hours: number) => new Date(START + hours * HOUR).toISOString()

/** Acts of one certificate, each so many hours after the application. */
const told = (...acts: readonly [CertificateAct['kind'], number][]) =>
  acts.map(([kind, hours], position) => ({
    ...exampleAct(kind, { at: at(hours) }),
    ...{ position, nonce: new Uint8Array(16) },
  })) as Placed<CertificateAct>[]

const hoursOf = (clocks: ReturnType<typeof stepClocks>) =>
  Object.fromEntries(clocks.map(({ step, milliseconds }) => [step, milliseconds / HOUR]))

test('each step takes from the act that began it to the one that ended it', () => {
  const acts = told(
    ['certificate.applied', 0],
    ['certificate.inspected', 5],
    ['certificate.authorised', 6],
    ['certificate.issued', 6.5],
    ['certificate.confirmed', 80],
  )
  assert.deepEqual(hoursOf(stepClocks(acts, at(900))), {
    inspection: 5,
    'second-officer': 1,
    signing: 0.5,
    confirmation: 73.5,
  })
  assert.deepEqual(officeTime(stepClocks(acts, at(900))), { milliseconds: 6.5 * HOUR, running: false })
})

test('what waits for the applicant does not count for the office, and a second inspection adds to the first', () => {
  const acts = told(
    ['certificate.applied', 0],
    ['certificate.returned', 2],
    ['certificate.amended', 50],
    ['certificate.inspected', 53],
    ['certificate.sent-back', 54],
  )
  const clocks = stepClocks(acts, at(58))
  assert.deepEqual(hoursOf(clocks), { inspection: 9, answer: 48, 'second-officer': 1 })
  assert.deepEqual(officeTime(clocks), { milliseconds: 10 * HOUR, running: true })
  assert.deepEqual(
    stopsOf(acts, at(58)).map(({ kind, waited }) => [kind, waited?.step, waited?.milliseconds, waited?.running]),
    [
      ['certificate.sent-back', 'inspection', 4 * HOUR, true],
      ['certificate.returned', 'answer', 48 * HOUR, false],
    ],
  )
})

test('an act that leaves it where it is begins no step, and what ended waits for nothing', () => {
  const asked = told(['certificate.applied', 0], ['certificate.inspected', 1], ['certificate.authorised', 1])
  const issued = told(['certificate.issued', 2], ['certificate.reminded', 400])
  const acts = [...asked, ...issued.map((act, index) => ({ ...act, position: 3 + index }))]
  assert.equal(hoursOf(stepClocks(acts, at(500))).confirmation, 498)
  const refused = told(['certificate.applied', 0], ['certificate.refused', 3])
  assert.deepEqual(hoursOf(stepClocks(refused, at(500))), { inspection: 3 })
  assert.deepEqual(stopsOf(refused, at(500)), [{ kind: 'certificate.refused', at: at(3), position: 1 }])
})
