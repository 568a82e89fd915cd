import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goodDocument } from '../../test/small-scheme.ts'
import { copyPrinter, copySheet } from './authenticated-copy.ts'

const copy = {
  ...{ document: goodDocument(), digest: 'ab'.repeat(32), receivedOn: '2026-11-24', on: '2026-11-25' },
  ...{ authority: 'Diamond Office, Antwerp', officer: 'Lieve Peeters', name: 'A. Claes', demonstration: true },
}

test('a copy says of which certificate, by which authority, on which day, by whom and to whom', () => {
  const sheet = copySheet(copy)
  assert.deepEqual([sheet.title, sheet.notice.length > 0], ['Authenticated copy', true])
  assert.equal(copySheet({ ...copy, demonstration: false }).notice, '')
  for (const said of [copy.authority, copy.receivedOn, copy.on, copy.officer, copy.name]) {
    assert.ok(sheet.authenticated.includes(said), said)
  }
  assert.match(sheet.lead, /BW\d+.*does not replace the original/)
  assert.equal(sheet.lines.length, copy.document.parcels.flatMap(parcel => parcel.lines).length)
})

test('it is set as a PDF, the same bytes twice', () => {
  const print = copyPrinter()
  const once = print(copy)
  assert.equal(Buffer.from(once.subarray(0, 5)).toString(), '%PDF-')
  assert.deepEqual(print(copy), once)
})
