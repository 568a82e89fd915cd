import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { nodeCrypto } from '../src/adapters/crypto.ts'
import type { RightsAct } from '../src/core/participants/rights.ts'
import type { RegisterAct } from '../src/core/register/acts.ts'
import { counterId } from '../src/core/register/folds.ts'
import { day } from '../src/core/values/day.ts'
import { done, refused } from '../src/core/values/outcome.ts'
import { refusal } from '../src/operations/perform.ts'
import { Outage } from '../src/ports/outage.ts'
import type { Tx } from '../src/ports/store.ts'
import { openStore } from '../src/store/open.ts'
import { exampleAct } from './kept-acts.ts'
import { fixedClock, seededRandomness, withStore } from './open-store.ts'
import { freshDatabase } from './postgres.ts'

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
      await tx.send({ id: 'x', from: 'BW-1', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array() })
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

test('a list fills up to its limit, though rows before have left its key in the same commit', async () => {
  await withStore(async ({ store }) => {
    const put = (kind: RegisterAct['kind'], subject: string) =>
      store.write(null, async tx => done((await tx.append(exampleAct(kind, { subject }))).position))
    for (const id of ['a', 'b', 'c', 'd']) await put('certificate.applied', id)
    const [, , listed] = await Promise.all([
      ...[put('certificate.withdrawn', 'a'), put('certificate.withdrawn', 'c')],
      store.write(null, async tx => done((await tx.list('certificate-by-state', 'applied', 2)).map(row => row.id))),
    ])
    assert.deepEqual(listed, done(['b', 'd']))
  })
})

test('eight who take the next serial at the same time get eight serials', async () => {
  await withStore(async ({ store, reading }) => {
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, place) => store.write(null, takeSerial(`c-${place}`))),
    )
    assert.deepEqual(
      taken,
      Array.from({ length: 8 }, (_, place) => done(place + 1)),
    )
    assert.deepEqual(await reading.row('counter', COUNTER), { id: COUNTER, last: 8 })
  })
})

const COUNTER = counterId('BW-1', '2026-11-02', 'applications')

function takeSerial(subject: string) {
  return async (tx: Tx) => {
    const serial = ((await tx.get('counter', COUNTER))?.last ?? 0) + 1
    await tx.append(exampleAct('certificate.applied', { subject, header: { reference: `A-2026-${serial}` } }))
    return done(serial)
  }
}

test('what the database refuses fails alone, and those that waited with it are written', async () => {
  await withStore(async ({ store, keeping }) => {
    const sending = (id: string, person: string) =>
      store.write(null, async tx => {
        await tx.send({ id, from: 'BW-1', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array([1]) })
        return done((await tx.append(grant(person))).position)
      })
    await sending('statement', 'a')
    const [before, twice, after] = await Promise.allSettled([
      ...[sending('other', 'b'), sending('statement', 'c'), sending('third', 'd')],
    ])
    assert.deepEqual(before, { status: 'fulfilled', value: done(1) })
    assert.equal(twice?.status, 'rejected')
    assert.deepEqual(after, { status: 'fulfilled', value: done(2) })
    const waiting = await keeping.outbox.due(0, 10)
    assert.deepEqual(
      waiting.map(statement => statement.id),
      ['statement', 'other', 'third'],
    )
  })
})

test('text that PostgreSQL cannot keep is refused before anything is acknowledged', async () => {
  await withStore(async ({ store, keeping, reading }) => {
    const text = 'a\u0000b'
    const statement = { id: text, from: 'BW-1', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array() }
    await assert.rejects(
      store.write(null, async tx => done((await tx.append(grant(text))).position)),
      /cannot be kept/,
    )
    await assert.rejects(
      store.write(null, async tx => done(await tx.send(statement))),
      /cannot be kept/,
    )
    await assert.rejects(
      store.write({ key: text, person: 'p', input: 'i' }, async () => done(1)),
      /cannot be kept/,
    )
    await assert.rejects(keeping.put('person', { id: 'p', name: text }), /cannot be kept/)
    assert.deepEqual((await reading.listed('certificate', { text, limit: 5 })).items, [])
    assert.equal((await reading.size()).size, 0)
  })
})

test('an operation that goes on writing after it answered is a bug', async () => {
  await withStore(async ({ store, reading }) => {
    const kept: { tx?: Tx } = {}
    await store.write(null, async tx => {
      kept.tx = tx
      return done(null)
    })
    await assert.rejects(async () => kept.tx?.append(grant('late')), /after its operation/)
    assert.equal((await reading.size()).size, 0)
  })
})

test('a store that was closed takes nothing more, and finishes what it had taken', async () => {
  await withStore(async ({ store, close }) => {
    const taken = store.write(null, async tx => done((await tx.append(grant('a'))).position))
    await close()
    assert.deepEqual(await taken, done(0))
    await assert.rejects(
      store.write(null, async () => done(1)),
      Outage,
    )
  })
})

test('a second process waits for the writer’s seat and takes it when the first one goes', async () => {
  await withStore(async ({ store, close, url }) => {
    await store.write(null, async tx => done((await tx.append(grant('a'))).position))
    const said: string[] = []
    const randomness = seededRandomness(8)
    const opening = openStore({
      url,
      clock: fixedClock,
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
  await withStore(async ({ store, sql }) => {
    await store.write(null, async tx => done((await tx.append(grant('a'))).position))
    for (const change of ['TRUNCATE acts', 'DELETE FROM acts', `UPDATE acts SET actor = 'x'`]) {
      await assert.rejects(sql(change), /never changed/)
    }
    await assert.rejects(sql('UPDATE acts SET body = NULL'), /stays for three years/)
    await store.write(null, async tx => done(await tx.append({ ...grant('b'), day: day('2020-01-05') })))
    await sql('UPDATE acts SET body = NULL WHERE position = 1')
  })
})

test('a serving role appends and reads, and has no right to do more to the register', async () => {
  const ownerUrl = await freshDatabase()
  const url = await servingRole(ownerUrl)
  const ports = { clock: fixedClock, randomness: seededRandomness(9), crypto: nodeCrypto(), say: () => undefined }
  const open = await openStore({ ...ports, url, ownerUrl })
  const serving = new pg.Client({ connectionString: url })
  await serving.connect()
  try {
    const sent = { id: 's', from: 'BW-1', to: 'EU-BE-1', purpose: 'p', payload: new Uint8Array([1]) }
    const written = await open.store.write({ key: 'k', person: 'p', input: 'i' }, async tx => {
      await tx.send(sent)
      return done((await tx.append(grant('a'))).position)
    })
    assert.deepEqual(written, done(0))
    await open.keeping.put('person', { id: 'p', name: 'n' })
    for (const change of [
      ...['TRUNCATE acts', 'DELETE FROM acts', `UPDATE acts SET kind = 'x'`, 'DROP TABLE acts'],
      ...['ALTER TABLE acts DISABLE TRIGGER ALL', 'SET session_replication_role = replica'],
      ...['TRUNCATE rows', 'CREATE TABLE other (id int)', 'DELETE FROM migrations'],
    ]) {
      await assert.rejects(serving.query(change), /permission denied|must be owner/, change)
    }
    await assert.rejects(serving.query('UPDATE acts SET body = NULL'), /stays for three years/)
    await assert.rejects(serving.query(`UPDATE acts SET body = 'x'`), /never changed/)
  } finally {
    await serving.end()
    await open.close()
  }
})

test('a store beside an up-to-date database needs no owner', async () => {
  const ownerUrl = await freshDatabase()
  const url = await servingRole(ownerUrl)
  const ports = { clock: fixedClock, randomness: seededRandomness(9), crypto: nodeCrypto(), say: () => undefined }
  await (await openStore({ ...ports, url, ownerUrl })).close()
  const open = await openStore({ ...ports, url })
  assert.deepEqual(await open.store.write(null, async tx => done((await tx.append(grant('a'))).position)), done(0))
  await open.close()
})

/** A role without rights, named after the database, so that tests do not meet. */
async function servingRole(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl)
  const name = `serving${url.pathname.slice(1)}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`CREATE ROLE ${name} LOGIN PASSWORD 'serving'`)
  await owner.end()
  return Object.assign(url, { username: name, password: 'serving' }).href
}
