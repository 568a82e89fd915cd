import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromUtf8 } from '../../src/core/values/bytes.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { closeCertificate } from '../../src/operations/certificates/close.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { value } from './issued.ts'
import { as, asked, simulatedWorld } from './world.ts'

const rulesOf = (outcome: Outcome<unknown>) => (outcome.ok ? ['done'] : outcome.findings.map(one => one.rule))

async function applied(seed: number) {
  const { BW } = (await simulatedWorld(seed)).nodes
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
  const close = (person: string, action: 'withdraw' | 'return', reason = 'The sale fell through.') =>
    closeCertificate(BW, as(BW, person), { action, id, reason })
  return { BW, id, close }
}

test('nobody but its applicant withdraws an application, and a repeat gives the same answer', async () => {
  const { BW, id, close } = await applied(101)
  assert.deepEqual(rulesOf(await close('inspector', 'withdraw')), ['right-missing'])
  const caller = { ...as(BW, 'exporter'), repeat: { key: 'once', input: '' } }
  const input = { action: 'withdraw', id, reason: 'The sale fell through.' } as const
  const first = value(await closeCertificate(BW, caller, input))
  assert.deepEqual(value(await closeCertificate(BW, caller, input)), first)
  assert.deepEqual(rulesOf(await close('exporter', 'withdraw')), ['state-forbids'])
})

test('it says why, which the office reads', async () => {
  const { BW, id, close } = await applied(102)
  assert.deepEqual(rulesOf(await close('exporter', 'withdraw', ' ')), ['reason-missing'])
  value(await close('exporter', 'withdraw'))
  const row = await BW.reading.row('certificate', id)
  const body = fromUtf8((await BW.reading.body(row?.reasonAt ?? -1)) ?? new Uint8Array())
  assert.deepEqual([row?.state, body], ['withdrawn', '{"reason":"The sale fell through."}'])
})

test('it is withdrawn as it waits and as it came back, and not once an officer froze what was inspected', async () => {
  const returned = await applied(103)
  value(await returned.close('inspector', 'return'))
  assert.deepEqual(rulesOf(await returned.close('exporter', 'withdraw')), ['done'])
  const { BW, id, close } = await applied(104)
  value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} }))
  assert.deepEqual(rulesOf(await close('exporter', 'withdraw')), ['state-forbids'])
  value(await close('inspector', 'return'))
  assert.deepEqual(rulesOf(await close('exporter', 'withdraw')), ['done'])
})
