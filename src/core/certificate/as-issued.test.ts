import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goodDocument, trustList } from '../../../test/small-scheme.ts'
import type { ParticipantPolicy } from '../participants/policy.ts'
import type { Authority } from '../participants/trust-list.ts'
import { day } from '../values/day.ts'
import type { AskedDocument } from './acts.ts'
import { asIssued } from './as-issued.ts'
import { lintIssued } from './lint.ts'
import { numberOf, referenceOf, referenceSerial, serialOf } from './serial.ts'

const authority = trustList.authorities[0] as Authority
const policy: ParticipantPolicy = { participant: 'BW', from: day('2026-01-01'), source: 'for tests' }
const { number: _, issuedOn: __, expiresOn: ___, ...asked } = goodDocument()

const issued = (policies: readonly ParticipantPolicy[], over: Partial<AskedDocument> = {}) =>
  asIssued({ ...asked, ...over }, { authority, office: 'gaborone', policies, serial: 12_345, today: day('2026-12-31') })
const references = (...texts: string[]) => texts.map(reference => ({ reference, lines: [] }))

test('where nothing was published, a certificate has seven digits and holds sixty days', () => {
  const document = issued([])
  assert.deepEqual([document.number, document.issuedOn, document.expiresOn], ['BW0012345', '2026-12-31', '2027-03-01'])
  assert.deepEqual(document.issuer, {
    ...{ participant: 'BW', authority: 'BW-1', name: 'Diamond Office of Botswana', office: 'gaborone' },
  })
  assert.deepEqual(document.parcels, asked.parcels)
})

test('the issuer’s own width and term hold from the day they were published', () => {
  const own = { ...policy, numberForm: { digits: 5 }, validity: { months: 2 } }
  assert.deepEqual([issued([own]).number, issued([own]).expiresOn], ['BW12345', '2027-02-28'])
  assert.equal(issued([{ ...own, from: day('2027-01-01') }]).number, 'BW0012345')
  assert.equal(issued([{ ...own, until: day('2026-12-31') }]).number, 'BW0012345')
})

test('by the issuer’s convention every reference ends in the number, once', () => {
  const own = { ...policy, referenceEndsInNumber: true }
  const { parcels } = issued([own], { parcels: references('A', 'B/0012345', 'C/0099999', 'D-7', '') })
  assert.deepEqual(
    parcels.map(parcel => parcel.reference),
    ['A/0012345', 'B/0012345', 'C/0012345', 'D-7/0012345', ''],
  )
})

test('what the exporter wrote is otherwise kept as it is', () => {
  const { parcels } = issued([policy], { parcels: references('A', 'C/0099999') })
  assert.deepEqual(
    parcels.map(parcel => parcel.reference),
    ['A', 'C/0099999'],
  )
})

test('a certificate as issued passes the rules of its own issuer', () => {
  const own = {
    ...policy,
    numberForm: { digits: 7 },
    validity: { days: 60 },
    validityMaximum: { days: 60 },
    referenceEndsInNumber: true,
  }
  const { findings } = lintIssued(issued([own]), { ...trustList, policies: [own] }, day('2026-12-31'), {})
  assert.deepEqual(findings, [])
})

test('serials and references are read back from what was written', () => {
  for (const serial of [1, 12_345, 9_999_999, 123_456_789]) {
    assert.equal(serialOf(numberOf('BW', serial, 7)), serial)
    assert.equal(referenceSerial(referenceOf('2026', serial)), serial)
  }
  assert.deepEqual([numberOf('BW', 17, 7), referenceOf('2026', 17)], ['BW0000017', 'A-2026-00017'])
  for (const text of ['', 'BW', 'BW00x', 'BW0012345abc', '12345']) assert.ok(Number.isNaN(serialOf(text)), text)
})
