import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { fileOriginal, giveCopy } from '../../src/operations/imports/originals.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { serveNode } from '../served-node.ts'
import { issued, value } from './issued.ts'
import { as, settleWorld, simulatedWorld } from './world.ts'

const ruleOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.findings.map(one => one.rule).join())
const FOUND = {
  ...{ sealsWhole: true, parcelsCounted: 2 },
  weighed: [
    { parcel: 0, line: 0, carats: '1204.35' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ],
}
const PLACE = { office: 'Antwerp', archive: 'Cellar 2' }

/** A shipment presented at Antwerp, not yet received. */
async function presented(seed: number) {
  const world = await simulatedWorld(seed)
  const { EU } = world.nodes
  const { qr, number } = await issued(world)
  await settleWorld(world)
  const shown = { certificate: qr, office: 'antwerp', read: 'qr' as const }
  const { id = '' } = value(await presentCertificate(EU, as(EU, 'importer'), shown))
  const confirm = async () => value(await confirmImport(EU, as(EU, 'importer'), { id, ...FOUND }))
  return { world, EU, id, number, confirm }
}

test('without the right, and before receipt, no copy is given and no original filed', async () => {
  const { EU, id, confirm } = await presented(91)
  assert.equal(ruleOf(await giveCopy(EU, as(EU, 'importer'), { id, name: 'A. Claes' })), 'state-forbids')
  assert.equal(ruleOf(await fileOriginal(EU, as(EU, 'importer'), { id, ...PLACE })), 'state-forbids')
  await confirm()
  assert.equal(ruleOf(await giveCopy(EU, as(EU, 'boss'), { id, name: 'A. Claes' })), 'right-missing')
  assert.equal(ruleOf(await fileOriginal(EU, as(EU, 'boss'), { id, ...PLACE })), 'right-missing')
})

test('a repeat gives the same answer', async () => {
  const { EU, id, confirm } = await presented(92)
  await confirm()
  const caller = as(EU, 'importer')
  const first = await giveCopy(EU, caller, { id, name: 'A. Claes' })
  assert.deepEqual(await giveCopy(EU, caller, { id, name: 'A. Claes' }), first)
})

test('a copy is due within ten working days in the European Union, until it was given', async () => {
  const { EU, id, number, confirm } = await presented(93)
  await confirm()
  const served = await serveNode(EU)
  const listed = async (want: string) =>
    (await served.ask('importer', 'GET', `/api/v1/originals?want=${want}`)).json.items as Record<string, unknown>[]
  const [due] = await listed('copy')
  assert.deepEqual([due?.number, due?.receivedOn, due?.copyDueOn], [number, '2026-11-24', '2026-12-08'])
  value(await giveCopy(EU, as(EU, 'importer'), { id, name: 'A. Claes' }))
  assert.deepEqual(await listed('copy'), [])
  const pdf = await served.app.inject({
    ...{ method: 'GET', url: `/api/v1/imports/${id}/copy.pdf`, headers: await served.headersOf('importer') },
  })
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(pdf.rawPayload.subarray(0, 5).toString(), /%PDF-/)
  await served.app.close()
})

test('an original has a place and an end, is found by its number, and can be moved', async () => {
  const { EU, id, number, confirm } = await presented(94)
  await confirm()
  const before = await EU.reading.row('import', id)
  const served = await serveNode(EU)
  const listed = async (query: string) =>
    (await served.ask('importer', 'GET', `/api/v1/originals?${query}`)).json.items as Record<string, unknown>[]
  assert.equal((await listed('want=place')).length, 1)
  value(await fileOriginal(EU, as(EU, 'importer'), { id, ...PLACE, box: '14' }))
  assert.deepEqual(await listed('want=place'), [])
  value(await fileOriginal(EU, as(EU, 'importer-2'), { id, ...PLACE, archive: 'Attic' }))
  const [found] = await listed(`text=${number}`)
  assert.deepEqual(found?.original, { ...PLACE, archive: 'Attic', on: '2026-11-24', by: 'importer-2' })
  assert.equal(found?.keptUntil, '2029-11-24')
  assert.deepEqual(await listed('text=ZZ999'), [])
  assert.equal((await EU.reading.row('import', id))?.changedAt, before?.changedAt, 'its record grows no younger')
  await served.app.close()
})
