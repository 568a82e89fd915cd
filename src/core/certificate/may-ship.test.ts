import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SHIPPED_PARTICIPANTS } from '../participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../participants/shipped-policies.ts'
import { day } from '../values/day.ts'
import { type Intent, mayShip } from './may-ship.ts'

const scheme = { participants: SHIPPED_PARTICIPANTS, policies: SHIPPED_POLICIES, ranges: [] }
const intent: Intent = { from: 'BW', to: 'EU', origin: ['BW'], hs: ['7102.31'], on: day('2026-11-24') }
const said = (over: Partial<Intent>) => {
  const { answer, findings } = mayShip({ ...intent, ...over }, scheme)
  return [answer, ...findings.map(finding => finding.rule)]
}

test('a shipment of rough between participants may go', () => {
  assert.deepEqual(said({}), ['yes'])
  assert.deepEqual(said({ to: 'BE' }), ['yes'], 'a country of the European Union is the European Union')
})

test('from or to a country outside of the scheme, or of stones that are no rough, it may not', () => {
  assert.deepEqual(said({ from: 'KE' }), ['no', 'issuer-not-participant'])
  assert.deepEqual(said({ to: 'KE' }), ['no', 'destination-not-participant'])
  assert.deepEqual(said({ hs: ['7102.31', '7102.39'] }), ['no', 'hs-not-rough'])
  assert.deepEqual(said({ origin: [''] })[0], 'no')
})

test('Cameroon could not be shipped from before it was admitted, and can be since', () => {
  const before = said({ from: 'CM', origin: ['CM'], on: day('2012-07-01') })
  assert.equal(before[0], 'no')
  assert.ok(before.includes('issuer-not-participant'))
  assert.deepEqual(said({ from: 'CM', origin: ['CM'], on: day('2012-09-01') }), ['yes'])
})

test('undisclosed mixed stones: the European Union asks for countries, others are asked first', () => {
  assert.deepEqual(said({ origin: 'mixed' }), ['ask', 'origin-undisclosed-refused'])
  assert.deepEqual(said({ origin: 'mixed', hs: ['7102.21'] }), ['yes'])
  assert.deepEqual(said({ origin: 'mixed', on: day('2025-02-28') }), ['yes'])
  assert.deepEqual(said({ origin: ['BW', 'ZA'] }), ['yes'])
  const elsewhere = mayShip({ ...intent, to: 'AE', origin: 'mixed' }, scheme)
  assert.deepEqual([elsewhere.answer, elsewhere.notChecked.includes('origin-undisclosed-refused')], ['ask', true])
})

test('what nobody published is said', () => {
  const { notChecked } = mayShip(intent, scheme)
  for (const name of ['measure-in-force', 'licence-not-valid']) assert.ok(notChecked.includes(name), name)
})

test('fees are those the issuer published, and where none are published none are named', () => {
  assert.equal(mayShip(intent, scheme).fees, undefined)
  const published = { participant: 'BW', from: day('2026-01-01'), source: 'Tariff of the office' }
  const fees = [{ what: 'One certificate', amount: '250.00', currency: 'BWP' }]
  const advice = mayShip(intent, { ...scheme, policies: [...SHIPPED_POLICIES, { ...published, fees }] })
  assert.deepEqual([advice.fees, advice.feesSource?.text], [fees, 'Tariff of the office'])
  assert.equal(mayShip({ ...intent, from: 'AE' }, scheme).fees, undefined)
})

test('a largest stone changes no answer, and it is told that no rule asks for its size', () => {
  assert.equal(mayShip(intent, scheme).sizeUnchecked, false)
  const { answer, sizeUnchecked } = mayShip({ ...intent, largestStone: '10.8' }, scheme)
  assert.deepEqual([answer, sizeUnchecked], ['yes', true])
})
