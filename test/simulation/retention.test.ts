import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endRetention } from '../../src/jobs/end-retention.ts'
import { trustListInForce } from '../../src/jobs/run.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import { serveNode } from '../served-node.ts'
import { trustList } from '../small-scheme.ts'
import { issued, value } from './issued.ts'
import { replay } from './replay.ts'
import { as, settleWorld, simulatedWorld, type SimulatedNode } from './world.ts'

const YEAR_MS = 365.25 * 86_400_000

async function erased(node: SimulatedNode): Promise<number> {
  let all = 0
  for (;;) {
    const some = await endRetention(node, await trustListInForce(node))
    if (some === 0) return all
    all += some
  }
}

/** One certificate that was used, and one that still waits for its second officer. */
async function usedAndOpen(seed: number) {
  const world = await simulatedWorld(seed)
  const { BW, EU } = world.nodes
  const { id, number } = await issued(world)
  await settleWorld(world)
  const presented = { number, office: 'antwerp', read: 'number' as const }
  const { id: arrival = '' } = value(await presentCertificate(EU, as(EU, 'importer'), presented))
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  value(await confirmImport(EU, as(EU, 'importer'), { id: arrival, sealsWhole: true, parcelsCounted: 2, weighed }))
  await settleWorld(world)
  return { world, BW, EU, id, number, arrival }
}

test('five years after its end a certificate keeps its figures and loses its names, on both sides', async () => {
  const { world, BW, EU, id, number, arrival } = await usedAndOpen(41)
  const { ask, app } = await serveNode(BW)
  const [rows, links] = [structuredClone(BW.model.rows), [...BW.model.links]]
  assert.match(JSON.stringify((await ask('second', 'GET', `/api/v1/certificates/${id}`)).json), /Kgalagadi/)
  world.time.now += 4.9 * YEAR_MS
  assert.equal(await erased(BW), 0)
  world.time.now += 0.2 * YEAR_MS
  assert.ok((await erased(BW)) > 0)
  assert.ok((await erased(EU)) > 0)
  assert.deepEqual([BW.model.rows, BW.model.links], [rows, links])
  assert.deepEqual(await replay(BW.model.acts), BW.model.rows)
  for (const { model } of [BW, EU]) {
    const text = new TextDecoder('latin1')
    const bytes = [...model.acts.map(act => act.body), ...[...model.outbox.values()].map(one => one.payload)]
    assert.ok(bytes.every(body => !text.decode(body).includes('Kgalagadi')))
    assert.ok(![...model.names.values()].some(entry => entry.words.includes('kgalagadi')))
  }
  world.time.now -= 5.1 * YEAR_MS
  const seen = await ask('second', 'GET', `/api/v1/certificates/${id}`)
  assert.deepEqual([seen.status, seen.json.erased, seen.json.actions], [200, true, []])
  assert.doesNotMatch(seen.text, /Kgalagadi/)
  assert.match(seen.text, new RegExp(number))
  for (const paper of ['certificate.pdf', 'certificate.vc', 'qr'])
    assert.equal((await ask('second', 'GET', `/api/v1/certificates/${id}/${paper}`)).status, 404, paper)
  await app.close()
  const desk = await serveNode(EU)
  const arrived = await desk.ask('importer', 'GET', `/api/v1/imports/${arrival}`)
  assert.deepEqual([arrived.status, arrived.json.erased], [200, true])
  await desk.app.close()
})

test('an arrival of which only the square was read ends like every other', async () => {
  const world = await simulatedWorld(43)
  const { EU } = world.nodes
  world.line.broken = () => true
  const { qr } = await issued(world)
  const presented = { certificate: qr, office: 'antwerp', read: 'qr' as const }
  const { id = '' } = value(await presentCertificate(EU, as(EU, 'importer'), presented))
  for (const action of ['detain', 'return'] as const)
    value(await settleImport(EU, as(EU, 'importer'), { action, id, reason: 'No pre-alert came for Kgalagadi.' }))
  world.time.now += 5.1 * YEAR_MS
  assert.equal(await erased(EU), 1)
  assert.equal(await erased(EU), 0)
  const text = new TextDecoder('latin1')
  assert.ok(EU.model.acts.filter(act => act.subject === id).every(act => text.decode(act.body) === ''))
})

test('a participant may keep longer than five years, and never less', async () => {
  for (const [retentionYears, years] of [
    [10, 10],
    [1, 5],
  ] as const) {
    const policy = { participant: 'BW', from: '2026-01-01', source: 'test', retentionYears }
    const { world, BW } = await usedAndOpen(42)
    const list = { ...trustList, policies: [...trustList.policies, policy as (typeof trustList.policies)[number]] }
    world.time.now += (years - 0.1) * YEAR_MS
    assert.equal(await endRetention(BW, list), 0)
    world.time.now += 0.2 * YEAR_MS
    assert.ok((await endRetention(BW, list)) > 0)
  }
})
