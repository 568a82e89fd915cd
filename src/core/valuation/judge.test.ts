import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ValuationRule } from '../participants/policy.ts'
import { day } from '../values/day.ts'
import { asksOfficial, countingOf, shareApart, statedValuation, valuationFindings } from './judge.ts'
import { isOf, type Valuation, type ValuationSource } from './valuation.ts'

const SOURCE = { text: 'policy', since: day('2026-01-01') }
const goods = (usd: string) => ({ parcels: [{ reference: 'A', lines: [{ hs: '7102.31', carats: '10.00', usd }] }] })
const said = (source: ValuationSource, usd: string): Valuation => ({
  ...{ source, basis: 'price-book', on: day('2026-11-02'), by: source },
  lines: [{ reference: 'A', hs: '7102.31', carats: '10.00', usd }],
})
const [EXPORTER, OFFICIAL, INDEPENDENT] = [
  said('exporter', '1000.00'),
  said('official', '1060.00'),
  said('independent', '1051.00'),
]
const rule = (counts: ValuationRule['counts'], differsByPerTenThousand = 500) => ({ counts, differsByPerTenThousand })
const names = (counts: ValuationRule['counts'], all: readonly Valuation[], usd: string) =>
  valuationFindings({ value: rule(counts), source: SOURCE }, all, goods(usd)).map(one => one.rule)

test('each rule lets another of several valuations count', () => {
  const all = [EXPORTER, OFFICIAL, INDEPENDENT]
  const counting = (counts: ValuationRule['counts']) => countingOf(rule(counts), all)?.source
  assert.deepEqual((['exporter', 'official', 'highest', 'official-if-differs-by'] as const).map(counting), [
    'exporter',
    'official',
    'official',
    'official',
  ])
  assert.equal(countingOf(rule('official-if-differs-by', 600), all)?.source, 'exporter')
  assert.equal(countingOf(undefined, all)?.source, 'exporter')
})

test('a difference exactly as large as the rule lets pass is not asked about, one cent more is', () => {
  assert.deepEqual(names('exporter', [EXPORTER, said('official', '1050.00')], '1000.00'), [])
  assert.deepEqual(names('exporter', [EXPORTER, said('official', '1050.01')], '1000.00'), ['valuation-differs'])
  assert.deepEqual(names('exporter', [EXPORTER, said('official', '949.99')], '1000.00'), ['valuation-differs'])
})

test('where the official value counts, nothing goes on without it', () => {
  assert.deepEqual(names('official', [EXPORTER], '1000.00'), ['valuation-missing'])
  assert.deepEqual([asksOfficial(rule('official-if-differs-by')), asksOfficial(rule('highest'))], [true, false])
  assert.deepEqual(names('highest', [EXPORTER], '1000.00'), [])
})

test('a certificate with another value than the one that counts is asked about', () => {
  assert.deepEqual(names('highest', [EXPORTER, said('official', '1010.00')], '1000.00'), ['valuation-set-aside'])
  assert.deepEqual(names('highest', [EXPORTER, said('official', '1010.00')], '1010.0'), [])
})

test('where nothing is published nothing is remarked', () => {
  assert.deepEqual(valuationFindings(undefined, [EXPORTER, OFFICIAL], goods('1.00')), [])
})

test('a certificate says what its value rests on, or that the officer set it', () => {
  assert.deepEqual(statedValuation(OFFICIAL, goods('1060.00'), 'Office'), { basis: 'price-book', by: 'official' })
  assert.deepEqual(statedValuation(OFFICIAL, goods('1061.00'), 'Office'), { basis: 'officer', by: 'Office' })
  assert.equal(statedValuation({ ...EXPORTER, basis: '' }, goods('1000.00'), 'Office'), undefined)
})

test('a valuation is of these goods only line by line, whatever they are worth', () => {
  assert.ok(isOf(goods('7.00'), OFFICIAL))
  assert.ok(!isOf({ parcels: [{ reference: 'B', lines: goods('7.00').parcels[0]?.lines ?? [] }] }, OFFICIAL))
  assert.equal(shareApart(EXPORTER, OFFICIAL), 600)
  assert.equal(shareApart(said('exporter', '0.00'), OFFICIAL), 0)
})
