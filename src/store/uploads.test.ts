import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleAct } from '../../test/kept-acts.ts'
import { fixedClock, type TestStore, withStore } from '../../test/open-store.ts'
import type { RegisterAct } from '../core/register/acts.ts'
import { utf8 } from '../core/values/bytes.ts'
import { done } from '../core/values/outcome.ts'
import { openBesideWriter } from './open.ts'

const DIGEST = 'b0'.repeat(32)
const FILE = { person: 'naledi', digest: DIGEST, name: 'invoice.pdf', size: 6 }
const MOST = 100

async function sent({ keeping: { uploads } }: TestStore, file = FILE): Promise<void> {
  await uploads.begin(file, MOST)
  await uploads.append(file.person, file.digest, 0, utf8('abc'))
  await uploads.append(file.person, file.digest, 3, utf8('def'))
  await uploads.finish(file.person, file.digest, 'application/pdf')
}

test('pieces are taken in their order, each once, and none past the end', () =>
  withStore(async ({ keeping: { uploads } }) => {
    assert.deepEqual(await uploads.begin(FILE, MOST), { ...FILE, received: 0 })
    assert.equal(await uploads.append('naledi', DIGEST, 3, utf8('def')), false)
    assert.equal(await uploads.append('naledi', DIGEST, 0, utf8('abcdefg')), false)
    const both = await Promise.all([0, 0].map(at => uploads.append('naledi', DIGEST, at, utf8('abc'))))
    assert.equal(both.filter(Boolean).length, 1)
    assert.equal(await uploads.append('naledi', DIGEST, 3, utf8('def')), true)
    assert.deepEqual(await uploads.get('naledi', DIGEST), { ...FILE, received: 6 })
    assert.deepEqual(await uploads.bytes('naledi', DIGEST), utf8('abcdef'))
    assert.equal(await uploads.get('kagiso', DIGEST), null)
  }))

test('a node that starts again goes on where the one before it stopped', () =>
  withStore(async ({ keeping, url }) => {
    await keeping.uploads.begin(FILE, MOST)
    await keeping.uploads.append('naledi', DIGEST, 0, utf8('abc'))
    const again = openBesideWriter(url, fixedClock)
    assert.deepEqual(await again.keeping.uploads.begin(FILE, MOST), { ...FILE, received: 3 })
    await again.close()
  }))

test('other bytes are dropped; what was finished is not', () =>
  withStore(async open => {
    const { uploads } = open.keeping
    await uploads.begin(FILE, MOST)
    await uploads.append('naledi', DIGEST, 0, utf8('abcdef'))
    await uploads.restart('naledi', DIGEST)
    assert.deepEqual(
      [await uploads.get('naledi', DIGEST), await uploads.bytes('naledi', DIGEST)],
      [{ ...FILE, received: 0 }, null],
    )
    await sent(open)
    await uploads.restart('naledi', DIGEST)
    assert.deepEqual(await uploads.get('naledi', DIGEST), { ...FILE, received: 6, type: 'application/pdf' })
    assert.deepEqual(await uploads.begin({ ...FILE, size: 9 }, MOST), { ...FILE, received: 6, type: 'application/pdf' })
  }))

test('what waits is limited for each person, and what an act named waits no longer', () =>
  withStore(async open => {
    const { uploads } = open.keeping
    await sent(open, { ...FILE, size: 6 })
    const large = { ...FILE, digest: 'c1'.repeat(32), size: 95 }
    assert.equal(await uploads.begin(large, MOST), null)
    assert.ok(await uploads.begin({ ...large, person: 'kagiso' }, MOST))
    await uploads.claim('certificate-1', [{ by: 'naledi', digest: DIGEST }])
    assert.ok(await uploads.begin(large, MOST))
  }))

test('what is named is kept about its record, and may not be taken away while it is being named', () =>
  withStore(async open => {
    const { uploads, files } = open.keeping
    assert.deepEqual(await uploads.ready('naledi', null, [DIGEST]), [])
    await sent(open)
    assert.deepEqual(await uploads.ready('kagiso', null, [DIGEST]), [])
    assert.deepEqual(await uploads.ready('naledi', null, [DIGEST, 'f'.repeat(64)]), [DIGEST])
    await uploads.remove('naledi', DIGEST)
    for (let again = 0; again < 2; again++) await uploads.claim('certificate-1', [{ by: 'naledi', digest: DIGEST }])
    assert.deepEqual((await files.get('certificate-1', DIGEST))?.bytes, utf8('abcdef'))
    const kept = { about: 'certificate-1', digest: DIGEST, name: 'invoice.pdf', type: 'application/pdf', size: 6 }
    assert.deepEqual(await files.list('certificate-1'), [kept])
    assert.deepEqual(await uploads.ready('kagiso', 'certificate-1', [DIGEST]), [DIGEST])
  }))

test('an upload goes with its pieces, but first what an act named is kept although its process broke', () =>
  withStore(async open => {
    const { keeping, store, sql } = open
    const applied = exampleAct('certificate.applied', { actor: 'naledi' })
    await store.write(null, async tx => done((await tx.append(applied as RegisterAct)).position))
    await sent(open)
    await sent(open, { ...FILE, digest: 'd2'.repeat(32) })
    assert.equal(await keeping.retention.endUploads(fixedClock.now(), 10), 0)
    assert.equal(await keeping.retention.endUploads(fixedClock.now() + 1, 10), 2)
    assert.deepEqual(
      (await keeping.files.list(applied.subject)).map(file => file.digest),
      [DIGEST],
    )
    assert.deepEqual((await sql('SELECT count(*) AS count FROM upload_pieces')).rows, [{ count: 0 }])
  }))
