import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SHIPPED_PARTICIPANTS } from '../../participants/shipped-participants.ts'
import { readDays, readDecimal } from './figures.ts'
import { readPaper } from './read-text.ts'

const read = (text: string) => readPaper(text, SHIPPED_PARTICIPANTS)

test('a paper as most print it is read, field by field', () => {
  const paper = `KIMBERLEY PROCESS CERTIFICATE
Certificate number: CF 0001234
Exporter: Bangui Gems SARL
Importer
Antwerp Rough NV
Date of issue: 2 November 2026   Date of expiry: 1 January 2027
7102.31 204.35 ct US$ 31,000.00
7102.21 1 318,40 12 400,00`
  assert.deepEqual(read(paper), {
    number: 'CF0001234',
    participant: 'CF',
    issuedOn: '2026-11-02',
    expiresOn: '2027-01-01',
    exporter: 'Bangui Gems SARL',
    importer: 'Antwerp Rough NV',
    lines: [
      { hs: '7102.31', carats: '204.35', usd: '31000.00' },
      { hs: '7102.21', carats: '1318.40', usd: '12400.00' },
    ],
  })
})

test('what could be read in two ways is not read', () => {
  for (const text of ['1,204', '1.204', '1,2,3', '1.204.35', 'O.5', '']) assert.equal(readDecimal(text), null, text)
  assert.deepEqual(readDays('02/11/2026'), [])
  assert.equal(read('CF 0001234 and SL 004306').number, undefined)
  assert.equal(read('Exporting to Belgium').participant, undefined)
  assert.deepEqual(read('7102.31 12.00 13.00 14.00').lines, [{ hs: '7102.31' }])
})

test('decimals and days are read as each country prints them', () => {
  const decimals = { '1,204.35': '1204.35', '1.204,35': '1204.35', '1 204,35': '1204.35', '1204': '1204', '0.5': '0.5' }
  for (const [text, value] of Object.entries(decimals)) assert.equal(readDecimal(text), value, text)
  for (const text of ['2026-11-02', '2 Nov 2026', '02 novembre 2026', '2. nov. 2026']) {
    assert.deepEqual(readDays(text), ['2026-11-02'], text)
  }
  assert.deepEqual(readDays('24/11/2026'), ['2026-11-24'])
  assert.deepEqual(readDays('11/24/2026'), ['2026-11-24'])
  assert.deepEqual(readDays('31 Feb 2026'), [])
})

test('two figures beside each other stay two', () => {
  for (const [text, carats, usd] of [
    ['7102.31 1,204.35 310,000.00', '1204.35', '310000.00'],
    ['7102.31 204 310,000.00', '204', '310000.00'],
    ['7102 10 12,50 1 310,00', '12.50', '1310.00'],
  ] as const) {
    const [line] = read(text).lines
    assert.deepEqual([line?.carats, line?.usd], [carats, usd], text)
  }
})

test('letters in place of a code, a stranger’s code and a longer number are no certificate number', () => {
  for (const text of ['ZZ 0001234', 'ABCF 0001234', 'CF 00012', 'invoice 20261102', 'CF12345678901']) {
    assert.equal(read(text).number, text === 'CF 00012' ? 'CF00012' : undefined, text)
  }
})
