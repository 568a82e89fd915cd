import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { nodeCrypto } from '../../adapters/crypto.ts'
import { canonicalJson } from '../signing/canonical-json.ts'
import type { Placed, Plain } from '../values/act.ts'
import { fromHex, toHex, utf8 } from '../values/bytes.ts'
import { CHAIN_START, recordOf, sealAct } from './chain.ts'
import { ACT_VERSIONS, lifted, type StoredAct } from './versions.ts'

/** One act of each kind and version ever written, as it was written then. None is ever changed or removed. */
const folder = path.join(import.meta.dirname, '../../../test/vectors/acts')
const vectors = readdirSync(folder).map(file => ({ file, ...read(file) }))
const crypto = nodeCrypto()

function read(file: string): { act: StoredAct; record: string; bodyDigest: string; link: string } {
  const { act, ...rest } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  return { act: { ...act, nonce: fromHex(act.nonce), body: utf8(act.body) }, ...rest }
}

test('every version of every kind of act has its vector', () => {
  const written = Object.entries(ACT_VERSIONS).flatMap(([kind, version]) =>
    Array.from({ length: version }, (_, before) => `${kind}.${before + 1}.json`),
  )
  assert.deepEqual(vectors.map(vector => vector.file).sort(), written.sort())
})

for (const { file, act, record, bodyDigest, link } of vectors) {
  test(`${file} has the same record, digest and link as when it was written`, () => {
    const sealed = sealAct(crypto, fromHex(CHAIN_START) as Uint8Array, act as unknown as Placed)
    assert.equal(recordOf(act, canonicalJson(act.header as Plain)), record)
    assert.equal(toHex(sealed.digest), bodyDigest)
    assert.equal(toHex(sealed.link), link)
  })

  test(`${file} is an act that this program knows`, () => {
    const now = lifted(act)
    assert.equal(now.version, ACT_VERSIONS[now.kind])
    assert.equal(now.position, act.position)
  })
}

test('the record is the canonical JSON of the act without its body', () => {
  for (const { act, record } of vectors) {
    const { body: _, nonce, ...rest } = act
    assert.equal(record, canonicalJson({ ...rest, nonce: toHex(nonce), header: rest.header as Plain }))
  }
})

test('an act of a later version or of an unknown kind stops the reader', () => {
  const [vector] = vectors
  assert.ok(vector)
  assert.throws(() => lifted({ ...vector.act, version: 9 }), /does not know .* version 9/)
  assert.throws(() => lifted({ ...vector.act, version: 0 }), /version 0/)
  assert.throws(() => lifted({ ...vector.act, kind: 'certificate.forgotten' }), /certificate\.forgotten/)
  assert.throws(() => lifted({ ...vector.act, kind: 'toString' }), /toString/)
})
