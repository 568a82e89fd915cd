import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../values/day.ts'
import { certificateDue } from './due.ts'
import type { CertificateRow } from './fold.ts'

const issued = (over: Partial<CertificateRow> = {}) =>
  ({ state: 'issued', issuedOn: day('2026-11-02'), expiresOn: day('2027-01-01'), ...over }) as CertificateRow

test('an issued certificate waits for its confirmation until the thirtieth day', () => {
  assert.deepEqual(certificateDue(issued()), { on: '2026-12-02', rule: 'confirmation-late' })
})

test('its participant may ask earlier', () => {
  assert.deepEqual(certificateDue(issued(), 15), { on: '2026-11-17', rule: 'confirmation-late' })
})

test('one that expires earlier waits for its last day', () => {
  assert.deepEqual(certificateDue(issued({ expiresOn: day('2026-11-30') })), { on: '2026-11-30', rule: 'expiring' })
})

test('what is not on its way waits for no day', () => {
  for (const state of ['applied', 'inspected', 'used', 'expired', 'void'] as const) {
    assert.equal(certificateDue(issued({ state })), null, state)
  }
})
