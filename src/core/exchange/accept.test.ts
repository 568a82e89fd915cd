import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crypto, keyOf, trustList } from '../../../test/small-scheme.ts'
import { type TestKey, testKey } from '../../../test/signing-keys.ts'
import type { TrustList } from '../participants/trust-list.ts'
import type { Plain } from '../values/act.ts'
import { fromBase64Url, toBase64Url, utf8 } from '../values/bytes.ts'
import { day } from '../values/day.ts'
import { canonicalBytes } from '../signing/canonical-json.ts'
import { type Acceptance, acceptEnvelope } from './accept.ts'
import { ANSWER, readAnswers, readSignedList } from './answer.ts'
import type { Envelope } from './envelope.ts'
import { type SignedEnvelope, sealBatch } from './signed.ts'

const exchangeKey = keyOf('BW-1', 'exchange')
const envelope: Envelope = {
  environment: 'test',
  purpose: 'certificate.issued',
  version: 1,
  id: '0123456789abcdef0123456789abcdef',
  from: 'BW-1',
  to: 'EU-BE-1',
  madeAt: '2026-11-24T08:00:00.000Z',
  payload: toBase64Url(utf8('{}')),
}
const by: Acceptance = { trustList, here: ['EU-BE-1'], nowMs: Date.parse('2026-11-24T08:01:00Z') }

async function seal(over: object = {}, key: TestKey = exchangeKey, others: readonly Envelope[] = []) {
  const all = [{ ...envelope, ...over } as Envelope, ...others]
  const [signed] = await sealBatch(crypto, all, key.id, async bytes => key.sign(bytes))
  return signed as SignedEnvelope
}

async function said(signed: SignedEnvelope, over: Partial<Acceptance> = {}): Promise<string> {
  const read = await acceptEnvelope(crypto, signed, { ...by, ...over })
  return read.ok ? 'accepted' : read.findings.map(finding => finding.rule).join()
}

test('an envelope to us, signed by an authority of the list, is accepted with its sender and payload', async () => {
  const read = await acceptEnvelope(crypto, await seal(), by)
  assert.ok(read.ok)
  assert.deepEqual([read.value.envelope, read.value.sender.id], [envelope, 'BW-1'])
  assert.deepEqual(read.value.payload, utf8('{}'))
})

test('each of a batch is accepted by itself', async () => {
  const all = Array.from({ length: 7 }, (_, i) => ({ ...envelope, id: String(i).padStart(32, '0') }))
  const signed = await sealBatch(crypto, all, exchangeKey.id, async bytes => exchangeKey.sign(bytes))
  assert.deepEqual(await Promise.all(signed.map(one => said(one))), Array(7).fill('accepted'))
  assert.equal(new Set(signed.map(one => one.signature)).size, 1)
})

test('versions beside ours are read, others are not', async () => {
  const versions = await Promise.all([0, 1, 2, 3].map(async version => said(await seal({ version }))))
  assert.deepEqual(versions, ['accepted', 'accepted', 'accepted', 'version-not-read'])
})

test('what a later version adds is kept as it came', async () => {
  assert.equal(await said(await seal({ version: 2, priority: 'high' })), 'accepted')
})

describe('refused, each for its own reason', () => {
  const cases: Readonly<Record<string, readonly [rule: string, over: object, key?: TestKey]>> = {
    'another environment': ['environment-differs', { environment: 'production' }],
    'another addressee': ['addressee-not-here', { to: 'BW-1' }],
    'a sender nobody knows': ['sender-unknown', { from: 'KE-1' }],
    'a sender’s clock far ahead': ['from-the-future', { madeAt: '2026-11-24T08:03:01.000Z' }],
    'the key of another authority': ['key-not-entitled', {}, keyOf('EU-BE-1', 'exchange')],
    'a certificate key': ['key-not-entitled', {}, keyOf('BW-1', 'certificate')],
    'a log key': ['key-not-entitled', {}, keyOf('BW-1', 'log')],
    'a pack key': ['key-not-entitled', {}, keyOf('BW-1', 'pack')],
    'a key nobody listed': ['key-not-entitled', {}, testKey('BW-1/exchange-9')],
    'another key under the listed name': ['signature-wrong', {}, testKey(exchangeKey.id)],
    'before the key’s first day': ['key-not-entitled', { madeAt: '2025-12-31T08:00:00Z' }],
    'a purpose of free text': ['envelope-malformed', { purpose: 'certificate issued\u0000' }],
    'no purpose': ['envelope-malformed', { purpose: undefined }],
    'an id that is none': ['envelope-malformed', { id: 'abc' }],
    'a sender that is no authority id': ['envelope-malformed', { from: 'bw 1' }],
    'an instant that is none': ['envelope-malformed', { madeAt: '2026-11-24' }],
    'an instant Date.parse takes': ['envelope-malformed', { madeAt: 'Tue, 24 Nov 2026 08:00:00 GMT' }],
    'a version that is no count': ['envelope-malformed', { version: -1 }],
    'a payload that is no base64url': ['envelope-malformed', { payload: 'e30=' }],
    'a payload in a second spelling': ['envelope-malformed', { payload: 'e31' }],
    'an answer to nothing': ['envelope-malformed', { inReplyTo: 'x' }],
    'a checkpoint PostgreSQL cannot keep': ['envelope-malformed', { checkpoint: 'a\u0000b' }],
  }
  for (const [what, [rule, over, key]] of Object.entries(cases)) {
    test(`${what}: ${rule}`, async () => assert.equal(await said(await seal(over, key)), rule))
  }

  test('a retired key after its last day, a revoked key on any', async () => {
    const withKey = (over: object): TrustList => ({
      ...trustList,
      authorities: trustList.authorities.map(one => ({
        ...one,
        keys: one.keys.map(key => (key.id === exchangeKey.id ? { ...key, ...over } : key)),
      })),
    })
    const signed = await seal()
    assert.equal(await said(signed, { trustList: withKey({ until: day('2026-11-23') }) }), 'key-not-entitled')
    assert.equal(await said(signed, { trustList: withKey({ until: day('2026-11-24') }) }), 'accepted')
    assert.equal(await said(signed, { trustList: withKey({ revokedAtPosition: 5 }) }), 'key-not-entitled')
  })

  test('bytes that are not the canonical envelope', async () => {
    const signed = await seal()
    const text = new TextDecoder().decode(fromBase64Url(signed.envelope) ?? undefined)
    for (const other of [` ${text}`, text.replace('{', '{"a":null,'), text.slice(0, -1), '[]', '""', '']) {
      assert.equal(await said({ ...signed, envelope: toBase64Url(utf8(other)) }), 'envelope-malformed')
    }
    assert.equal(await said({ ...signed, envelope: `${signed.envelope}=` }), 'envelope-malformed')
    assert.equal(await said({ ...signed, envelope: 'A'.repeat(4_000_001) }), 'envelope-malformed')
  })

  test('a signature, path or envelope of another batch', async () => {
    const others = [
      { ...envelope, id: 'f'.repeat(32) },
      { ...envelope, id: 'e'.repeat(32) },
    ]
    const signed = await seal({}, exchangeKey, others)
    const alone = await seal({ payload: 'e30' })
    for (const changed of [
      { ...signed, signature: alone.signature },
      { ...signed, siblings: [] },
      { ...signed, siblings: signed.siblings.toReversed() },
      { ...signed, siblings: ['x'] },
      { ...signed, index: 1 },
      { ...signed, size: 1 },
      { ...signed, signature: '' },
      { ...signed, signature: signed.signature.slice(2) },
      { ...signed, envelope: (await seal({ id: 'd'.repeat(32) })).envelope },
    ]) {
      assert.equal(await said(changed), 'signature-wrong')
    }
  })
})

test('a batch of two environments is a bug', async () => {
  const production = { ...envelope, environment: 'production' as const }
  await assert.rejects(seal({}, exchangeKey, [production]))
})

describe('the list of a request or an answer', () => {
  const list = (value: unknown) => readSignedList(canonicalBytes({ envelopes: value } as Plain), 'envelopes')

  test('is read where every member is a signed envelope, and only under its name', async () => {
    const signed = await seal()
    assert.deepEqual(list([signed]), [signed])
    assert.deepEqual(list([]), [])
    assert.equal(readSignedList(canonicalBytes({ answers: [] }), 'envelopes'), null)
  })

  test('is refused whole where one is not', async () => {
    const signed = await seal()
    for (const wrong of [
      { ...signed, index: '0' },
      { ...signed, size: -1 },
      { ...signed, siblings: Array(17).fill('AA') },
      { ...signed, siblings: [1] },
      { ...signed, key: undefined },
      { ...signed, more: 1 },
      'x',
      [],
    ]) {
      assert.equal(list([signed, wrong]), null, JSON.stringify(wrong))
    }
    assert.equal(list({}), null)
    assert.equal(list(Array(1025).fill(signed)), null)
    assert.equal(readSignedList(utf8('[]'), 'envelopes'), null)
    assert.equal(readSignedList(utf8('x'), 'envelopes'), null)
  })
})

describe('answers', () => {
  const asked = 'a'.repeat(32)
  const answer = { purpose: ANSWER, from: 'EU-BE-1', to: 'BW-1', inReplyTo: asked }
  const peerKey = keyOf('EU-BE-1', 'exchange')
  const payload = (body: object) => toBase64Url(canonicalBytes(body as Plain))
  const read = async (...signed: SignedEnvelope[]) => {
    const bytes = canonicalBytes({ answers: signed } as unknown as Plain)
    return readAnswers(crypto, bytes, 'EU-BE-1', { ...by, here: ['BW-1'] })
  }

  test('are found by what they answer', async () => {
    const good = await seal({ ...answer, payload: payload({ outcome: 'quarantined', rule: 'facts-differ' }) }, peerKey)
    assert.deepEqual((await read(good)).get(asked)?.body, { outcome: 'quarantined', rule: 'facts-differ' })
  })

  test('that the peer did not sign as itself, or that say nothing known, are as if not there', async () => {
    const accepted = payload({ outcome: 'accepted' })
    const wrong = [
      await seal({ ...answer, payload: accepted }, testKey(peerKey.id)),
      await seal({ ...answer, payload: accepted, from: 'BW-1', to: 'BW-1' }),
      await seal({ ...answer, payload: accepted, purpose: 'certificate.issued' }, peerKey),
      await seal({ ...answer, payload: accepted, inReplyTo: undefined }, peerKey),
      await seal({ ...answer, payload: payload({ outcome: 'perhaps' }) }, peerKey),
      await seal({ ...answer, payload: payload({ outcome: 'refused', rule: '<b>' }) }, peerKey),
      await seal({ ...answer, payload: toBase64Url(utf8('accepted')) }, peerKey),
    ]
    assert.equal((await read(...wrong)).size, 0)
    assert.equal((await readAnswers(crypto, utf8('x'), 'EU-BE-1', by)).size, 0)
  })
})
