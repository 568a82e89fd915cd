import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../../test/kept-acts.ts'
import type { Placed } from '../values/act.ts'
import { addDays, day } from '../values/day.ts'
import { LICENCE_ACTIONS, type LicenceAction, licenceHindrances, termFindings } from './actions.ts'
import type { LicenceAct } from './acts.ts'
import { foldLicence, type LicenceRow } from './fold.ts'
import { licenceNumber, lastSerial, numberKeyOf } from './kinds.ts'
import { LICENCE_LIFECYCLE, type LicenceState } from './lifecycle.ts'
import { recordFindings } from './record.ts'
import { bestLicence, endsTold, standingOn } from './standing.ts'
import { grantFindings } from './wish.ts'

const TODAY = day('2026-11-24')
const nonce = new Uint8Array(16)

function folded(...kinds: readonly LicenceAct['kind'][]): LicenceRow {
  const acts = kinds.map((kind, position) => ({ ...exampleAct(kind, { subject: 'l-1' }), position, nonce }))
  return acts.reduce<LicenceRow | null>((row, act) => foldLicence(row, act as Placed<LicenceAct>), null) as LicenceRow
}

const granted = () => folded('licence.applied', 'licence.inspected', 'licence.granted')
const can = (row: LicenceRow) =>
  (Object.keys(LICENCE_ACTIONS) as LicenceAction[]).filter(action => licenceHindrances(action, row).length === 0)

test('what may be done follows from where a licence stands', () => {
  assert.deepEqual(can(folded('licence.applied')), ['inspect', 'refuse', 'withdraw'])
  assert.deepEqual(can(folded('licence.applied', 'licence.inspected')), ['inspect', 'grant', 'refuse', 'withdraw'])
  assert.deepEqual(can(granted()), ['inspect', 'renew', 'suspend', 'revoke-propose'])
  const proposed = folded('licence.applied', 'licence.inspected', 'licence.granted', 'licence.revoke-proposed')
  assert.deepEqual(can(proposed), ['inspect', 'suspend', 'revoke-decline', 'revoke-approve'])
  for (const end of ['refused', 'withdrawn', 'revoked'] as LicenceState[]) assert.deepEqual(LICENCE_LIFECYCLE[end], {})
})

test('an act that does not follow is a defect', () => {
  assert.throws(() => folded('licence.granted'), /does not follow/)
  assert.throws(() => folded('licence.applied', 'licence.revoked'), /does not follow/)
})

test('both days of a term belong to it, and it runs out by itself', () => {
  const row = granted()
  const { from, until } = row
  assert.ok(from && until)
  assert.equal(standingOn(row, addDays(from, -1)), 'not-yet')
  assert.equal(standingOn(row, from), 'in-force')
  assert.equal(standingOn(row, until), 'in-force')
  assert.equal(standingOn(row, addDays(until, 1)), 'expired')
})

test('a suspension until a day is over on the next one; without a day it holds until it is resumed', () => {
  const row = folded('licence.applied', 'licence.inspected', 'licence.granted', 'licence.suspended')
  assert.equal(standingOn(row, day('2026-12-31')), 'suspended')
  assert.equal(standingOn(row, day('2027-01-01')), 'in-force')
  assert.equal(standingOn({ ...row, suspendedUntil: undefined }, day('2027-01-01')), 'suspended')
  assert.equal(standingOn(folded('licence.applied'), TODAY), 'none')
})

test('of several licences the best serves, and the one that ends last; another kind serves not at all', () => {
  const row = granted()
  const longer = { ...row, id: 'l-2', until: day('2029-01-01') }
  const revoked = { ...row, id: 'l-3', state: 'revoked' as const }
  assert.equal(bestLicence([row, revoked, longer], ['exporter'], TODAY).id, 'l-2')
  assert.equal(bestLicence([revoked], ['exporter'], TODAY).standing, 'revoked')
  assert.deepEqual(bestLicence([row], ['digger'], TODAY), { standing: 'none' })
})

test('that a licence ends is told from its sixtieth and its thirtieth day on', () => {
  const until = day('2027-03-01')
  assert.equal(endsTold({ until }, addDays(until, -61)), null)
  assert.equal(endsTold({ until }, addDays(until, -60)), addDays(until, -60))
  assert.equal(endsTold({ until }, addDays(until, -30)), addDays(until, -30))
  assert.equal(endsTold({ until }, until), addDays(until, -30))
  assert.equal(endsTold({ until }, addDays(until, 1)), null)
})

test('a renewed licence keeps its number and its first day', () => {
  const renewed = folded('licence.applied', 'licence.inspected', 'licence.granted', 'licence.renewed')
  assert.deepEqual([renewed.number, renewed.from, renewed.until], ['EX-2026-00003', '2026-11-24', '2028-11-23'])
})

test('an imported licence is told apart from one granted here', () => {
  const row = folded('licence.imported')
  assert.deepEqual([row.imported, row.state, row.number], [true, 'granted', 'AM-0417'])
})

test('the minimum record of Annex II is asked for, by place', () => {
  const none = { natural: true, name: ' ', address: '', area: '' }
  const paths = recordFindings('smuggler', none).map(({ rule, path }) => `${path} ${rule}`)
  assert.deepEqual(paths, [
    'kind licence-kind-unknown',
    'name licence-name-missing',
    'address licence-address-missing',
    'area licence-area-missing',
    'nationality licence-status-missing',
  ])
  const good = { natural: true, name: 'A', address: 'B', area: 'C' }
  assert.deepEqual(recordFindings('digger', { ...good, residence: 'citizen' }), [])
  const odd = { ...good, nationality: 'EU', residence: 'tourist' as never, name: 'A\u202E' }
  assert.deepEqual(
    recordFindings('digger', odd).map(one => one.rule),
    ['licence-text', 'licence-country-unknown', 'licence-residence-unknown'],
  )
})

test('a term is not backwards, and a fee has an amount, a currency and a receipt', () => {
  assert.deepEqual(termFindings(TODAY, TODAY), [])
  const rules = (over: object) =>
    grantFindings({ from: TODAY, until: addDays(TODAY, 365), conditions: '', ...over }).map(({ path }) => path)
  assert.deepEqual(rules({}), [])
  assert.deepEqual(rules({ until: addDays(TODAY, -1) }), ['until'])
  assert.deepEqual(rules({ until: addDays(TODAY, 366 * 32) }), ['until'])
  assert.deepEqual(rules({ fee: { amount: '1,5', currency: 'pula' } }), ['fee.amount', 'fee.currency', 'receipt'])
  assert.deepEqual(rules({ fee: { amount: '0', currency: 'USD' } }), [])
})

test('numbers are counted by kind and year, and compared without what people write between', () => {
  assert.equal(licenceNumber('digger', '2026', 17), 'DG-2026-00017')
  assert.equal(lastSerial('DG-2026-00017'), 17)
  assert.equal(numberKeyOf('BW-1', 'dg/2026 00017'), numberKeyOf('BW-1', 'DG-2026-00017'))
})
