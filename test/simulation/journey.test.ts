import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveImport, confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { canonicalBytes } from '../../src/core/signing/canonical-json.ts'
import { day } from '../../src/core/values/day.ts'
import { done } from '../../src/core/values/outcome.ts'
import { issued, value } from './issued.ts'
import { as, asked, settleWorld, simulatedWorld } from './world.ts'

test('a certificate goes from application to a confirmation that comes home', async () => {
  const world = await simulatedWorld(1)
  const { BW, EU } = world.nodes
  const { id, number, qr } = await issued(world)
  await settleWorld(world)
  const [arrival] = (await EU.reading.listed('import', { states: ['announced'], limit: 10 })).items
  assert.equal(arrival?.number, number)
  const judged = value(
    await presentCertificate(EU, as(EU, 'importer'), { certificate: qr, office: 'antwerp', read: 'qr' }),
  )
  assert.deepEqual([judged.verdict, judged.id], ['valid', arrival?.id])
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.31' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const examination = { id: judged.id ?? '', sealsWhole: true, parcelsCounted: 2, weighed }
  assert.equal(value(await confirmImport(EU, as(EU, 'importer'), examination)).state, 'confirmed')
  await settleWorld(world)
  const row = await BW.reading.row('certificate', id)
  assert.equal(row?.state, 'used')
  assert.deepEqual(
    row?.confirmation?.accepted.map(line => line.caratThousandths),
    [2_940_750, 1_204_310],
  )
  assert.equal((await EU.reading.row('import', judged.id ?? ''))?.answer, 'used')
  const lanes = [...(await BW.keeping.outbox.lanes()), ...(await EU.keeping.outbox.lanes())]
  assert.deepEqual(
    lanes.map(lane => [lane.waiting, lane.quarantined]),
    [
      [0, 0],
      [0, 0],
    ],
  )
})

test('another number of parcels takes a second officer; receipt is dated from the issue to today', async () => {
  const world = await simulatedWorld(3)
  const { EU } = world.nodes
  const { qr } = await issued(world)
  await settleWorld(world)
  const { id = '' } = value(
    await presentCertificate(EU, as(EU, 'importer'), { certificate: qr, office: 'antwerp', read: 'qr' }),
  )
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const examination = { id, sealsWhole: true, parcelsCounted: 1, weighed }
  for (const receivedOn of ['2099-01-01', '1999-01-01'].map(day)) {
    const misdated = await confirmImport(EU, as(EU, 'importer'), { ...examination, receivedOn })
    assert.deepEqual(misdated.ok ? [] : misdated.findings.map(one => [one.rule, one.path]), [
      ['received-misdated', 'receivedOn'],
    ])
  }
  const { state, frozen = '' } = value(await confirmImport(EU, as(EU, 'importer'), examination))
  assert.equal(state, 'examined')
  const alone = await approveImport(EU, as(EU, 'importer'), { id, frozen })
  assert.equal(alone.ok ? '' : alone.findings[0]?.rule, 'second-officer-same')
  assert.equal(value(await approveImport(EU, as(EU, 'importer-2'), { id, frozen })).state, 'confirmed')
})

test('only an importing authority of the destination may confirm or detain', async () => {
  const world = await simulatedWorld(2)
  const { BW, EU } = world.nodes
  const importer = { name: 'Kantonale Diamanten AG', address: 'Bahnhofstrasse 1, Zürich', country: 'CH' }
  const { id, number } = await issued(world, { destination: 'CH', importer })
  const { digest } = (await BW.reading.row('certificate', id)) ?? {}
  assert.ok(digest)
  const ours = { number, digest, day: '2026-11-24', reason: 'We should like to have it.' }
  const received = {
    ...{ receivedOn: '2026-11-24', importer: importer.name, exporter: asked().exporter.name },
    ...{ sealsWhole: true, parcels: 2, lines: [], accepted: [] },
  }
  await EU.store.write(null, async tx => {
    await tx.send({
      id: 'a'.repeat(32),
      from: 'EU-BE-1',
      to: 'BW-1',
      purpose: 'import.confirmed',
      payload: canonicalBytes({ ...ours, ...received }),
    })
    for (const [letter, purpose] of [
      ['b', 'import.detained'],
      ['c', 'import.seized'],
    ] as const) {
      await tx.send({ id: letter.repeat(32), from: 'EU-BE-1', to: 'BW-1', purpose, payload: canonicalBytes(ours) })
    }
    return done(null)
  })
  await settleWorld(world)
  const heard = await Promise.all(['a', 'b', 'c'].map(letter => BW.reading.row('statement', letter.repeat(32))))
  assert.deepEqual(
    heard.map(row => row?.rule),
    Array(3).fill('sender-not-importer'),
  )
  assert.equal((await BW.reading.row('certificate', id))?.state, 'issued')
})
