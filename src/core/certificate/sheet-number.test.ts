import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSheetNumber, sheetAfter } from './sheet-number.ts'

test('a sheet has one spelling, however its number was typed', () => {
  assert.equal(readSheetNumber(' a 004711 '), 'A004711')
  assert.equal(readSheetNumber('KP/2026-17'), 'KP/2026-17')
  for (const text of ['', '   ', 'ABC', '-17', '1'.repeat(21), 'A47_1', '4711\u202e']) {
    assert.equal(readSheetNumber(text), null, text)
  }
})

test('the next sheet keeps the width and the letters before it', () => {
  assert.equal(sheetAfter('A004711'), 'A004712')
  assert.equal(sheetAfter('0999'), '1000')
  assert.equal(sheetAfter('99'), '100')
  assert.equal(sheetAfter('KP/2026-17'), 'KP/2026-18')
  assert.equal(sheetAfter('17A'), '17A')
})
