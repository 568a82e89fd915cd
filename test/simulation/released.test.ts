import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { approveRelease, proposeRelease } from '../../src/operations/imports/release.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld, type World } from './world.ts'

const FOUND = {
  ...{ sealsWhole: true, parcelsCounted: 2 },
  weighed: [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ],
}

const ruleOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.findings.map(one => one.rule).join())

/** A shipment that arrived after its certificate had expired, detained at Antwerp. */
async function detained(seed: number, lateDays = 70) {
  const world = await simulatedWorld(seed)
  const { EU } = world.nodes
  const { qr } = await issued(world)
  await settleWorld(world)
  world.time.now += lateDays * 86_400_000
  await settleWorld(world)
  const { id = '' } = await present(world, qr)
  value(await settleImport(EU, as(EU, 'importer'), { action: 'detain', id, reason: 'It came too late.' }))
  return { world, EU, id, qr }
}

async function present({ nodes: { EU } }: World, certificate: string) {
  const presented = { certificate, office: 'antwerp', read: 'qr' as const }
  return value(await presentCertificate(EU, as(EU, 'importer'), presented))
}

test('one officer alone never receives an expired certificate; another one agrees to the very verdict', async () => {
  const { EU, id } = await detained(21)
  assert.equal((await EU.reading.row('import', id))?.presented?.verdict, 'invalid')
  assert.equal(ruleOf(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND })), 'state-forbids,verdict-stands')
  const short = { id, reason: ' ' }
  assert.equal(ruleOf(await proposeRelease(EU, as(EU, 'importer'), short)), 'reason-missing')
  const { frozen } = value(await proposeRelease(EU, as(EU, 'importer'), { id, reason: 'Renewed; the paper follows.' }))
  for (const [person, digest, rule] of [
    ['importer', frozen, 'second-officer-same'],
    ['importer-2', 'f'.repeat(64), 'changed-since-frozen'],
    ['nobody', frozen, 'right-missing'],
  ] as const) {
    assert.equal(ruleOf(await approveRelease(EU, as(EU, person), { id, frozen: digest })), rule, person)
  }
  assert.match(ruleOf(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND })), /state-forbids/)
  value(await approveRelease(EU, as(EU, 'importer-2'), { id, frozen }))
  assert.equal(ruleOf(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND })), 'done')
})

test('a paper presented again ends the asking, and a release that is declined leaves it detained', async () => {
  const { world, EU, id, qr } = await detained(22)
  const ask = async () => value(await proposeRelease(EU, as(EU, 'importer'), { id, reason: 'It looks well.' })).frozen
  const before = await ask()
  await present(world, qr)
  assert.equal(ruleOf(await approveRelease(EU, as(EU, 'importer-2'), { id, frozen: before })), 'state-forbids')
  await ask()
  const decline = { action: 'decline-release' as const, id, reason: 'It does not.' }
  value(await settleImport(EU, as(EU, 'importer-2'), decline))
  const row = await EU.reading.row('import', id)
  assert.deepEqual([row?.state, row?.frozen, row?.releasedAt], ['detained', undefined, undefined])
})

test('a broken seal is refused until two officers released it, and then another one sees what was found', async () => {
  const { EU, id } = await detained(23, 0)
  const torn = { id, ...FOUND, sealsWhole: false }
  const asked = { id, reason: 'Torn by the courier, who says so.' }
  value(await proposeRelease(EU, as(EU, 'importer'), asked))
  value(await settleImport(EU, as(EU, 'importer-2'), { action: 'decline-release', id, reason: 'Not enough.' }))
  assert.match(ruleOf(await confirmImport(EU, as(EU, 'importer'), torn)), /state-forbids/)
  const { frozen } = value(await proposeRelease(EU, as(EU, 'importer'), asked))
  value(await approveRelease(EU, as(EU, 'importer-2'), { id, frozen }))
  assert.deepEqual(value(await confirmImport(EU, as(EU, 'importer'), torn)).state, 'examined')
})
