import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { nodeCompression } from '../../adapters/compression.ts'
import { nodeCrypto } from '../../adapters/crypto.ts'
import { summaryOf } from '../certificate/summary.ts'
import type { CertificateDocument } from '../certificate/document.ts'
import { encodeReceipt } from '../log/receipt.ts'
import { entryOf, leafHash } from '../log/hash.ts'
import { openTrustList, type Roots } from '../participants/open-trust-list.ts'
import { fromBase64Url, fromHex, toHex, utf8 } from '../values/bytes.ts'
import type { Day } from '../values/day.ts'
import { check, type Purpose } from './check.ts'
import { openPack } from './pack.ts'
import { printOf } from './prints.ts'
import { readPresented } from './presented.ts'
import { shortFormOf } from './short-form.ts'

interface Vectors {
  readonly environment: 'test'
  readonly roots: Roots
  readonly trustList: string
  readonly pack: string
  readonly facts: string
  readonly digest: string
  readonly nonce: string
  readonly leaf: string
  readonly shortForm: string
  readonly print: string
  readonly receipt: string
  readonly vc: string
  readonly qr: string
  readonly judged: readonly {
    readonly at: Day
    readonly purpose: Purpose
    readonly verdict: string
    readonly rule?: string
  }[]
}

const file = new URL('../../../test/vectors/certificate.json', import.meta.url)
const vectors = JSON.parse(await readFile(file, 'utf8')) as Vectors
const crypto = nodeCrypto()
const bytes = (hex: string) => fromHex(hex) as Uint8Array
const presented = (['vc', 'qr'] as const).map(form => readPresented(crypto, vectors[form], vectors.environment))

test('every step from the facts to what the receipt vouches for is the published one', () => {
  const digest = crypto.sha256(utf8(vectors.facts))
  assert.equal(toHex(digest), vectors.digest)
  const leaf = leafHash(crypto, entryOf(crypto, bytes(vectors.nonce), digest))
  assert.equal(toHex(leaf), vectors.leaf)
  const document = JSON.parse(vectors.facts) as CertificateDocument
  const shortForm = shortFormOf(crypto, summaryOf(document, vectors.digest))
  assert.equal(toHex(shortForm), vectors.shortForm)
  assert.equal(toHex(printOf(crypto, { leaf, shortForm })), vectors.print)
})

test('both forms carry the same certificate, nonce and receipt', () => {
  for (const one of presented) {
    assert.equal(one?.summary.digest, vectors.digest)
    assert.equal(toHex(one.shortForm), vectors.shortForm)
    assert.equal(toHex(one.nonce), vectors.nonce)
    assert.equal(one.receipt && toHex(encodeReceipt(one.receipt)), vectors.receipt)
  }
  assert.deepEqual(presented[0]?.document, JSON.parse(vectors.facts))
})

test('the trust list opens from the roots, and the pack from it', async () => {
  const list = await openTrustList(crypto, utf8(vectors.trustList), vectors.roots)
  const pack = await openPack(crypto, nodeCompression, fromBase64Url(vectors.pack) as Uint8Array, vectors.roots)
  assert.ok(list.ok && pack.ok)
  assert.deepEqual(pack.value.trustList, list.value)
})

test('the verdicts are the published ones', async () => {
  const pack = await openPack(crypto, nodeCompression, fromBase64Url(vectors.pack) as Uint8Array, vectors.roots)
  assert.ok(pack.ok)
  for (const { at, purpose, verdict, rule } of vectors.judged) {
    for (const one of presented) {
      const judged = await check(crypto, one, pack.value, { at, purpose })
      const errors = judged.findings.filter(finding => finding.severity === 'error').map(finding => finding.rule)
      assert.equal(judged.verdict, verdict)
      assert.deepEqual([...new Set(errors)], rule ? [rule] : [])
    }
  }
})
