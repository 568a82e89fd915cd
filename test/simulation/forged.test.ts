import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalBytes } from '../../src/core/signing/canonical-json.ts'
import { deliver } from '../../src/jobs/deliver.ts'
import { trustListInForce } from '../../src/jobs/run.ts'
import { proposeVoid, approveVoid } from '../../src/operations/certificates/void.ts'
import { receive } from '../../src/operations/exchange/receive.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { proposeRelease } from '../../src/operations/imports/release.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import type { Network } from '../../src/ports/edges.ts'
import { goodDocument, keyOf, seal } from '../small-scheme.ts'
import { testKey } from '../signing-keys.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld, type SimulatedNode, type World } from './world.ts'

const WEIGHED = {
  ...{ sealsWhole: true, parcelsCounted: 2 },
  weighed: [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ],
}

/** A code under the genuine number and digest, of one parcel, in the name of the genuine key. */
function forged(number: string, digest: string, key: string): string {
  const parcels = goodDocument().parcels.slice(0, 1)
  const { sign } = testKey(key)
  const certificateKey = { ...keyOf('BW-1', 'certificate'), sign }
  return seal(goodDocument({ number, parcels }), { digest, certificateKey }).qr
}

async function present(world: World, certificate: string) {
  const { EU } = world.nodes
  const input = { certificate, office: 'antwerp', read: 'qr' as const }
  return value(await presentCertificate(EU, as(EU, 'importer'), input))
}

async function certified(seed: number) {
  const world = await simulatedWorld(seed)
  await settleWorld(world)
  const certificate = await issued(world)
  const { digest = '' } = (await world.nodes.BW.reading.row('certificate', certificate.id)) ?? {}
  return { world, ...world.nodes, ...certificate, digest }
}

test('papers forged under its number, however many and early, keep no genuine certificate from its way', async () => {
  const { world, BW, EU, id, number, digest, qr } = await certified(11)
  const before = [...Array(12).keys()].map(i => forged(number, digest, `forger-${i}`))
  const rows = []
  for (const text of before) rows.push(await present(world, text))
  assert.deepEqual(new Set(rows.map(row => row.verdict)), new Set(['invalid']))
  await settleWorld(world)
  const genuine = await present(world, qr)
  assert.equal(genuine.verdict, 'valid')
  assert.ok(!rows.some(row => row.id === genuine.id))
  assert.equal((await EU.reading.row('import', genuine.id ?? ''))?.parcels, 2)
  value(await confirmImport(EU, as(EU, 'importer'), { id: genuine.id ?? '', ...WEIGHED }))
  await settleWorld(world)
  assert.equal((await BW.reading.row('certificate', id))?.state, 'used')
})

test('a forged paper is detained here, never received, and nobody is told that the genuine one was', async () => {
  const { world, BW, EU, id, number, digest } = await certified(12)
  await settleWorld(world)
  const { id: paper = '' } = await present(world, forged(number, digest, 'forger'))
  const detain = { action: 'detain' as const, id: paper, reason: 'The signature does not hold.' }
  value(await settleImport(EU, as(EU, 'importer'), detain))
  const released = await proposeRelease(EU, as(EU, 'importer'), { id: paper, reason: detain.reason })
  assert.equal(released.ok ? '' : released.findings[0]?.rule, 'not-proven')
  await settleWorld(world)
  assert.equal((await BW.reading.row('certificate', id))?.state, 'issued')
})

test('a certificate its issuer voided reaches no confirmation by a release', async () => {
  const { world, BW, EU, id, number, digest, qr } = await certified(13)
  for (let i = 0; i < 12; i++) await present(world, forged(number, digest, `forger-${i}`))
  await settleWorld(world)
  const { id: arrival = '' } = await present(world, qr)
  const { frozen } = value(await proposeVoid(BW, as(BW, 'second'), { id, reason: 'The parcel was stolen.' }))
  value(await approveVoid(BW, as(BW, 'third'), { id, frozen }))
  await settleWorld(world)
  assert.equal((await EU.reading.row('import', arrival))?.state, 'detained')
  const released = await proposeRelease(EU, as(EU, 'importer'), { id: arrival, reason: 'It looks well.' })
  assert.equal(released.ok ? '' : released.findings[0]?.rule, 'stands-for-good')
  const again = await present(world, qr)
  assert.deepEqual([again.id, again.verdict], [arrival, 'invalid'])
})

/** What becomes of BW's pre-alert when its envelopes reach Antwerp as `onTheWay` makes of them. */
async function refusedOnTheWay(BW: SimulatedNode, EU: SimulatedNode, onTheWay: (envelope: Signed) => Signed) {
  const post: Network['post'] = async (_url, body) => {
    const { envelopes } = JSON.parse(new TextDecoder().decode(body)) as { envelopes: Signed[] }
    const answer = await receive(EU, canonicalBytes({ envelopes: envelopes.map(onTheWay) }))
    return { status: 200, body: value(answer) }
  }
  Object.assign(BW.network, { post })
  await deliver(BW, await trustListInForce(BW))
  return [...BW.model.outbox.values()].find(one => one.purpose === 'certificate.issued')
}

type Signed = Record<string, string>

test('a refusal obtained with an altered envelope refuses nothing; one of the very envelope is taken', async () => {
  const one = await certified(14)
  const altered = await refusedOnTheWay(one.BW, one.EU, signed => ({ ...signed, signature: 'A'.repeat(86) }))
  assert.deepEqual([altered?.state, altered?.why], ['waiting', 'no answer'])
  const other = await certified(15)
  Object.assign(other.BW.signer, { sign: async () => new Uint8Array(64) })
  assert.equal((await refusedOnTheWay(other.BW, other.EU, signed => signed))?.state, 'quarantined')
})
