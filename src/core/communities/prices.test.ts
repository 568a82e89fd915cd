import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../../test/kept-acts.ts'
import type { Placed } from '../values/act.ts'
import { day } from '../values/day.ts'
import { foldPrices, priceFindings, type PricesAct, type PricesRow } from './prices.ts'

const LINE = { hs: '7102.31', size: 'under 1 ct', quality: 'clear', from: '90.00', to: '140.00' }
const TABLE = { from: day('2026-11-01'), currency: 'USD', source: 'Tender of October', lines: [LINE] }
const rules = (part: object) => priceFindings({ ...TABLE, ...part }).map(one => one.rule)
const act = (from: string, position: number) =>
  ({ ...exampleAct('prices.published', { header: { from } }), position }) as Placed<PricesAct>

test('a table says where its figures come from, which stones it means, and a price from low to high', () => {
  assert.deepEqual(rules({}), [])
  assert.deepEqual(rules({ currency: 'usd', source: ' ', lines: [] }), [
    'price-currency',
    'price-source',
    'price-lines',
  ])
  const line = { hs: '7102.39', size: '', quality: ' ', from: '140', to: '90' }
  assert.deepEqual(rules({ lines: [line] }), ['price-hs', 'price-figure', 'price-words'])
  assert.deepEqual(rules({ lines: [{ ...LINE, from: '0' }] }), ['price-figure'])
})

test('older tables stay, the newest day first; one of the same day takes the place of the one before', () => {
  const published = [act('2026-08-01', 1), act('2026-11-01', 2), act('2026-08-01', 3)]
  const row = published.reduce<PricesRow | null>(foldPrices, null)
  assert.deepEqual(
    row?.tables.map(({ from, at }) => [from, at]),
    [
      ['2026-11-01', 2],
      ['2026-08-01', 3],
    ],
  )
})
