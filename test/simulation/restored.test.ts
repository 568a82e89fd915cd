import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreeWithPeers } from '../../src/jobs/agree-with-peers.ts'
import { runJobs, trustListInForce } from '../../src/jobs/run.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { receive } from '../../src/operations/exchange/receive.ts'
import { Outage } from '../../src/ports/outage.ts'
import { replay } from './replay.ts'
import { as, asked, keysSigned, settleWorld, simulatedWorld, type SimulatedNode } from './world.ts'

/** The machine comes back from a backup of some acts ago, and remembers nothing. */
async function restore(node: SimulatedNode, acts: number): Promise<void> {
  node.model.acts.length = acts
  node.model.rows.clear()
  for (const [key, row] of await replay(node.model.acts)) node.model.rows.set(key, row)
  for (const name of Object.keys(node.memory)) delete (node.memory as Record<string, unknown>)[name]
}

for (const files of ['its own files are kept', 'only its peers remember'] as const) {
  test(`a restored register that is behind writes and signs nothing: ${files}`, async () => {
    const world = await simulatedWorld(5)
    const { BW } = world.nodes
    const before = BW.model.acts.length
    for (let i = 0; i < 3; i++) {
      const applied = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() })
      assert.ok(applied.ok)
    }
    await settleWorld(world)
    await restore(BW, before)
    if (files === 'only its peers remember') BW.published.clear()
    await agreeWithPeers(BW, await trustListInForce(BW))
    const [acts, signed] = [BW.model.acts.length, keysSigned(BW)]
    const applied = await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() })
    assert.equal(applied.ok ? '' : applied.findings[0]?.rule, 'register-behind-log')
    await assert.rejects(receive(BW, new Uint8Array()), Outage)
    await runJobs(BW)
    assert.deepEqual([BW.model.acts.length, keysSigned(BW)], [acts, signed])
  })
}

test('a node that lost what it published is newer than what its peers hold', async () => {
  const world = await simulatedWorld(6)
  const { BW, EU } = world.nodes
  await settleWorld(world)
  const before = (await EU.reading.row('list', 'BW-1'))?.version ?? 0
  assert.ok(before > 0)
  BW.published.clear()
  BW.memory.pack = undefined
  world.time.now += 60_000
  await settleWorld(world)
  const after = (await EU.reading.row('list', 'BW-1'))?.version ?? 0
  assert.ok(after > before, `${after} after ${before}`)
  assert.deepEqual(
    (await EU.reading.setAside(10)).map(row => row.rule),
    [],
  )
})
