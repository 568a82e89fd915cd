import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../values/day.ts'
import { completeness, gapsOf, oldestOf, statedOf } from './gaps.ts'
import { STANDARDS } from './standards.ts'
import { type ControlRow, type ControlState, statementFindings } from './statement.ts'

const row = (reference: string, state: ControlState, from: string): ControlRow => ({
  ...{ id: reference, authority: 'BW-1', reference, state, from: day(from), evidence: 0, by: 'somebody', at: 1 },
  changedAt: `${from}T00:00:00.000Z`,
})
const ROWS = [
  row('IV-a', 'met', '2026-01-01'),
  row('IV-b', 'not-met', '2026-05-01'),
  row('IV-c', 'partly', '2026-03-01'),
  row('IV-d', 'not-met', '2026-02-01'),
]

test('what nobody said anything of is not said, and is counted so', () => {
  const { counts, said, all } = completeness(statedOf(ROWS))
  assert.deepEqual([counts.met, counts.partly, counts['not-met'], said, all], [1, 1, 2, 4, STANDARDS.length])
})

test('gaps begin with what is not met, longest ago first', () => {
  const ids = gapsOf(statedOf(ROWS)).map(({ standard }) => standard.id)
  assert.deepEqual(ids.slice(0, 3), ['IV-d', 'IV-b', 'IV-c'])
  assert.ok(!ids.includes('IV-a'))
})

test('the oldest statements are told whatever they say', () => {
  assert.deepEqual(
    oldestOf(statedOf(ROWS), 2).map(({ standard }) => standard.id),
    ['IV-a', 'IV-d'],
  )
})

test('every standard has one id and a citation', () => {
  assert.equal(new Set(STANDARDS.map(({ id }) => id)).size, STANDARDS.length)
  assert.ok(STANDARDS.every(({ citation }) => citation.text.startsWith('Core Document, ')))
})

const SAID = {
  ...{ standard: 'IV-c', state: 'met' as const, from: day('2026-01-01'), how: 'Bags', law: 'Act 3' },
  ...{ responsible: 'Office', evidence: [{ label: 'Seals', to: '/certificates' }] },
}
const rules = (part: object) => statementFindings({ ...SAID, ...part }, day('2026-11-24')).map(one => one.rule)

test('what claims to be met says how, by which law and by whom; evidence leads to a page or a safe address', () => {
  assert.deepEqual(rules({}), [])
  assert.deepEqual(rules({ how: ' ', law: '', responsible: '' }), ['control-how', 'control-law', 'control-responsible'])
  assert.deepEqual(rules({ state: 'not-met', law: '', responsible: '' }), [])
  assert.deepEqual(rules({ standard: 'IV-z', from: day('2026-11-25') }), ['control-unknown', 'control-later'])
  for (const to of ['javascript:alert(1)', 'http://example.org', '//other.example', '']) {
    assert.deepEqual(rules({ evidence: [{ label: 'x', to }] }), ['control-evidence'], to)
  }
})
