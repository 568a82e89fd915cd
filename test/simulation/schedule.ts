import assert from 'node:assert/strict'
import { RegisterInvariants } from '../../src/core/register/invariants.ts'
import { replay } from './replay.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { authoriseCertificate } from '../../src/operations/certificates/authorise.ts'
import { inspectCertificate } from '../../src/operations/certificates/inspect.ts'
import { issueCertificate } from '../../src/operations/certificates/issue.ts'
import { approveVoid, proposeVoid } from '../../src/operations/certificates/void.ts'
import { confirmImport } from '../../src/operations/imports/confirm.ts'
import { presentCertificate } from '../../src/operations/imports/present.ts'
import { settleImport } from '../../src/operations/imports/settle.ts'
import { runJobs } from '../../src/jobs/run.ts'
import type { Outcome } from '../../src/core/values/outcome.ts'
import { as, asked, settleWorld, simulatedWorld, type SimulatedNode, type World } from './world.ts'

/** A crash of one node in the middle of what it did. Nothing it had not committed is there afterwards. */
class Crash extends Error {}

/** What was acknowledged to somebody: it must still be there when everything has come to rest. */
interface Acknowledged {
  readonly node: 'BW' | 'EU'
  readonly id: string
  readonly kind: string
}

/**
 * One schedule: a few certificates on their way between two nodes, while lines break, answers get lost, clocks jump
 * and nodes crash at any await. Then the faults end, the world settles, and every promise is checked. The same seed
 * gives the same schedule.
 */
export async function runSchedule(seed: number): Promise<void> {
  const world = await simulatedWorld(seed)
  const acknowledged: Acknowledged[] = []
  const steps = 30 + Math.floor(world.random() * 20)
  for (let step = 0; step < steps; step++) {
    injectFaults(world)
    await attempt(() => oneStep(world, acknowledged))
    world.time.now += Math.floor(world.random() * 20_000)
  }
  world.line.broken = () => false
  world.crash.at = null
  for (const node of Object.values(world.nodes)) forget(node)
  await settleWorld(world, 1)
  world.time.now += 3_600_000
  await settleWorld(world, 8)
  await checkPromises(world, acknowledged)
}

async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    const expected = error instanceof Crash || /no line|answer was lost/.test(String(error))
    if (!expected) throw error
  }
}

function injectFaults(world: World): void {
  const { random } = world
  const [lost, cut] = [random() < 0.2, random() < 0.2]
  world.line.broken = (_, to) => (to === 'answer' ? lost : cut)
  const crashing = random() < 0.3 ? (random() < 0.5 ? 'BW' : 'EU') : null
  let left = Math.floor(random() * 12)
  world.crash.at = node => {
    if (node !== crashing || left-- > 0) return
    world.crash.at = null
    forget(world.nodes[node])
    throw new Crash(node)
  }
}

/** A restarted process has lost what it only remembered. */
function forget(node: SimulatedNode): void {
  for (const key of Object.keys(node.memory)) delete (node.memory as Record<string, unknown>)[key]
}

async function oneStep(world: World, acknowledged: Acknowledged[]): Promise<void> {
  const { BW, EU } = world.nodes
  const choices: readonly (readonly [weight: number, step: () => Promise<unknown>])[] = [
    [3, () => apply(BW, acknowledged)],
    [4, () => inspect(BW)],
    [5, () => authorise(BW, acknowledged)],
    [4, () => runJobs(BW)],
    [4, () => runJobs(EU)],
    [5, () => present(world)],
    [5, () => confirm(EU, acknowledged)],
    [1, () => voidOne(BW)],
    [1, () => detain(EU)],
  ]
  let left = world.random() * choices.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, step] of choices) {
    left -= weight
    if (left < 0) return void (await step())
  }
}

async function apply(node: SimulatedNode, acknowledged: Acknowledged[]): Promise<void> {
  const applied = await applyForCertificate(node, as(node, 'exporter'), { document: asked() })
  if (applied.ok) acknowledged.push({ node: 'BW', id: applied.value.id, kind: 'certificate.applied' })
}

async function inState(node: SimulatedNode, state: 'applied' | 'inspected' | 'issued'): Promise<string | undefined> {
  return (await node.reading.listed('certificate', { states: [state], limit: 1 })).items[0]?.id
}

async function inspect(node: SimulatedNode): Promise<void> {
  const id = await inState(node, 'applied')
  if (id) await inspectCertificate(node, as(node, 'inspector'), { id, document: asked(), reasons: {} })
}

async function authorise(node: SimulatedNode, acknowledged: Acknowledged[]): Promise<void> {
  const id = await inState(node, 'inspected')
  const row = id ? await node.reading.row('certificate', id) : null
  if (!id || !row?.frozen) return
  const caller = as(node, 'second')
  const done = await twice(() => authoriseCertificate(node, caller, { id, frozen: row.frozen?.digest ?? '' }))
  if (!done.ok) return
  acknowledged.push({ node: 'BW', id, kind: 'certificate.authorised' })
  await issueCertificate(node, id)
}

/** A client that got no answer asks again under the same key. */
async function twice<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const first = await ask()
  const second = await ask()
  assert.deepEqual(second, first, 'the same key gave two answers')
  return second
}

async function present(world: World): Promise<void> {
  const { EU } = world.nodes
  const [arrival] = (await EU.reading.listed('import', { states: ['announced', 'presented'], limit: 1 })).items
  if (!arrival) return
  const presentation = { number: arrival.number, office: 'antwerp', read: 'number' as const }
  await presentCertificate(EU, as(EU, 'importer'), presentation)
}

async function confirm(node: SimulatedNode, acknowledged: Acknowledged[]): Promise<void> {
  const [arrival] = (await node.reading.listed('import', { states: ['presented'], limit: 1 })).items
  if (!arrival) return
  const weighed = [
    { parcel: 0, line: 0, carats: '1204.31' },
    { parcel: 1, line: 0, carats: '2940.75' },
  ]
  const examination = { id: arrival.id, sealsWhole: true, parcelsCounted: 2, weighed }
  const caller = as(node, 'importer')
  const confirmed = await twice(() => confirmImport(node, caller, examination))
  if (confirmed.ok) acknowledged.push({ node: 'EU', id: arrival.id, kind: 'import.confirmed' })
}

async function voidOne(node: SimulatedNode): Promise<void> {
  const id = await inState(node, 'issued')
  if (!id) return
  const proposed = await proposeVoid(node, as(node, 'second'), { id, reason: 'typed for the wrong firm' })
  if (proposed.ok) await approveVoid(node, as(node, 'third'), { id, frozen: proposed.value.frozen })
}

async function detain(node: SimulatedNode): Promise<void> {
  const [arrival] = (await node.reading.listed('import', { states: ['presented'], limit: 1 })).items
  if (arrival)
    await settleImport(node, as(node, 'importer'), { action: 'detain', id: arrival.id, reason: 'to be looked at' })
}

async function checkPromises(world: World, acknowledged: readonly Acknowledged[]): Promise<void> {
  for (const { node, id, kind } of acknowledged) {
    const acts = world.nodes[node].model.acts.filter(act => act.subject === id && act.kind === kind)
    assert.ok(acts.length >= 1, `${kind} of ${id} was acknowledged and is gone`)
  }
  for (const node of Object.values(world.nodes)) await checkNode(node)
  checkPairs(world)
}

async function checkNode(node: SimulatedNode): Promise<void> {
  const { acts, outbox } = node.model
  acts.forEach((act, index) => assert.equal(act.position, index, 'positions have a gap'))
  assert.deepEqual(await replay(acts), node.model.rows, 'the rows are not the replayed register')
  const invariants = new RegisterInvariants(node.crypto)
  assert.deepEqual(
    acts.flatMap(act => invariants.next(act)),
    [],
    'a promise of the register is broken',
  )
  const waiting = [...outbox.values()].filter(one => one.state === 'waiting')
  assert.deepEqual(
    waiting.map(one => one.purpose),
    [],
    'a lane did not drain',
  )
  const authorised = acts.filter(act => act.kind === 'certificate.authorised').map(act => act.subject)
  const issued = acts.filter(act => act.kind === 'certificate.issued').map(act => act.subject)
  assert.deepEqual(new Set(issued), new Set(authorised), 'an authorised certificate was abandoned')
}

/** What one side says of a certificate, the other side knows: one use, by the confirmation that is kept on both. */
function checkPairs(world: World): void {
  const { BW, EU } = world.nodes
  const confirmed = EU.model.acts.filter(act => act.kind === 'import.confirmed')
  const heard = BW.model.acts.flatMap(act => (act.kind === 'certificate.confirmed' ? [act] : []))
  assert.equal(heard.length, confirmed.length, 'a confirmation was lost or doubled')
  const uses = heard.filter(act => act.header.outcome === 'used').map(act => act.subject)
  assert.equal(new Set(uses).size, uses.length, 'a certificate was used twice')
}
