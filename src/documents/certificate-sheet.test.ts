import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOCUMENT, PRINT, printOf } from './certificate-example.ts'
import { type CertificatePrint, certificateSheet, type PaperLanguage } from './certificate-sheet.ts'

const [ENGLISH] = PRINT.languages
const FRENCH: PaperLanguage = {
  ...ENGLISH,
  tag: 'fr',
  words: { ...ENGLISH.words, exporter: 'Exportateur', originMixed: 'Origine mixte' },
  names: { ...ENGLISH.names, CF: 'République centrafricaine', NA: 'Namibie' },
  remarks: ['Zone : Berbérati.'],
}
const BILINGUAL: CertificatePrint = { ...PRINT, languages: [{ ...ENGLISH, remarks: ['Zone: Berbérati.'] }, FRENCH] }

const originOf = (print: CertificatePrint) => certificateSheet(print).places[0]

test('English comes first', () => {
  assert.throws(() => certificateSheet({ ...PRINT, languages: [FRENCH] }), /English/)
})

test('the second language stands beside English, once where both say the same', () => {
  const sheet = certificateSheet(BILINGUAL)
  assert.deepEqual(sheet.participant, ['Central African Republic', 'République centrafricaine'])
  assert.deepEqual(sheet.parties[0]?.label, ['Exporter', 'Exportateur'])
  assert.deepEqual(sheet.words.title, ['Kimberley Process Certificate'])
  assert.deepEqual(sheet.remarks, [['Zone: Berbérati.', 'Zone : Berbérati.']])
})

test('an undisclosed mixed origin is filled with asterisks', () => {
  const origin = originOf(printOf({ origin: { kind: 'mixed' } }))
  assert.match(origin?.value[0] ?? '', /^[* ]+$/)
  assert.deepEqual(origin?.notes, [['Mixed origin']])
})

test('a mixed origin names its countries, with shares where they are known', () => {
  const countries = [{ country: 'BW', share: '60' }, { country: 'NA', carats: '1204.35' }, { country: 'ZZ' }]
  const origin = originOf({ ...BILINGUAL, document: { ...DOCUMENT, origin: { kind: 'mixed', countries } } })
  assert.deepEqual(origin?.value, [
    'Botswana 60 %, Namibia 1,204.35 ct, ZZ',
    'Botswana 60 %, Namibie 1,204.35 ct et ZZ',
  ])
  assert.deepEqual(origin?.notes, [['Mixed origin', 'Origine mixte']])
})

test('totals are derived and agree with the lines, for every rough code', () => {
  const sheet = certificateSheet(PRINT)
  assert.deepEqual(sheet.parcels.sum, ['2,083.15', '310,385.00'])
  assert.deepEqual(
    sheet.totals.map(({ label, value, notes }) => [label[0], value[0], notes?.[0]?.[0]]),
    [
      ['HS 7102.10', '240.00 ct', 'US$ 3,600.00'],
      ['HS 7102.21', 'none', undefined],
      ['HS 7102.31', '1,843.15 ct', 'US$ 306,785.00'],
      ['Total', '2,083.15 ct', 'US$ 310,385.00'],
    ],
  )
})

test('a line outside the rough codes gets a box of its own, so that the boxes add up', () => {
  const parcels = [{ reference: 'A', lines: [{ hs: '7102.39', carats: '1.00', usd: '9.00' }] }]
  assert.equal(certificateSheet(printOf({ parcels })).totals[3]?.label[0], 'HS 7102.39')
})

test('one third decimal gives every weight a third place', () => {
  const lines = [
    { hs: '7102.31', carats: '0.125', usd: '10.00' },
    { hs: '7102.31', carats: '3.50', usd: '10.00' },
  ]
  const { rows, sum } = certificateSheet(printOf({ parcels: [{ reference: 'A', seal: 'S', lines }] })).parcels
  assert.deepEqual([...rows.map(row => row.cells[3]), sum[0]], ['0.125', '3.500', '3.625'])
})

test('a quantity that is no exact decimal is never printed', () => {
  const parcels = [{ reference: 'A', lines: [{ hs: '7102.31', carats: '1e3', usd: '9.00' }] }]
  assert.throws(() => certificateSheet(printOf({ parcels })), /not a quantity/)
})

test('a parcel without its own seal shows that of its container', () => {
  const parcels = DOCUMENT.parcels.map(({ seal: _, ...parcel }) => parcel)
  const containers = [{ seal: 'BAG-7', kind: 'bag', parcels: ['B/0001187'] }]
  const { rows } = certificateSheet(printOf({ parcels, containers })).parcels
  assert.deepEqual(
    rows.map(row => row.cells[1]),
    ['–', 'BAG-7', 'BAG-7'],
  )
})

test('the form, the log position and the sources of a re-export are stated', () => {
  const sheet = certificateSheet({ ...printOf({ sources: ['AO001234', 'BW0012345'] }), form: 'F-731' })
  assert.deepEqual(sheet.place, [['Form F-731.'], ['Log position 4,012.']])
  assert.deepEqual(sheet.remarks, [['Drawn on certificates AO001234, BW0012345.']])
})
