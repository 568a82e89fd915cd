import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../core/values/day.ts'
import { as, simulatedWorld } from '../../../test/simulation/world.ts'
import { publishPrices } from './publish-prices.ts'

const LINE = { hs: '7102.31', size: 'under 1 ct', quality: 'clear', from: '90.00', to: '140.00' }
const TABLE = { from: day('2026-11-01'), currency: 'USD', source: 'Tender of October', lines: [LINE] }

test('without the right it is refused', async () => {
  const { BW } = (await simulatedWorld(1)).nodes
  const outcome = await publishPrices(BW, as(BW, 'inspector'), TABLE)
  assert.deepEqual(outcome.ok ? [] : outcome.findings.map(one => one.rule), ['right-missing'])
})

test('repeated, it gives the same answer and is one act', async () => {
  const { BW } = (await simulatedWorld(1)).nodes
  const caller = { ...as(BW, 'boss'), repeat: { key: 'k'.repeat(20) } }
  const first = await publishPrices(BW, caller, TABLE)
  assert.deepEqual(await publishPrices(BW, caller, TABLE), first)
  assert.equal((await BW.reading.history('BW-1/prices')).length, 1)
})
