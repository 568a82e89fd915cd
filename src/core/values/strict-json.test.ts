import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { utf8 } from './bytes.ts'
import { JSON_DEPTH, JSON_LIMIT, readJson } from './strict-json.ts'

/** `rule at place`, or the value. */
function read(input: string | Uint8Array): unknown {
  const outcome = readJson(typeof input === 'string' ? utf8(input) : input)
  if (outcome.ok) return outcome.value
  const [finding, ...others] = outcome.findings
  assert.equal(others.length, 0)
  return `${finding?.rule} at ${finding?.path}`
}

test('whatever JSON.stringify writes is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), fc.nat({ max: 3 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      fc.pre(!text.includes('"__proto__"'))
      assert.deepEqual(read(text), JSON.parse(text))
    }),
  )
})

test('what JSON.parse refuses is refused, after any one change to a good text', () => {
  const good = '{"number": "BW0012345", "parcels": [{"carats": -1.5e3, "seal": null}, [], {}], "ok": [true, false]}'
  fc.assert(
    fc.property(
      fc.nat({ max: good.length - 1 }),
      fc.constantFrom('', ...'{}[],:"\\0-.eE+xt \n\u0007\u00a0'),
      (at, put) => {
        const text = good.slice(0, at) + put + good.slice(at + 1)
        const refused = (() => {
          try {
            return JSON.parse(text) === undefined
          } catch {
            return true
          }
        })()
        const said = read(text)
        assert.equal(typeof said === 'string' && said.startsWith('json-malformed at line'), refused, text)
      },
    ),
    { numRuns: 2_000 },
  )
})

for (const [what, text, said] of [
  ['a comma too many', '{"a": 1,\n}', 'json-malformed at line 2, column 1'],
  ['a name without quotes', '{\n  a: 1}', 'json-malformed at line 2, column 3'],
  ['a missing end', '{"a": [1, 2', 'json-malformed at line 1, column 12'],
  ['a second value', '{} {}', 'json-malformed at line 1, column 4'],
  ['single quotes', "{'a': 1}", 'json-malformed at line 1, column 2'],
  ['a leading zero', '[007]', 'json-malformed at line 1, column 2'],
  ['a comment', '[1 // one\n]', 'json-malformed at line 1, column 4'],
  ['a no-break space', '[1,\u00a02]', 'json-malformed at line 1, column 4'],
  ['nothing at all', '', 'json-malformed at line 1, column 1'],
  ['a second member with one name', '{\n  "usd": "1",\n  "usd": "2"\n}', 'json-name-twice at line 3, column 3'],
  ['a second member spelled by an escape', '{"usd": 1, "\\u0075sd": 2}', 'json-name-twice at line 1, column 12'],
  ['__proto__', '{"a": {"__proto__": {}}}', 'json-name-refused at line 1, column 8'],
  ['__proto__ spelled by an escape', '{"\\u005f_proto__": 1}', 'json-name-refused at line 1, column 2'],
  ['a byte order mark', '\uFEFF{}', 'json-byte-order-mark at line 1, column 1'],
] as const) {
  test(`${what} is refused with its place`, () => assert.equal(read(text), said))
}

test('one name may stand in two objects', () => {
  assert.deepEqual(read('[{"a": 1}, {"a": {"a": 2}}]'), [{ a: 1 }, { a: { a: 2 } }])
})

test('bytes that are not UTF-8 are refused, also in their overlong spelling', () => {
  assert.equal(read(Uint8Array.of(0x22, 0xff, 0x22)), 'json-not-utf8 at ')
  assert.equal(read(Uint8Array.of(0x22, 0xc0, 0x80, 0x22)), 'json-not-utf8 at ')
})

test('nesting is read to its limit and refused beyond', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  assert.ok(Array.isArray(read(nested(JSON_DEPTH))))
  assert.equal(read(nested(JSON_DEPTH + 1)), `json-too-deep at line 1, column ${JSON_DEPTH + 1}`)
  assert.equal(read('['.repeat(900_000)), `json-too-deep at line 1, column ${JSON_DEPTH + 1}`)
})

test('a text past the limit is refused before it is read', () => {
  assert.equal(read(`"${'a'.repeat(JSON_LIMIT)}"`), 'json-too-large at ')
})

test('one long string, closed or not, is read in one pass', () => {
  const long = 'a'.repeat(JSON_LIMIT - 10)
  assert.equal(read(`"${long}"`), long)
  assert.equal(read(`["${long}`), 'json-malformed at line 1, column 2')
})
