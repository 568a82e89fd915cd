import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goodDocument } from '../../../test/small-scheme.ts'
import { SHIPPED_PARTICIPANTS } from '../participants/shipped-participants.ts'
import { SHIPPED_POLICIES } from '../participants/shipped-policies.ts'
import { day } from '../values/day.ts'
import { lint } from './lint.ts'
import { shapeOf } from './shape.ts'

const said = (value: unknown) =>
  shapeOf(value).findings.map(({ rule, severity, path, figures }) => [
    rule,
    severity,
    path,
    figures.found ?? figures.field,
  ])

test('a good document has its shape, and nothing is left out', () => {
  const document = goodDocument({ reason: 'sale', sources: ['AO001234'], carrier: { name: 'X', mode: 'hand' } })
  assert.deepEqual(shapeOf(document), { draft: document, findings: [] })
})

test('what has the wrong type is named and treated as absent, and its neighbours stay in their places', () => {
  const document = {
    ...goodDocument(),
    issuedOn: '2026-02-30',
    exporter: 7,
    parcels: [null, { reference: 'B', lines: [] }],
  }
  assert.deepEqual(said(document), [
    ['malformed', 'error', 'issuedOn', '“2026-02-30”'],
    ['malformed', 'error', 'exporter', 'number'],
    ['malformed', 'error', 'parcels[0]', 'null'],
  ])
  const { draft } = shapeOf(document)
  assert.deepEqual(draft.parcels, [{}, { reference: 'B', lines: [] }])
  assert.ok(!('exporter' in draft) && !('issuedOn' in draft))
})

test('a number where an exact decimal text belongs is refused', () => {
  const parcels = [{ reference: 'A', seal: 'S', lines: [{ hs: '7102.31', carats: 1204.35, usd: '1' }] }]
  assert.deepEqual(said({ ...goodDocument(), parcels }), [
    ['malformed', 'error', 'parcels[0].lines[0].carats', 'number'],
  ])
})

test('a word outside a closed list is refused', () => {
  assert.deepEqual(said({ ...goodDocument(), reason: 'gift', carrier: { name: 'X', mode: 'drone' } }), [
    ['malformed', 'error', 'reason', '“gift”'],
    ['malformed', 'error', 'carrier.mode', '“drone”'],
  ])
})

test('fields nobody knows are warned of and left out, also those every object has', () => {
  const value = { ...goodDocument(), colour: 'D', constructor: 'x', toString: 'x' }
  assert.deepEqual(said(value), [
    ['field-unknown', 'warning', 'colour', 'colour'],
    ['field-unknown', 'warning', 'constructor', 'constructor'],
    ['field-unknown', 'warning', 'toString', 'toString'],
  ])
  assert.deepEqual(shapeOf(value).draft, goodDocument())
})

test('an object of more members than anybody writes is refused as one; strange ones are named a hundred times', () => {
  const strange = (count: number) => Object.fromEntries([...Array(count).keys()].map(i => [`u${i}`, 0]))
  assert.deepEqual(said(strange(150_000)), [['malformed', 'error', '', 150_000]])
  const lines = Array.from({ length: 50 }, () => strange(15))
  const { findings } = shapeOf({ ...goodDocument(), parcels: Array.from({ length: 200 }, () => ({ lines })) })
  assert.deepEqual([findings.length, new Set(findings.map(one => one.rule))], [100, new Set(['field-unknown'])])
})

test('text that shows a reader something else than is signed is refused, with the character', () => {
  for (const [text, character] of [
    ['Kgalagadi\u202EylgU', 'U+202E'],
    ['A\u0000B', 'U+0000'],
    ['A\nB', 'U+000A'],
    ['A\u200BB', 'U+200B'],
    ['A\u00ADB', 'U+00AD'],
    ['A\u061CB', 'U+061C'],
    ['A\uD800B', 'U+D800'],
    ['A\u{E0041}B', 'U+E0041'],
    ['\uFEFFA', 'U+FEFF'],
  ] as const) {
    const value = { ...goodDocument(), exporter: { ...goodDocument().exporter, name: text } }
    assert.deepEqual(said(value), [['malformed', 'error', 'exporter.name', character]])
  }
})

test('names in any script, with their accents, are plain text', () => {
  for (const name of ['Société Générale des Mines', 'شركة دبي للماس', 'АЛРОСА', '中国钻石', 'ಬೆಂಗಳೂರು', '𠮷田']) {
    assert.deepEqual(said({ ...goodDocument(), exporter: { ...goodDocument().exporter, name } }), [])
  }
})

test('lists and texts past their bound are refused whole', () => {
  const lines = [{ hs: '7102.31', carats: '1', usd: '1' }]
  const parcels = Array.from({ length: 201 }, (_, i) => ({ reference: String(i), seal: 'S', lines }))
  assert.deepEqual(said({ ...goodDocument(), parcels }), [['malformed', 'error', 'parcels', 201]])
  const exporter = { ...goodDocument().exporter, name: 'x'.repeat(201) }
  assert.deepEqual(said({ ...goodDocument(), exporter }), [['malformed', 'error', 'exporter.name', 201]])
})

test('whatever JSON comes, shape and rules give findings and never fail', () => {
  const by = {
    ...{ participants: SHIPPED_PARTICIPANTS, policies: SHIPPED_POLICIES, ranges: [], others: [] },
    ...{ today: day('2026-11-24'), at: day('2026-11-24') },
  }
  const names = [
    ...Object.keys(goodDocument()),
    'parcels',
    'lines',
    'hs',
    'carats',
    'usd',
    'kind',
    'country',
    'countries',
  ]
  const { tree } = fc.letrec(tie => ({
    leaf: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('7102.31', '1.00', '2026-11-02', 'BW0012345', 'single', 'mixed', 'EU'),
    ),
    tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('tree'), { maxLength: 4 }), tie('record')),
    record: fc.dictionary(fc.constantFrom(...names), tie('tree')),
  }))
  fc.assert(
    fc.property(tree, value => {
      const { draft, findings } = shapeOf(value)
      assert.ok(findings.length + lint(draft, by).findings.length > 0)
    }),
    { numRuns: 1_000 },
  )
})
