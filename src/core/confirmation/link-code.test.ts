import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LINK_CODE_BYTES, linkCode, parseLinkCode } from './link-code.ts'

const bytes = fc.uint8Array({ minLength: LINK_CODE_BYTES, maxLength: LINK_CODE_BYTES })

test('a code is read back however it was typed', () => {
  fc.assert(
    fc.property(bytes, some => {
      const code = linkCode(some)
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
      const typed = [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ' '),
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
      ]
      for (const text of typed) assert.equal(parseLinkCode(text), code)
    }),
  )
})

test('two different ones never have the same code', () => {
  fc.assert(fc.property(bytes, bytes, (a, b) => (linkCode(a) === linkCode(b)) === (a.join() === b.join())))
})

test('what is no code is none', () => {
  for (const text of [
    '',
    '7K3M',
    'UUUU-UUUU-UUUU-UUUU',
    '0'.repeat(15),
    '0'.repeat(17),
    '!'.repeat(16),
    '0'.repeat(1000),
  ])
    assert.equal(parseLinkCode(text), null, text)
})
