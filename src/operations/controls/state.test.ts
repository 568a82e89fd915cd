import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../core/values/day.ts'
import { as, simulatedWorld } from '../../../test/simulation/world.ts'
import { stateControl } from './state.ts'

const SAID = {
  ...{ standard: 'IV-c', state: 'met' as const, from: day('2026-01-01'), how: 'Numbered bags', law: 'Act 3' },
  ...{ responsible: 'Diamond Office', evidence: [] },
}
const node = async () => (await simulatedWorld(1)).nodes.BW

test('without the right it is refused', async () => {
  const bw = await node()
  const outcome = await stateControl(bw, as(bw, 'inspector'), SAID)
  assert.deepEqual(outcome.ok ? [] : outcome.findings.map(one => one.rule), ['right-missing'])
})

test('repeated, it gives the same answer; said otherwise, both stay and the last one stands', async () => {
  const bw = await node()
  const caller = { ...as(bw, 'boss'), repeat: { key: 'k'.repeat(20) } }
  const first = await stateControl(bw, caller, SAID)
  assert.deepEqual(await stateControl(bw, caller, SAID), first)
  assert.ok(first.ok)
  assert.ok((await stateControl(bw, as(bw, 'boss'), { ...SAID, state: 'partly' })).ok)
  assert.equal((await bw.reading.history(first.value.id)).length, 2)
  assert.equal((await bw.reading.row('control', first.value.id))?.state, 'partly')
})
