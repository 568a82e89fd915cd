import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goodDocument } from '../../test/small-scheme.ts'
import { copyPrinter, copySheet } from './authenticated-copy.ts'
import { pageTexts, readPdf } from './read-pdf.ts'

const copy = {
  ...{ document: goodDocument(), digest: 'ab'.repeat(32), receivedOn: '2026-11-24', on: '2026-11-25' },
  ...{ authority: 'Diamond Office, Antwerp', officer: 'Lieve Peeters', name: 'A. Claes', demonstration: true },
}

test('a copy says of which certificate, by which authority, on which day, by whom and to whom', () => {
  const sheet = copySheet(copy)
  assert.deepEqual([sheet.title, sheet.notice.length > 0], [['Authenticated copy'], true])
  assert.deepEqual(copySheet({ ...copy, demonstration: false }).notice, [])
  for (const said of [copy.authority, copy.receivedOn, copy.on, copy.officer, copy.name]) {
    assert.ok(sheet.authenticated[0]?.includes(said), said)
  }
  assert.match(sheet.lead[0] ?? '', /BW\d+.*does not replace the original/)
  assert.equal(sheet.lines.length, copy.document.parcels.flatMap(parcel => parcel.lines).length)
})

test('it is set as a PDF, the same bytes twice', () => {
  const print = copyPrinter()
  const once = print(copy)
  assert.equal(Buffer.from(once.subarray(0, 5)).toString(), '%PDF-')
  assert.deepEqual(print(copy), once)
})

test('where the country prints in a language of its own, it stands beside English on one page', () => {
  const print = copyPrinter()
  for (const [language, said] of [
    ['fr', 'Copie authentifiée'],
    ['pt', 'Cópia autenticada'],
    ['zh', '核证副本'],
  ] as const) {
    const [page = '', ...more] = pageTexts(readPdf(print({ ...copy, language }))).map(text => text.replace(/\s/g, ''))
    assert.equal(more.length, 0)
    assert.ok(page.includes(said.replace(/\s/g, '')) && page.includes('AUTHENTICATEDCOPY'), page)
  }
  const arabic = copySheet({ ...copy, language: 'ar' })
  assert.deepEqual(arabic.title, ['Authenticated copy', 'نسخة مصدَّقة'])
  assert.equal(pageTexts(readPdf(print({ ...copy, language: 'ar' }))).length, 1)
})
