import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { RightsAct } from '../src/core/participants/rights.ts'
import { day } from '../src/core/values/day.ts'
import { done, refused } from '../src/core/values/outcome.ts'
import { type OpenStore, openStore } from '../src/store/open.ts'
import { refusal } from '../src/operations/perform.ts'
import type { Tx } from '../src/ports/store.ts'
import { freshDatabase } from './postgres.ts'
import { seeded } from './seeded.ts'

async function withStore(use: (open: OpenStore, url: string) => Promise<void>): Promise<void> {
  const url = await freshDatabase()
  const random = seeded(7)
  const randomness = { bytes: (count: number) => Uint8Array.from({ length: count }, () => random() * 256) }
  const open = await openStore({
    url,
    clock: { now: () => 1_800_000_000_000 },
    randomness,
    crypto: nodeCrypto(),
    say: () => undefined,
  })
  try {
    await use(open, url)
  } finally {
    await open.close()
  }
}

function grant(subject: string): RightsAct {
  return {
    kind: 'right.granted',
    version: 1,
    at: '2026-11-24T07:00:00.000Z',
    day: day('2026-11-24'),
    authority: 'BW-1',
    actor: 'node',
    subject,
    header: { role: 'inspector', authority: 'BW-1', grantedBy: ['node'] },
    body: new Uint8Array([1, 2, 3]),
  }
}

test('acts take gap-free positions in the order of deciding, also when they wait together', async () => {
  await withStore(async ({ store, reading }) => {
    const places = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        store.write(null, async tx => done((await tx.append(grant(`person-${i}`))).position)),
      ),
    )
    assert.deepEqual(
      places,
      Array.from({ length: 200 }, (_, i) => done(i)),
    )
    assert.equal((await reading.size()).size, 200)
  })
})

test('a refused operation leaves nothing, and those around it stay', async () => {
  await withStore(async ({ store, reading }) => {
    const refusing = async (tx: Tx) => {
      await tx.append(grant('nobody'))
      await tx.send({ id: 'x', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array() })
      return refused(refusal('right-missing'))
    }
    const [first, second, third] = await Promise.all([
      store.write(null, async tx => done((await tx.append(grant('a'))).position)),
      store.write(null, refusing),
      store.write(null, async tx => done((await tx.append(grant('b'))).position)),
    ])
    assert.deepEqual([first, second?.ok, third], [done(0), false, done(1)])
    assert.equal(await reading.row('person', 'nobody'), null)
  })
})

test('an operation sees what it and those before it in the same commit wrote', async () => {
  await withStore(async ({ store }) => {
    const [, seen] = await Promise.all([
      store.write(null, async tx => done((await tx.append(grant('a'))).position)),
      store.write(null, async tx => done((await tx.get('person', 'a'))?.id ?? null)),
    ])
    assert.deepEqual(seen, done('a'))
  })
})

test('the same key and input give the first answer without running again, another input is refused', async () => {
  await withStore(async ({ store, reading }) => {
    const repeat = { key: 'k', person: 'p', input: 'i' }
    const work = async (tx: Tx) => done({ at: (await tx.append(grant('a'))).position })
    const [first, again] = await Promise.all([store.write(repeat, work), store.write(repeat, work)])
    const later = await store.write(repeat, work)
    assert.deepEqual([first, again, later], [done({ at: 0 }), done({ at: 0 }), done({ at: 0 })])
    assert.equal((await reading.size()).size, 1)
    const other = await store.write({ ...repeat, input: 'other' }, work)
    assert.equal(other.ok ? '' : other.findings[0]?.rule, 'repeat-differs')
    assert.ok((await store.write({ ...repeat, person: 'q' }, work)).ok)
  })
})

test('a bug in one operation is its own, and the next one goes on', async () => {
  await withStore(async ({ store }) => {
    const [bad, good] = await Promise.allSettled([
      store.write(null, async () => {
        throw new TypeError('a bug')
      }),
      store.write(null, async tx => done((await tx.append(grant('a'))).position)),
    ])
    assert.equal(bad.status, 'rejected')
    assert.deepEqual(good.status === 'fulfilled' && good.value, done(0))
  })
})

test('a second process waits for the writer’s seat and takes it when the first one goes', async () => {
  await withStore(async ({ store, close }, url) => {
    await store.write(null, async tx => done((await tx.append(grant('a'))).position))
    const said: string[] = []
    const randomness = { bytes: (count: number) => new Uint8Array(count) }
    const opening = openStore({
      url,
      clock: { now: () => 0 },
      randomness,
      crypto: nodeCrypto(),
      say: line => said.push(line),
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    assert.ok(said.some(line => line.includes('standby')))
    await close()
    const second = await opening
    assert.deepEqual(await second.store.write(null, async tx => done((await tx.append(grant('b'))).position)), done(1))
    await second.close()
  })
})

test('the register refuses to be changed or emptied, even by its owner', async () => {
  await withStore(async ({ store }, url) => {
    await store.write(null, async tx => done((await tx.append(grant('a'))).position))
    const { Client } = await import('pg')
    const client = new Client({ connectionString: url })
    await client.connect()
    for (const sql of ['TRUNCATE acts', 'DELETE FROM acts', `UPDATE acts SET actor = 'x'`]) {
      await assert.rejects(client.query(sql), /never changed/)
    }
    await client.query('UPDATE acts SET body = NULL')
    await client.end()
  })
})
