import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Authority } from '../../src/core/participants/trust-list.ts'
import type { Envelope } from '../../src/core/exchange/envelope.ts'
import { agree } from '../../src/jobs/agree.ts'
import { runJobs, trustListInForce } from '../../src/jobs/run.ts'
import { applyForCertificate } from '../../src/operations/certificates/apply.ts'
import { hearCheckpoint } from '../../src/operations/exchange/gossip.ts'
import { receive } from '../../src/operations/exchange/receive.ts'
import { haltedBy } from '../../src/operations/logs.ts'
import { Outage } from '../../src/ports/outage.ts'
import { secondAuthority, trustList } from '../small-scheme.ts'
import { replay } from './replay.ts'
import { as, asked, keysSigned, settleWorld, simulatedWorld, type SimulatedNode, type World } from './world.ts'

/** A backup of the register, of the public files, or of both. */
interface Backup {
  readonly acts: number
  readonly published: ReadonlyMap<string, Uint8Array>
}

function backup(node: SimulatedNode): Backup {
  return { acts: node.model.acts.length, published: new Map(node.published) }
}

/** The machine comes back from a backup, and remembers nothing besides. */
async function restore(node: SimulatedNode, { acts, published }: Backup, files: 'old' | 'kept' | 'lost') {
  node.model.acts.length = acts
  node.model.links.length = acts
  node.model.rows.clear()
  for (const [key, row] of await replay(node.model.acts)) node.model.rows.set(key, row)
  if (files !== 'kept') node.published.clear()
  if (files === 'old') for (const [path, bytes] of published) node.published.set(path, bytes)
  restart(node)
}

function restart(node: SimulatedNode): void {
  for (const name of Object.keys(node.memory)) delete (node.memory as Record<string, unknown>)[name]
}

async function apply(node: SimulatedNode, authority = 'BW-1'): Promise<string> {
  const document = { ...asked(), issuer: { participant: 'BW', authority } }
  const applied = await applyForCertificate(node, as(node, 'exporter', authority), { document })
  return applied.ok ? 'done' : (applied.findings[0]?.rule ?? '')
}

/** A world in which BW was backed up, and did and published more since. */
async function backedUp(seed: number, more: number): Promise<{ world: World; BW: SimulatedNode; old: Backup }> {
  const world = await simulatedWorld(seed)
  const { BW } = world.nodes
  await settleWorld(world)
  const old = backup(BW)
  for (let i = 0; i < more; i++) assert.equal(await apply(BW), 'done')
  await settleWorld(world)
  return { world, BW, old }
}

/** Appends what no person asked for and nothing forbids: a program that writes before it looks. */
async function writeOne(node: SimulatedNode): Promise<void> {
  const last = node.model.acts.findLast(act => act.kind === 'right.granted')
  assert.ok(last)
  const written = await node.store.write(null, async tx => ({ ok: true, value: await tx.append(last) }))
  assert.ok(written.ok)
}

async function assertStandsStill(node: SimulatedNode, rule: string): Promise<void> {
  const [acts, signed] = [node.model.acts.length, keysSigned(node)]
  assert.equal(await apply(node), rule)
  await assert.rejects(receive(node, new Uint8Array()), Outage)
  await runJobs(node)
  assert.deepEqual([node.model.acts.length, keysSigned(node)], [acts, signed])
}

describe('a restored register writes, takes and signs nothing', () => {
  for (const files of ['kept', 'lost', 'old'] as const) {
    test(`it is behind, its public files are ${files}`, async () => {
      const { BW, old } = await backedUp(5, 3)
      await restore(BW, old, files)
      await agree(BW, await trustListInForce(BW))
      await assertStandsStill(BW, 'register-behind-log')
    })

    test(`as many acts were written since, its public files are ${files}`, async () => {
      const { BW, old } = await backedUp(6, 1)
      const size = BW.model.acts.length
      await restore(BW, old, files)
      while (BW.model.acts.length < size) await writeOne(BW)
      await agree(BW, await trustListInForce(BW))
      await assertStandsStill(BW, 'register-forked')
    })
  }

  test('nobody answers at its start: it waits, and knows once somebody does', async () => {
    const { world, BW, old } = await backedUp(7, 3)
    await restore(BW, old, 'old')
    world.line.broken = () => true
    await agree(BW, await trustListInForce(BW))
    await assertStandsStill(BW, 'partners-silent')
    world.line.broken = () => false
    await runJobs(BW)
    await assertStandsStill(BW, 'register-behind-log')
  })

  test('a restart alone, with nobody answering, waits too, and goes on once somebody does', async () => {
    const { world, BW } = await backedUp(8, 1)
    restart(BW)
    await assertStandsStillUnasked(BW)
    world.line.broken = () => true
    await runJobs(BW)
    await assertStandsStill(BW, 'partners-silent')
    world.line.broken = () => false
    await runJobs(BW)
    assert.equal(await apply(BW), 'done')
  })

  async function assertStandsStillUnasked(node: SimulatedNode): Promise<void> {
    assert.equal(haltedBy(node)?.rule, 'partners-silent')
    assert.equal(await apply(node), 'partners-silent')
  }
})

describe('who remembers a log', () => {
  const silent: Authority = {
    ...{ id: 'AE-1', participant: 'AE', name: 'Kimberley Office, Dubai', seat: 'Dubai', timeZone: 'Asia/Dubai' },
    ...{ roles: ['export', 'import'], offices: [], keys: [], blocks: [] },
    exchange: { kind: 'node', url: 'http://ae.test' },
  }

  test('a partner that never heard of it vouches for nothing while others are silent', async () => {
    const world = await simulatedWorld(13, { ...trustList, authorities: [...trustList.authorities, silent] })
    const { BW, EU } = world.nodes
    world.line.broken = (_, to) => to === 'AE'
    await settleWorld(world)
    restart(BW)
    await agree(BW, await trustListInForce(BW))
    assert.equal(await apply(BW), 'done')
    restart(BW)
    await EU.keeping.remove('checkpoint', 'BW-1')
    await agree(BW, await trustListInForce(BW))
    await assertStandsStill(BW, 'partners-silent')
  })

  test('is asked for every authority of the node: what one of them showed binds the others', async () => {
    const list = { ...trustList, authorities: [...trustList.authorities, secondAuthority] }
    const world = await simulatedWorld(14, list)
    const { BW, EU } = world.nodes
    await settleWorld(world)
    const old = backup(BW)
    for (let i = 0; i < 3; i++) assert.equal(await apply(BW, 'BW-2'), 'done')
    await settleWorld(world)
    await restore(BW, old, 'old')
    await EU.keeping.remove('checkpoint', 'BW-1')
    await agree(BW, await trustListInForce(BW))
    await assertStandsStill(BW, 'register-behind-log')
  })
})

/** BW restored to `old` with its files, sure of itself and with nobody to ask, goes on by another way. */
async function goOnAlone(world: World, BW: SimulatedNode, old: Backup, acts: number): Promise<void> {
  await restore(BW, old, 'old')
  world.line.broken = () => true
  Object.assign(BW.identity, { alone: true })
  await runJobs(BW)
  for (let i = 0; i < acts; i++) assert.equal(await apply(BW), 'done')
  await runJobs(BW)
  world.line.broken = () => false
}

test('a node that went on alone from an old copy stops once a partner answers', async () => {
  const { world, BW, old } = await backedUp(9, 2)
  await goOnAlone(world, BW, old, 9)
  world.time.now += 60_000
  await runJobs(BW)
  await assertStandsStill(BW, 'register-forked')
})

test('a partner keeps both checkpoints of a log that was rewritten, and holds on to the first', async () => {
  const { world, BW, old } = await backedUp(10, 2)
  const { EU } = world.nodes
  const before = await EU.keeping.get('checkpoint', 'BW-1')
  await goOnAlone(world, BW, old, 9)
  BW.memory.agreement = { askedMs: world.time.now + 3_600_000, heard: true, halted: null }
  await settleWorld(world, 10)
  const after = await EU.keeping.get('checkpoint', 'BW-1')
  assert.ok(after?.broken)
  assert.equal(after.text, before?.offered ?? before?.text)
})

test('a log that only grows is followed, and nothing is held against it', async () => {
  const { world, BW } = await backedUp(11, 2)
  for (let i = 0; i < 300; i++) await writeOne(BW)
  assert.equal(await apply(BW), 'done')
  await settleWorld(world, 20)
  const held = await world.nodes.EU.keeping.get('checkpoint', 'BW-1')
  assert.deepEqual([held?.broken, held?.trouble], [undefined, undefined])
  assert.ok(Number(held?.text.split('\n')[1]) > 300, held?.text)
})

test('a checkpoint that the log key did not sign is not kept, however large it says the log is', async () => {
  const { world, BW } = await backedUp(12, 1)
  const { EU } = world.nodes
  const before = await EU.keeping.get('checkpoint', 'BW-1')
  const genuine = new TextDecoder().decode(BW.published.get('log/checkpoint'))
  const trustList = await trustListInForce(EU)
  const say = (checkpoint: string) => hearCheckpoint(EU, trustList, { from: 'BW-1', checkpoint } as Envelope)
  const [origin, size = '', ...rest] = genuine.split('\n')
  for (const forged of [
    'nonsense',
    `${origin}\n9007199254740991\n`,
    [origin, '281474976710655', ...rest].join('\n'),
    genuine.replace(/chain ../, 'chain ff'),
    new TextDecoder().decode(EU.published.get('log/checkpoint')),
  ])
    await say(forged)
  assert.deepEqual(await EU.keeping.get('checkpoint', 'BW-1'), before)
  assert.ok(Number(size) > 0)
  await EU.keeping.remove('checkpoint', 'BW-1')
  await say(genuine)
  assert.equal((await EU.keeping.get('checkpoint', 'BW-1'))?.text, genuine)
})

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
