import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct as act } from '../../../test/kept-acts.ts'
import { nodeCrypto } from '../../adapters/crypto.ts'
import type { Placed } from '../values/act.ts'
import { utf8 } from '../values/bytes.ts'
import type { RegisterAct } from './acts.ts'
import { RegisterInvariants } from './invariants.ts'

function broken(...acts: RegisterAct[]): string[] {
  const invariants = new RegisterInvariants(nodeCrypto())
  return acts.flatMap((each, position) => {
    const found = invariants.next({ ...each, position, nonce: new Uint8Array(16) } as Placed<RegisterAct>)
    return found.map(finding => `${finding.rule} ${finding.path}`)
  })
}

const inspected = act('certificate.inspected', { actor: 'inspector' })
const authorised = act('certificate.authorised', { actor: 'officer' })
const issued = act('certificate.issued', { actor: 'node' })
const confirmed = act('certificate.confirmed', { actor: 'node' })

test('a certificate that goes its way breaks no promise', () => {
  assert.deepEqual(broken(act('certificate.applied'), inspected, authorised, issued, confirmed), [])
})

test('a statement is received once and has its effect once', () => {
  const received = act('statement.received')
  assert.deepEqual(broken(received, received), ['statement-received-twice acts[1]'])
  const surplus = act('certificate.confirmed', { header: { outcome: 'already-used' } })
  assert.deepEqual(broken(confirmed, surplus), ['statement-obeyed-twice acts[1]'])
})

test('a certificate has one first use, however many statements tell of one', () => {
  const second = act('certificate.confirmed', { header: { statement: 'another' } })
  assert.deepEqual(broken(confirmed, second), ['used-twice acts[1]'])
  const surplus = act('certificate.confirmed', { header: { statement: 'another', outcome: 'already-used' } })
  assert.deepEqual(broken(confirmed, surplus), [])
})

test('a number is given once, and a sheet printed on once', () => {
  const twin = { subject: 'x', actor: 'officer' }
  assert.deepEqual(broken(authorised, act('certificate.authorised', { ...twin, header: { sheet: 'A004712' } })), [
    'number-given-twice acts[1]',
  ])
  const other = act('certificate.authorised', { ...twin, header: { number: 'BW0012399' } })
  assert.deepEqual(broken(authorised, other), ['sheet-used-twice acts[1]'])
})

test('nothing is authorised on a licence after it was revoked, and its number is given once', () => {
  const licence = 'licence-1'
  const on = act('certificate.authorised', { actor: 'b', header: { licence } })
  const revoked = act('licence.revoked', { subject: licence, actor: 'b' })
  assert.deepEqual(broken(revoked, on), ['authorised-unlicensed acts[1]'])
  assert.deepEqual(broken(on, revoked), [])
  const granted = act('licence.granted', { subject: licence })
  const other = act('licence.imported', { header: { number: 'ex/2026 00003' } })
  assert.deepEqual(broken(granted, other), ['licence-number-twice acts[1]'])
  assert.deepEqual(broken(act('licence.revoke-proposed', { actor: 'b' }), act('licence.revoked', { actor: 'b' })), [
    'one-officer-alone acts[1]',
  ])
})

test('a kept pair belongs to one authorisation before it', () => {
  assert.deepEqual(broken(issued, authorised), ['issue-unauthorised acts[0]'])
  assert.deepEqual(broken(authorised, issued, issued), ['issued-twice acts[2]'])
})

test('the second officer is another person', () => {
  const own = act('certificate.authorised', { actor: 'inspector' })
  assert.deepEqual(broken(inspected, own), ['one-officer-alone acts[1]'])
  assert.deepEqual(broken(inspected, act('certificate.sent-back'), own), [])
  const proposed = act('certificate.void-proposed', { actor: 'a' })
  assert.deepEqual(broken(proposed, act('certificate.voided', { actor: 'a' })), ['one-officer-alone acts[1]'])
  const spoiled = act('certificate.spoil-proposed', { actor: 'a' })
  for (const kind of ['certificate.spoiled', 'certificate.reissued'] as const) {
    assert.deepEqual(broken(spoiled, act(kind, { actor: 'a' })), ['one-officer-alone acts[1]'], kind)
  }
  assert.deepEqual(broken(spoiled, act('certificate.reissued'), act('certificate.spoiled')), [])
  const examined = act('import.examined', { actor: 'a' })
  assert.deepEqual(broken(examined, act('import.confirmed', { actor: 'a' })), ['one-officer-alone acts[1]'])
  const asked = act('import.release-proposed', { actor: 'a' })
  assert.deepEqual(broken(asked, act('import.released', { actor: 'a' })), ['one-officer-alone acts[1]'])
  assert.deepEqual(broken(asked, act('import.released', { actor: 'b' })), [])
  const granted = act('right.granted', { header: { grantedBy: ['a', 'a'] } })
  assert.deepEqual(broken(granted), ['one-officer-alone acts[0]'])
})

test('a digest is that of its body, where there is one', () => {
  const other = utf8('{"reason":"another"}')
  assert.deepEqual(broken(act('certificate.refused', { body: other })), ['digest-not-of-body acts[0]'])
  assert.deepEqual(broken(act('certificate.authorised', { body: other })), ['digest-not-of-body acts[0]'])
  assert.deepEqual(broken(act('certificate.refused', { body: new Uint8Array() })), [])
})

test('nobody stands in for themselves', () => {
  assert.deepEqual(broken(act('right.delegated')), [])
  assert.deepEqual(broken(act('right.delegated', { actor: 'lerato', subject: 'lerato' })), [
    'one-officer-alone acts[0]',
  ])
})
