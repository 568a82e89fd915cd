import assert from 'node:assert/strict'
import { createPublicKey, hash, verify } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/log.json' with { type: 'json' }
import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { fromHex, fromUtf8, toBase64Url, toHex } from '../values/bytes.ts'
import type { Outcome } from '../values/outcome.ts'
import { checkReceipt, decodeReceipt, encodeReceipt, MAX_RECEIPT_BYTES, receiptBytesToSign } from './receipt.ts'

const crypto: Crypto = {
  sha256: bytes => hash('sha256', bytes, 'buffer'),
  verify: ({ publicKey }, bytes, signature) => {
    const [x, y] = [toBase64Url(publicKey.subarray(1, 33)), toBase64Url(publicKey.subarray(33))]
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
  },
}

const hex = (text: string) => fromHex(text) as Uint8Array
const bytes = hex(vectors.receipt.bytes)
const shortForm = hex(vectors.receipt.shortForm)
const vouched = { leaf: hex(vectors.acts[2]?.leaf ?? ''), shortForm }
const key: VerificationKey = { id: 'log', algorithm: 'ES256', publicKey: hex(vectors.logKey.publicKey) }

function must<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok)
  return outcome.value
}

const receipt = must(decodeReceipt(bytes))

test('the published receipt is read, written the same, and good', async () => {
  assert.deepEqual([receipt.logId, receipt.position], [vectors.logId, 2])
  assert.equal(toHex(encodeReceipt(receipt)), vectors.receipt.bytes)
  assert.equal(fromUtf8(receiptBytesToSign('demonstration', receipt.logId, 2, vouched)), vectors.receipt.signed)
  assert.deepEqual(await checkReceipt(crypto, key, 'demonstration', receipt, vouched), [])
})

test('a receipt is good for its environment, log, position, leaf and short form only', async () => {
  const otherKey = { ...key, publicKey: hex(vectors.witnessKey.publicKey) }
  const refusals = await Promise.all([
    checkReceipt(crypto, key, 'production', receipt, vouched),
    checkReceipt(crypto, key, 'demonstration', { ...receipt, logId: 'BW-1/log-2027' }, vouched),
    checkReceipt(crypto, key, 'demonstration', { ...receipt, position: 3 }, vouched),
    checkReceipt(crypto, key, 'demonstration', receipt, { ...vouched, leaf: hex(vectors.acts[1]?.leaf ?? '') }),
    checkReceipt(crypto, key, 'demonstration', receipt, { ...vouched, shortForm: vouched.leaf }),
    checkReceipt(crypto, key, 'demonstration', { ...receipt, signature: new Uint8Array(64) }, vouched),
    checkReceipt(crypto, key, 'demonstration', { ...receipt, signature: receipt.signature.subarray(1) }, vouched),
    checkReceipt(crypto, otherKey, 'demonstration', receipt, vouched),
  ])
  for (const findings of refusals)
    assert.deepEqual([findings[0]?.rule, findings[0]?.path], ['signature-wrong', 'receipt'])
})

test('the longest receipt fits the room the paper has for it', () => {
  const longest = encodeReceipt({
    logId: 'ABCDEFGHIJKL/log-2026-01',
    position: 2 ** 48 - 1,
    signature: new Uint8Array(64),
  })
  assert.equal(longest.length, MAX_RECEIPT_BYTES)
  assert.ok(longest.length <= 140)
  assert.equal(must(decodeReceipt(longest)).position, 2 ** 48 - 1)
})

for (const [why, changed, reason] of [
  ['nothing', new Uint8Array(0), 'version'],
  ['a version alone', bytes.subarray(0, 1), 'length'],
  ['another version', bytes.with(0, 2), 'version'],
  ['a byte less', bytes.subarray(0, -1), 'length'],
  ['a byte more', Uint8Array.of(...bytes, 0), 'length'],
  ['a longer log id than it holds', bytes.with(1, 14), 'length'],
  ['no log id', Uint8Array.of(1, 0, ...bytes.subarray(15)), 'log-id'],
  [
    'a log id of 25 characters',
    Uint8Array.of(1, 25, ...Buffer.from('ABCDEFGHIJKLM/log-2026-01'), ...bytes.subarray(15)),
    'log-id',
  ],
  ['a log id in other letters', bytes.with(2, 0xc3), 'log-id'],
  ['a newline in the log id', bytes.with(14, 10), 'log-id'],
  ['a megabyte', new Uint8Array(1_000_000).fill(1), 'length'],
] as const) {
  test(`a receipt with ${why} is not read`, () => {
    const read = decodeReceipt(changed)
    assert.equal(read.ok ? 'read' : read.findings[0]?.figures.reason, reason)
  })
}

test('any bytes that are read are the one spelling of what they say', () => {
  const near = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => bytes.with(at, byte))
  fc.assert(
    fc.property(fc.oneof(near, fc.uint8Array({ maxLength: 160 })), given => {
      const read = decodeReceipt(given)
      if (read.ok) assert.equal(toHex(encodeReceipt(read.value)), toHex(given))
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('no bit of a receipt can be changed unnoticed', async () => {
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const at = bit >> 3
    const read = decodeReceipt(bytes.with(at, (bytes[at] as number) ^ (1 << (bit & 7))))
    const findings = read.ok ? await checkReceipt(crypto, key, 'demonstration', read.value, vouched) : read.findings
    assert.equal(findings[0]?.rule, 'signature-wrong', `bit ${bit}`)
  }
})

test('only a place in a log can be promised', () => {
  assert.throws(() => receiptBytesToSign('demo\nnstration', vectors.logId, 2, vouched))
  assert.throws(() => receiptBytesToSign('demonstration', 'BW-1', 2, vouched))
  assert.throws(() => receiptBytesToSign('demonstration', vectors.logId, -1, vouched))
  assert.throws(() => encodeReceipt({ ...receipt, position: 2 ** 48 }))
})
