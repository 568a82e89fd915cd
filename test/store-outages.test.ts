import assert from 'node:assert/strict'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import { done, type Outcome } from '../src/core/values/outcome.ts'
import { Outage } from '../src/ports/outage.ts'
import type { Store } from '../src/ports/store.ts'
import { startCluster } from '../src/store/embedded.ts'
import { fsck } from '../src/store/fsck.ts'
import { openStore } from '../src/store/open.ts'
import { type BrokenLine, brokenLine, type Fate } from './broken-line.ts'
import { exampleAct } from './kept-acts.ts'
import { fixedClock, seededRandomness, type TestStore, withStore } from './open-store.ts'

const crypto = nodeCrypto()
const ports = () => ({ clock: fixedClock, randomness: seededRandomness(3), crypto, say: () => undefined })

/** Grants somebody a role, as a client that repeats itself would ask for it. */
function grant(store: Store, subject: string): Promise<Outcome<number>> {
  return store.write({ key: subject, person: 'p', input: 'i' }, async tx =>
    done((await tx.append(exampleAct('right.granted', { subject }))).position),
  )
}

/** A store behind a line that breaks once, when the given part of a statement passes. */
async function withLine(use: (line: BrokenLine, store: Store, direct: TestStore) => Promise<void>): Promise<void> {
  await withStore(async direct => {
    await direct.close()
    const line = await brokenLine(direct.url)
    const open = await openStore({ ...ports(), url: line.url })
    try {
      await use(line, open.store, direct)
    } finally {
      await open.close()
      await line.close()
    }
  })
}

function once(fate: Fate, at: string): (sent: Buffer) => Fate {
  let over = false
  return sent => {
    if (over || !sent.includes(at)) return 'pass'
    over = true
    return fate
  }
}

test('a commit whose answer was lost is found, and told as what it is', async () => {
  await withLine(async (line, store, { sql }) => {
    assert.deepEqual(await grant(store, 'a'), done(0))
    line.fate = once('lose-answer', 'acts one')
    assert.deepEqual(await grant(store, 'b'), done(1))
    assert.deepEqual(await grant(store, 'c'), done(2))
    assert.deepEqual((await sql('SELECT count(*) AS acts FROM acts')).rows, [{ acts: 3 }])
  })
})

test('a commit that never arrived is an outage, and the same key writes it later, once', async () => {
  await withLine(async (line, store) => {
    assert.deepEqual(await grant(store, 'a'), done(0))
    line.fate = once('lose', 'acts one')
    await assert.rejects(
      grant(store, 'b'),
      error => error instanceof Outage && /nothing was written/.test(error.message),
    )
    assert.deepEqual(await grant(store, 'b'), done(1))
    assert.deepEqual(await grant(store, 'b'), done(1))
  })
})

test('a group without acts is found by its statement or its answer', async () => {
  await withLine(async (line, store, { sql }) => {
    const sent = { id: 's', from: 'BW-1', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array([1]) }
    line.fate = once('lose-answer', 'outbox one')
    assert.deepEqual(await store.write(null, async tx => done((await tx.send(sent)) ?? 'sent')), done('sent'))
    line.fate = once('lose-answer', 'repeats one')
    assert.deepEqual(await store.write({ key: 'k', person: 'p', input: 'i' }, async () => done(7)), done(7))
    assert.deepEqual((await sql('SELECT count(*) AS sent FROM outbox')).rows, [{ sent: 1 }])
  })
})

test('a line that breaks while one operation reads is an outage for all who wait, and for nobody later', async () => {
  await withLine(async (line, store) => {
    line.fate = once('lose', 'data FROM rows')
    const three = await Promise.allSettled(['a', 'b', 'c'].map(subject => grant(store, subject)))
    assert.ok(three.every(one => one.status === 'rejected' && one.reason instanceof Outage))
    const again = await Promise.all(['a', 'b', 'c'].map(subject => grant(store, subject)))
    assert.deepEqual(again, [done(0), done(1), done(2)])
  })
})

test('an operation that hides an outage of its reads is still not written', async () => {
  await withLine(async (line, store, { sql }) => {
    line.fate = once('lose', 'data FROM rows')
    const hiding = store.write(null, async tx => done((await tx.get('person', 'x').catch(() => null)) ?? 'nobody'))
    await assert.rejects(hiding, Outage)
    assert.deepEqual((await sql('SELECT count(*) AS acts FROM acts')).rows, [{ acts: 0 }])
  })
})

test('a writer whose idle connection died takes its seat again', async () => {
  await withStore(async ({ store, sql }) => {
    assert.deepEqual(await grant(store, 'a'), done(0))
    const others = 'pid <> pg_backend_pid() AND datname = current_database()'
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`)
    await new Promise(resolve => setTimeout(resolve, 100))
    assert.deepEqual(await grant(store, 'b'), done(1))
  })
})

test('PostgreSQL killed with -9 amid many writes loses nothing acknowledged and doubles nothing', async t => {
  const folder = await mkdtemp(path.join(tmpdir(), 'adamas-test-'))
  const cluster = await startCluster({ folder })
  t.after(() => cluster.remove())
  await cluster.createDatabase('killed')
  const url = cluster.url('killed')
  const open = await openStore({ ...ports(), url })
  t.after(() => open.close())
  const told = new Map<string, number>()
  const clients = Array.from({ length: 8 }, (_, client) => writeMany(open.store, `client-${client}`, told))
  await until(() => told.size > 150)
  process.kill(await serverPid(folder), 'SIGKILL')
  await Promise.all(clients)
  const acts = await open.reading.acts(0, 1_000)
  assert.equal(acts.length, clients.length * WRITES)
  for (const [subject, position] of told) assert.equal(acts[position]?.subject, subject)
  assert.deepEqual((await fsck(url, crypto)).findings, [])
})

const WRITES = 60

/** A client that asks again under the same key until it is told what became of it. */
async function writeMany(store: Store, client: string, told: Map<string, number>): Promise<void> {
  for (let n = 0; n < WRITES; ) {
    const subject = `${client}-${n}`
    const outcome = await grant(store, subject).catch((error: unknown) => error)
    if (outcome instanceof Outage) continue
    assert.ok(isDone(outcome), String(outcome))
    told.set(subject, outcome.value)
    n++
  }
}

function isDone(outcome: unknown): outcome is { ok: true; value: number } {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === true
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}

async function serverPid(folder: string): Promise<number> {
  return Number.parseInt(await readFile(path.join(folder, 'cluster/data/postmaster.pid'), 'utf8'), 10)
}
