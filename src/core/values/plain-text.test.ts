import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { misleadingIn, visible } from './plain-text.ts'

test('the first character that misleads is named by its code', () => {
  assert.equal(misleadingIn('Kgalagadi\u202Egnimoc\u0000'), 'U+202E')
  assert.equal(misleadingIn('A\u{E0041}'), 'U+E0041')
  assert.equal(misleadingIn('A\uD800'), 'U+D800')
})

test('names in any script, with their accents, are plain', () => {
  for (const name of ['Société Générale', 'شركة دبي للماس', 'АЛРОСА', '中国钻石', 'ಬೆಂಗಳೂರು', '𠮷田', "O'Brien (Pty)"]) {
    assert.equal(misleadingIn(name), null)
    assert.equal(visible(name), name)
  }
})

test('what is shown misleads nobody, keeps its length in characters, and plain text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = visible(text)
      assert.equal(misleadingIn(shown), null)
      assert.equal([...shown].length, [...text].length)
      if (misleadingIn(text) === null) assert.equal(shown, text)
    }),
  )
})

test('an escape of a terminal does not reach it', () => {
  assert.equal(visible('\u001B[2JBW1'), '\uFFFD[2JBW1')
})
