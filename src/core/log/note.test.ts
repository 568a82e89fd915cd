import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatNote, fromBase64, isKeyName, keyIdOf, parseNote, toBase64 } from './note.ts'

const crypto = { sha256: (bytes: Uint8Array) => hash('sha256', bytes, 'buffer'), verify: () => false }
const signature = { name: 'adamas/x/BW-1/log', keyId: '0a0b0c0d', signature: new Uint8Array(64).fill(9) }
const good = formatNote({ text: 'one\ntwo\n', signatures: [signature, { ...signature, name: 'other' }] })

test('a note is read back as it was written', () => {
  const parsed = parseNote(good)
  assert.ok(parsed.ok)
  assert.equal(formatNote(parsed.value), good)
  assert.deepEqual(parsed.value.signatures[0], signature)
})

test('text may hold empty lines: the last one ends it', () => {
  const note = formatNote({ text: 'one\n\ntwo\n', signatures: [signature] })
  assert.deepEqual(parseNote(note), { ok: true, value: { text: 'one\n\ntwo\n', signatures: [signature] } })
})

test('sixteen signatures are read, as signed-note asks', () => {
  const signatures = Array.from({ length: 16 }, () => signature)
  assert.ok(parseNote(formatNote({ text: 'one\n', signatures })).ok)
})

const line = `— ${signature.name} CgsMDQkJCQk=\n`

for (const [why, note, reason] of [
  ['nothing', '', 'no-signatures'],
  ['text without signatures', 'one\ntwo\n', 'no-signatures'],
  ['text with an empty line and no signature', 'one\n\n', 'signature-line'],
  ['signatures without text', `\n\n${line}`, 'no-signatures'],
  ['a missing last newline', good.slice(0, -1), 'no-signatures'],
  ['a carriage return', good.replaceAll('\n', '\r\n'), 'not-plain-text'],
  ['a tab', good.replace('one', 'o\te'), 'not-plain-text'],
  ['letters that look like others', good.replace('one', 'оne'), 'not-plain-text'],
  ['half a surrogate pair', good.replace('one', '\ud800'), 'not-plain-text'],
  ['a hyphen for the dash', good.replace('—', '-'), 'signature-line'],
  ['a plus in a key name', good.replace('other', 'oth+er'), 'signature-line'],
  ['two spaces', good.replace('— other', '—  other'), 'signature-line'],
  ['a word after the signature', `one\n\n${line.trimEnd()} x\n`, 'signature-line'],
  ['base64 without padding', `one\n\n${line.replace('=', '')}`, 'signature-line'],
  ['base64 of the other alphabet', `one\n\n${line.replace('CgsM', 'C_sM')}`, 'signature-line'],
  ['base64 with stray bits', `one\n\n${line.replace('k=', 'l=')}`, 'signature-line'],
  ['a key id and nothing else', 'one\n\n— name CgsMDQ==\n', 'signature-line'],
  ['thirty-three signatures', `one\n\n${line.repeat(33)}`, 'too-many-signatures'],
  ['a megabyte', `${'one\n'.repeat(250_000)}\n${line}`, 'too-long'],
] as const) {
  test(`a note with ${why} is not read`, () => {
    const parsed = parseNote(note)
    assert.equal(parsed.ok ? 'read' : parsed.findings[0]?.figures.reason, reason)
  })
}

test('whatever text comes in, reading it throws nothing, and what is read is written the same', () => {
  const pieces = fc.constantFrom('\n', '\n\n', '— ', 'name', ' ', 'CgsMDQkJCQk=', '=', '\u0000', 'x', '+', line)
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map(all => all.join('')),
  )
  fc.assert(
    fc.property(text, note => {
      const parsed = parseNote(note)
      if (parsed.ok) assert.equal(formatNote(parsed.value), note)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('base64 is the padded alphabet with plus and slash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'))
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes)
    }),
    { seed: 1 },
  )
})

test('a key id depends on name, kind and key', () => {
  const key = { id: 'k', algorithm: 'ES256', publicKey: new Uint8Array(65).fill(4) } as const
  const other = { ...key, publicKey: new Uint8Array(65).fill(5) }
  const ids = [
    keyIdOf(crypto, 'a', 'ES256', key),
    keyIdOf(crypto, 'b', 'ES256', key),
    keyIdOf(crypto, 'a', 'ES256-cosignature', key),
    keyIdOf(crypto, 'a', 'ES256', other),
  ]
  assert.equal(new Set(ids).size, 4)
  assert.equal(ids[0], hash('sha256', Buffer.from(`610aff4553323536${'04'.repeat(65)}`, 'hex'), 'hex').slice(0, 8))
})

test('key names hold neither space nor plus', () => {
  assert.ok(isKeyName('adamas/demonstration/BW-1/log-2026'))
  for (const name of ['', 'a b', 'a+b', 'a\n', 'é', 'a'.repeat(129)]) assert.ok(!isKeyName(name), name)
})
