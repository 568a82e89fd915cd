import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fontCoverage } from './font-coverage.ts'
import { printable, printableText } from './printable.ts'

const covered = fontCoverage(readFileSync(new URL('../../assets/fonts/NotoSans_400Regular.ttf', import.meta.url)))
const covers = (codePoint: number) => covered.has(codePoint)

test('a font covers what it draws and nothing else', () => {
  for (const char of 'Az09é—₣Жω\u00a0\ufffd') assert.ok(covers(char.codePointAt(0) as number), char)
  for (const char of '中ש😀') assert.ok(!covers(char.codePointAt(0) as number), char)
})

test('a file that is no font is refused', () => {
  assert.throws(() => fontCoverage(new Uint8Array(64)), /no cmap/)
})

test('controls and bidirectional marks are taken out visibly', () => {
  assert.equal(printableText('a\u202eb\u2066c\u200fd\u0007e\nf\u2028g', covers), 'a�b�c�d�e�f�g')
})

test('what no font here draws is taken out visibly, one mark a character', () => {
  assert.equal(printableText('中文 NV 😀', covers), '�� NV �')
  assert.equal(printableText('lone \ud800', covers), 'lone �')
})

test('plain text stays as it is, whatever it means to a typesetter', () => {
  const text = '#read("/etc/passwd") $x$ *b* _i_ `r` <l> @r [c] \\u{41} // /* -- "q"'
  assert.equal(printableText(text, covers), text)
})

test('no text of a value is forgotten, however deep', () => {
  const value = { a: ['x\u0000', { b: 'y\u202e', n: 3, none: undefined }] }
  assert.deepEqual(printable(value, covers), { a: ['x�', { b: 'y�', n: 3 }] })
})
