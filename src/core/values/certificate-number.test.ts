import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalNumber, numberParts, serialIn } from './certificate-number.ts'

test('case, spaces, hyphens and slashes make no other number', () => {
  for (const text of ['SL 004306', 'sl-004306', 'SL/004 306', ' Sl 004-306 ']) {
    assert.equal(normalNumber(text), 'SL004306')
    assert.deepEqual(numberParts(text), { code: 'SL', series: '', digits: '004306', serial: 4306 })
  }
})

test('letters that only become Latin by upper case make no number', () => {
  assert.equal(numberParts('ß123'), null)
  assert.equal(numberParts('ﬁ123'), null)
})

test('a series may stand between code and serial', () => {
  assert.deepEqual(numberParts('BW-A 17'), { code: 'BW', series: 'A', digits: '17', serial: 17 })
})

for (const text of [
  '',
  'BW',
  '004306',
  'B004306',
  'BW00430x',
  'BW0012345/7a',
  'BW1234567890123',
  `BW${' '.repeat(40)}1`,
]) {
  test(`“${text.slice(0, 20)}” is no number`, () => assert.equal(numberParts(text), null))
}

test('the end of a range is read with or without its prefix, and refused with another’s', () => {
  for (const text of ['11900', '0011900', 'SL 011900', 'sl-11900']) assert.equal(serialIn(text, 'SL'), 11_900)
  for (const text of ['BW011900', '', 'SL', '-', '-5', '1e3', '1.5']) assert.equal(serialIn(text, 'SL'), null)
})
