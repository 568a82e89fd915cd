import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeIn } from './code-typed.ts'

test('a code in groups, or in the digits of an Arabic or Persian keyboard, is the same code', () => {
  for (const typed of ['123456', ' 123 456', '123-456', '١٢٣٤٥٦', '۱۲۳ ۴۵۶']) assert.equal(codeIn(typed), '123456')
})

test('what is not whole is no code', () => {
  for (const typed of ['', '12345', '1234567', '12345a']) assert.equal(codeIn(typed), null, typed)
  assert.equal(codeIn('12 34 56 78', 8), '12345678')
})
