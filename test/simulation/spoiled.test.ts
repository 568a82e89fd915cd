import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { factsOf } from '../../src/operations/certificates/paper.ts'
import { approveSpoiled, proposeSpoiled } from '../../src/operations/certificates/spoil.ts'
import { declineVoid } from '../../src/operations/certificates/void.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { weighing } from '../access/offices.ts'
import { value } from './issued.ts'
import { replay } from './replay.ts'
import { as, asked, settleWorld, simulatedWorld, type World } from './world.ts'

const NUMBERED = { numbered: true }
const WHY = { reason: 'The sheet jammed in the printer.' }
const rules = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.findings.map(({ rule, path }) => [rule, path]))

/** A certificate as far as its first officer: what the second one needs. */
async function inspected(world: World) {
  const { BW } = world.nodes
  const { id } = value(await applyForCertificate(BW, as(BW, 'exporter'), { document: asked() }))
  const { frozen } = value(await inspectCertificate(BW, as(BW, 'inspector'), { id, document: asked(), reasons: {} }))
  return { id, frozen }
}

async function printedOn(world: World, sheet: string) {
  const { BW } = world.nodes
  const half = await inspected(world)
  const { number } = value(await authoriseCertificate(BW, as(BW, 'second'), { ...half, sheet }, NUMBERED))
  value(await issueCertificate(BW, half.id))
  return { id: half.id, number }
}

/** A certificate on sheet A1 of which an officer said that it jammed, with A2 in the tray. */
async function spoiled(seed: number) {
  const world = await simulatedWorld(seed)
  const { BW } = world.nodes
  const first = await printedOn(world, 'A1')
  await settleWorld(world)
  const { id } = first
  const { frozen } = value(await proposeSpoiled(BW, as(BW, 'second'), { id, ...WHY, sheet: 'a 2' }, NUMBERED))
  return { world, first, half: { id, frozen } }
}

test('where paper is numbered, the sheet in the tray is authorised too, and never a second time', async () => {
  const world = await simulatedWorld(1)
  const { BW } = world.nodes
  const { id, number } = await printedOn(world, ' a1 ')
  assert.equal((await BW.reading.row('certificate', id))?.sheet, 'A1')
  const last = await BW.reading.row('sheet', 'BW-1')
  assert.deepEqual([last?.sheet, last?.number], ['A1', number])
  const half = await inspected(world)
  for (const [sheet, rule] of [
    [undefined, 'sheet-number-missing'],
    ['next one', 'sheet-number-form'],
    ['A1', 'sheet-used'],
  ] as const) {
    const asking = sheet === undefined ? half : { ...half, sheet }
    const answer = await authoriseCertificate(BW, as(BW, 'second'), asking, NUMBERED)
    assert.deepEqual(rules(answer), [[rule, 'sheet']])
    if (!answer.ok && rule === 'sheet-used') assert.equal(answer.findings[0]?.figures.number, number)
  }
  value(await authoriseCertificate(BW, as(BW, 'second'), { ...half, sheet: 'A2' }, NUMBERED))
})

test('where paper is not numbered, no sheet is asked for', async () => {
  const world = await simulatedWorld(2)
  const { BW } = world.nodes
  const half = await inspected(world)
  value(await authoriseCertificate(BW, as(BW, 'second'), half))
  assert.equal((await BW.reading.row('certificate', half.id))?.sheet, undefined)
})

test('without the right a sheet is neither said to be spoiled nor is that completed', async () => {
  const { world, half } = await spoiled(3)
  const { BW } = world.nodes
  const second = await printedOn(world, 'A7')
  const said = await proposeSpoiled(BW, as(BW, 'boss'), { id: second.id, ...WHY, sheet: 'A8' })
  assert.deepEqual(rules(said), [['right-missing', '']])
  assert.deepEqual(rules(await approveSpoiled(BW, as(BW, 'inspector'), half)), [['right-missing', '']])
})

test('a reason and the number of the next sheet are both asked for, and told together', async () => {
  const world = await simulatedWorld(4)
  const { BW } = world.nodes
  const { id } = await printedOn(world, 'A1')
  const said = await proposeSpoiled(BW, as(BW, 'second'), { id, reason: '', sheet: 'A1' }, NUMBERED)
  assert.deepEqual(rules(said), [
    ['reason-missing', 'reason'],
    ['sheet-used', 'sheet'],
  ])
})

test('the same facts go out under the next number, linked both ways, and the importing authority is told', async () => {
  const { world, first, half } = await spoiled(5)
  const { BW, EU } = world.nodes
  const again = value(await approveSpoiled(BW, as(BW, 'third'), half))
  await settleWorld(world)
  const [old, now] = [await BW.reading.row('certificate', first.id), await BW.reading.row('certificate', again.id)]
  assert.ok(old && now)
  assert.deepEqual([old.state, old.replacedBy, old.sheet], ['void', again.number, 'A1'])
  assert.deepEqual([now.state, now.replaces, now.sheet, now.reference], ['issued', old.id, 'A2', old.reference])
  assert.deepEqual([now.applicant, now.firm, now.inspectedBy], [old.applicant, old.firm, old.inspectedBy])
  assert.deepEqual(now.quantities, old.quantities)
  const [before, after] = [await factsOf(BW.reading, old), await factsOf(BW.reading, now)]
  assert.deepEqual(after?.exporter, before?.exporter)
  assert.notEqual(after?.number, before?.number)
  const arrivals = new Map(
    (await EU.reading.listed('import', { limit: 10 })).items.map(({ number, state }) => [number, state]),
  )
  assert.deepEqual([arrivals.get(first.number), arrivals.get(again.number)], ['withdrawn', 'announced'])
  const folded = await replay(BW.model.acts)
  assert.deepEqual(JSON.parse(JSON.stringify(now)), folded.get(`certificate/${again.id}`))
})

test('repeated, it gives the same answer; done a second time, it is refused and issues nothing', async () => {
  const { world, half } = await spoiled(6)
  const { BW } = world.nodes
  const caller = as(BW, 'third')
  const first = value(await approveSpoiled(BW, caller, half))
  const acts = BW.model.acts.length
  assert.deepEqual(value(await approveSpoiled(BW, caller, half)), first)
  assert.deepEqual(rules(await approveSpoiled(BW, as(BW, 'third'), half)), [['state-forbids', '']])
  const said = await proposeSpoiled(BW, as(BW, 'second'), { id: half.id, ...WHY, sheet: 'A3' }, NUMBERED)
  assert.deepEqual(rules(said), [['state-forbids', '']])
  assert.equal(BW.model.acts.length, acts)
})

test('the officer who said it cannot complete it, nor can another reading of it be completed', async () => {
  const { world, half } = await spoiled(7)
  const { BW } = world.nodes
  assert.deepEqual(rules(await approveSpoiled(BW, as(BW, 'second'), half)), [['second-officer-same', '']])
  const other = await approveSpoiled(BW, as(BW, 'third'), { ...half, frozen: 'f'.repeat(64) })
  assert.deepEqual(rules(other), [['changed-since-frozen', '']])
})

test('what was confirmed meanwhile is used, and is not issued again', async () => {
  const { world, first, half } = await spoiled(8)
  const { BW, EU } = world.nodes
  const counter = { number: first.number, office: 'antwerp', read: 'number' as const }
  const { id = '' } = value(await presentCertificate(EU, as(EU, 'importer'), counter))
  value(await confirmImport(EU, as(EU, 'importer'), { id, ...weighing() }))
  await settleWorld(world)
  const acts = BW.model.acts.length
  assert.deepEqual(rules(await approveSpoiled(BW, as(BW, 'third'), half)), [['state-forbids', '']])
  assert.deepEqual([(await BW.reading.row('certificate', first.id))?.state, BW.model.acts.length], ['used', acts])
})

test('a sheet that was used between the two halves is refused; declined, another one can be named', async () => {
  const { world, half } = await spoiled(9)
  const { BW } = world.nodes
  const { number } = await printedOn(world, 'A2')
  const late = await approveSpoiled(BW, as(BW, 'third'), half)
  assert.deepEqual(rules(late), [['sheet-used', 'sheet']])
  assert.equal(late.ok ? '' : late.findings[0]?.figures.number, number)
  value(await declineVoid(BW, as(BW, 'third'), { id: half.id, reason: 'A2 was printed on' }))
  const { frozen } = value(await proposeSpoiled(BW, as(BW, 'second'), { id: half.id, ...WHY, sheet: 'A3' }, NUMBERED))
  const again = value(await approveSpoiled(BW, as(BW, 'third'), { id: half.id, frozen }))
  assert.equal((await BW.reading.row('certificate', again.id))?.sheet, 'A3')
})

test('a crash before it is signed is finished at the next start', async () => {
  const { world, half } = await spoiled(10)
  const { BW } = world.nodes
  const again = value(await approveSpoiled(BW, as(BW, 'third'), half))
  world.crash.at = (node, where) => {
    if (node === 'BW' && where === 'sign') throw new Error('the power went out')
  }
  await issueCertificate(BW, again.id).catch(() => null)
  world.crash.at = null
  assert.equal((await BW.reading.row('certificate', again.id))?.state, 'authorised')
  await settleWorld(world)
  assert.equal((await BW.reading.row('certificate', again.id))?.state, 'issued')
})
