import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpeningPolicy, ParticipantPolicy } from '../../src/core/participants/policy.ts'
import { day } from '../../src/core/values/day.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { amendApplication, applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { closeCertificate } from '../../src/operations/certificates/close.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { certificateAt } from '../../src/operations/imports/certificate-body.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { serveNode } from '../served-node.ts'
import { trustList } from '../small-scheme.ts'
import { value } from './issued.ts'
import { replay } from './replay.ts'
import { as, asked, settleWorld, simulatedWorld, type World } from './world.ts'

const ruleOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.findings.map(one => one.rule).join())
const NONE: OpeningPolicy = { always: [], sharePerTenThousand: 0 }

/** A world in which both authorities published this choice. */
function choosing(seed: number, policy: OpeningPolicy): Promise<World> {
  const published = (participant: string): ParticipantPolicy => ({
    ...{ participant, from: day('2026-01-01'), source: 'Policy of the authority' },
    opening: { export: policy, import: policy },
  })
  return simulatedWorld(seed, { ...trustList, policies: [...trustList.policies, published('BW'), published('EU')] })
}

const apply = async ({ nodes: { BW } }: World) =>
  value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() })).id

async function inspected({ nodes: { BW } }: World, id: string, proposal: object = {}) {
  return inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {}, ...proposal })
}

/** Issues one and presents it at Antwerp. */
async function arrived(world: World, unopened: object = {}) {
  const { BW, EU } = world.nodes
  const id = await apply(world)
  const { frozen } = value(await inspected(world, id, unopened))
  value(await authoriseCertificate(BW, as(BW, 'second'), { id, frozen }))
  const { number } = value(await issueCertificate(BW, id))
  await settleWorld(world)
  const shown = { number, office: 'antwerp', read: 'number' as const }
  const presented = value(await presentCertificate(EU, as(EU, 'importer'), shown))
  return { id, number, arrival: presented.id ?? '', shown }
}

const COUNTED = { sealsWhole: true, parcelsCounted: 2, weighed: [], unopened: true as const }

test('without a published choice nothing passes unopened, at neither end', async () => {
  const world = await simulatedWorld(81)
  const { EU } = world.nodes
  const id = await apply(world)
  assert.equal(ruleOf(await inspected(world, id, { unopened: true })), 'must-be-opened')
  const { arrival } = await arrived(world)
  assert.equal(ruleOf(await confirmImport(EU, as(EU, 'importer'), { id: arrival, ...COUNTED })), 'must-be-opened')
})

test('what passes unopened is certified as declared, and both sides say so for ever', async () => {
  const world = await choosing(82, NONE)
  const { BW, EU } = world.nodes
  const heavier = structuredClone(asked())
  Object.assign(heavier.parcels[0]?.lines[0] ?? {}, { carats: '1.00' })
  const other = await apply(world)
  const changed = await inspectCertificate(BW, as(BW, 'inspector'), {
    ...{ id: other, document: heavier, reasons: { 'price-implausible': 'one stone' }, unopened: true },
  })
  assert.equal(ruleOf(changed), 'unopened-changed')
  const { id, arrival } = await arrived(world, { unopened: true })
  assert.equal((await BW.reading.row('certificate', id))?.unopened, true)
  const announced = await EU.reading.row('import', arrival)
  assert.equal((await certificateAt(EU.reading, announced?.certificateAt ?? -1))?.unopened, true)
  const torn = { id: arrival, ...COUNTED, sealsWhole: false }
  assert.match(ruleOf(await confirmImport(EU, as(EU, 'importer'), torn)), /seals-broken|must-be-opened/)
  const short = { id: arrival, ...COUNTED, parcelsCounted: 1 }
  assert.equal(ruleOf(await confirmImport(EU, as(EU, 'importer'), short)), 'must-be-opened')
  value(await confirmImport(EU, as(EU, 'importer'), { id: arrival, ...COUNTED }))
  await settleWorld(world)
  const [received, home] = [await EU.reading.row('import', arrival), await BW.reading.row('certificate', id)]
  assert.deepEqual([received?.unopened, received?.state], [true, 'confirmed'])
  assert.deepEqual([home?.state, home?.confirmation?.unopened], ['used', true])
  assert.deepEqual(home?.confirmation?.accepted, home?.quantities)
  for (const { model } of [BW, EU]) assert.deepEqual(await replay(model.acts), new Map(model.rows))
})

test('it is decided once: presented again it stays, and applied for again it is opened', async () => {
  const world = await choosing(83, { always: [], sharePerTenThousand: 5_000 })
  const { BW, EU } = world.nodes
  const { arrival, shown } = await arrived(world)
  const first = (await EU.reading.row('import', arrival))?.opening
  for (let times = 0; times < 5; times++) value(await presentCertificate(EU, as(EU, 'importer'), shown))
  assert.deepEqual((await EU.reading.row('import', arrival))?.opening, first)
  const drawn = new Set<boolean | undefined>()
  for (let times = 0; times < 12 && !drawn.has(true); times++) {
    const id = await apply(world)
    const opening = (await BW.reading.row('certificate', id))?.opening
    drawn.add(opening?.open)
    if (opening?.open)
      value(
        await closeCertificate(BW, as(BW, 'exporter'), { action: 'withdraw', id, reason: 'The sale fell through.' }),
      )
  }
  const again = (await BW.reading.row('certificate', await apply(world)))?.opening
  assert.deepEqual([again?.open, again?.reasons.at(-1)], [true, 'applied-again'])
})

test('an application that is handed back keeps its draw when it is sent again', async () => {
  const world = await choosing(86, { always: [], aboveUsdCents: 100, sharePerTenThousand: 0 })
  const { BW } = world.nodes
  const id = await apply(world)
  const before = (await BW.reading.row('certificate', id))?.opening
  value(await closeCertificate(BW, as(BW, 'inspector'), { action: 'return', id, reason: 'Two invoices.' }))
  value(await amendApplication(BW, as(BW, 'exporter'), { id, document: asked() }))
  assert.deepEqual((await BW.reading.row('certificate', id))?.opening, before)
  assert.deepEqual(before?.reasons, ['value-above'])
})

test('a first shipment is opened, the next one is not, and after a difference it is again', async () => {
  const world = await choosing(84, { always: ['first-shipment', 'earlier-difference'], sharePerTenThousand: 0 })
  const { BW, EU } = world.nodes
  const openings = []
  for (const carats of ['1204.35', '1200.00', '1204.35']) {
    const { id, arrival } = await arrived(world)
    const [out, inward] = [await BW.reading.row('certificate', id), await EU.reading.row('import', arrival)]
    openings.push([out?.opening?.reasons.join(), inward?.opening?.reasons.join()])
    const weighed = [
      { parcel: 0, line: 0, carats },
      { parcel: 1, line: 0, carats: '2940.75' },
    ]
    const found = { id: arrival, sealsWhole: true, parcelsCounted: 2, weighed }
    value(await confirmImport(EU, as(EU, 'importer'), found))
    await settleWorld(world)
  }
  assert.deepEqual(openings, [
    ['first-shipment', 'first-shipment'],
    ['not-drawn', 'not-drawn'],
    ['earlier-difference', 'earlier-difference'],
  ])
})

test('an applicant is never told whether it will be opened', async () => {
  const world = await choosing(85, NONE)
  const { BW } = world.nodes
  const id = await apply(world)
  const served = await serveNode(BW)
  const seen = async (who: string, path: string) => (await served.ask(who, 'GET', `/api/v1/certificates${path}`)).text
  for (const path of ['', `/${id}`]) {
    assert.doesNotMatch(await seen('exporter', path), /"opening"|drawn/)
    assert.match(await seen('inspector', path), /"opening"/)
  }
  const back = { action: 'return' as const, id, reason: 'Two invoices.' }
  value(await closeCertificate(BW, as(BW, 'inspector'), back))
  assert.doesNotMatch(await seen('exporter', `/${id}`), /"opening"|drawn/)
  await served.app.close()
})
