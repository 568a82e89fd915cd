import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, hash, type KeyObject, sign, verify } from 'node:crypto'
import { test } from 'node:test'
import vectors from '../../../test/vectors/log.json' with { type: 'json' }
import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { concat, fromHex, toBase64Url, toHex, utf8 } from '../values/bytes.ts'
import {
  type Checkpoint,
  checkpointText,
  cosignature,
  cosignatureText,
  logSignature,
  parseCheckpoint,
  type Signatory,
  verifyCheckpoint,
} from './checkpoint.ts'
import { formatNote, keyIdOf, type NoteSignature } from './note.ts'

const crypto: Crypto = {
  sha256: bytes => hash('sha256', bytes, 'buffer'),
  verify: ({ publicKey }, bytes, signature) => {
    const [x, y] = [toBase64Url(publicKey.subarray(1, 33)), toBase64Url(publicKey.subarray(33))]
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    return verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature)
  },
}

interface Holder {
  readonly key: VerificationKey
  readonly privateKey: KeyObject
}

function holder(id: string): Holder {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = concat(Uint8Array.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
  return { key: { id, algorithm: 'ES256', publicKey: point }, privateKey }
}

function signText({ privateKey }: Holder, text: string): Uint8Array {
  return new Uint8Array(sign('sha256', utf8(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }))
}

const origin = 'adamas/demonstration/BW-1/log-2026'
const [log, industry, civil] = [holder('log'), holder('industry'), holder('civil')]
const checkpoint: Checkpoint = {
  origin,
  size: 20_852_163,
  rootHash: new Uint8Array(32).fill(7),
  chain: new Uint8Array(32).fill(8),
}
const text = checkpointText(checkpoint)
const known: readonly Signatory[] = [
  { name: origin, role: 'log', key: log.key },
  { name: 'industry', role: 'witness', key: industry.key },
  { name: 'civil', role: 'witness', key: civil.key },
]

const byLog = logSignature(crypto, origin, log.key, signText(log, text))

function cosigned(name: string, by: Holder, atSeconds: number): NoteSignature {
  return cosignature(crypto, name, by.key, atSeconds, signText(by, cosignatureText(text, atSeconds)))
}

async function verdict(signatures: readonly NoteSignature[], signed = text): Promise<string[]> {
  const verified = await verifyCheckpoint(crypto, formatNote({ text: signed, signatures }), origin, known)
  if (!verified.ok) return verified.findings.map(f => f.rule)
  return verified.value.signedBy.map(({ signatory, atSeconds }) => `${signatory.name} ${atSeconds}`)
}

test('a checkpoint is origin, size, root hash and chain, a line each', () => {
  const root = Buffer.alloc(32, 7).toString('base64')
  assert.equal(text, `${origin}\n20852163\n${root}\nchain ${'08'.repeat(32)}\n`)
  const parsed = parseCheckpoint(formatNote({ text, signatures: [byLog] }))
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.value.checkpoint, checkpoint)
})

test('the log and its witnesses are named with the time each witness gave', async () => {
  const signatures = [byLog, cosigned('industry', industry, 1_795_564_800), cosigned('civil', civil, 1_795_564_801)]
  assert.deepEqual(await verdict(signatures), [`${origin} null`, 'industry 1795564800', 'civil 1795564801'])
})

test('signatures by keys nobody knows are passed over', async () => {
  const stranger = holder('stranger')
  const sameName = logSignature(crypto, origin, stranger.key, signText(stranger, text))
  assert.deepEqual(await verdict([sameName, byLog, cosigned('stranger', stranger, 1)]), [`${origin} null`])
})

test('a witness is counted once, however often it signed', async () => {
  const twice = [cosigned('civil', civil, 1), cosigned('civil', civil, 2)]
  assert.deepEqual(await verdict([byLog, ...twice]), [`${origin} null`, 'civil 1'])
})

test('witnesses alone make no checkpoint', async () => {
  assert.deepEqual(await verdict([cosigned('civil', civil, 1)]), ['log-checkpoint-unsigned'])
})

test('one bad signature by a known key refuses the whole note', async () => {
  const wrong = { ...byLog, signature: byLog.signature.with(5, (byLog.signature[5] as number) ^ 1) }
  assert.deepEqual(await verdict([wrong]), ['log-signature-wrong'])
  const late = cosigned('civil', civil, 1)
  const otherTime = { ...late, signature: late.signature.with(7, 2) }
  assert.deepEqual(await verdict([byLog, otherTime]), ['log-signature-wrong'])
})

test('a signature of any other length is refused', async () => {
  for (const length of [1, 63, 65, 72]) {
    assert.deepEqual(await verdict([{ ...byLog, signature: new Uint8Array(length) }]), ['log-signature-wrong'])
  }
  const cosign = cosigned('civil', civil, 1)
  for (const length of [1, 64, 71, 73]) {
    assert.deepEqual(await verdict([byLog, { ...cosign, signature: new Uint8Array(length) }]), ['log-signature-wrong'])
  }
})

test('a time beyond exact integers is refused', async () => {
  const cosign = cosigned('civil', civil, 1)
  const signature = cosign.signature.with(0, 0xff)
  assert.deepEqual(await verdict([byLog, { ...cosign, signature }]), ['log-signature-wrong'])
})

test('a log key cannot stand in for a witness, nor a witness for a log', async () => {
  const asLog = {
    name: 'civil',
    keyId: keyIdOf(crypto, 'civil', 'ES256-cosignature', civil.key),
    signature: concat(new Uint8Array(8), signText(civil, text)),
  }
  assert.deepEqual(await verdict([byLog, asLog]), ['log-signature-wrong'])
})

for (const [what, changed] of [
  ['size', { ...checkpoint, size: 5 }],
  ['root hash', { ...checkpoint, rootHash: new Uint8Array(32) }],
  ['chain', { ...checkpoint, chain: new Uint8Array(32) }],
  ['chain left out', { ...checkpoint, chain: null }],
] as const) {
  test(`another ${what} is not what was signed`, async () => {
    assert.deepEqual(await verdict([byLog], checkpointText(changed)), ['log-signature-wrong'])
  })
}

test('a checkpoint of another log is refused before a signature is tried', async () => {
  const other = checkpointText({ ...checkpoint, origin: 'adamas/production/BW-1/log-2026' })
  assert.deepEqual(await verdict([byLog], other), ['log-origin-differs'])
})

test('extension lines of later versions are signed text that is passed over', async () => {
  const later = `${text}later 1\n`
  const signature = logSignature(crypto, origin, log.key, signText(log, later))
  assert.deepEqual(await verdict([signature], later), [`${origin} null`])
})

const root = Buffer.alloc(32, 7).toString('base64')

for (const [why, body, reason] of [
  ['an origin with a space', `a b\n5\n${root}\n`, 'origin'],
  ['no size', `${origin}\n`, 'size'],
  ['a leading zero', `${origin}\n05\n${root}\n`, 'size'],
  ['a negative size', `${origin}\n-5\n${root}\n`, 'size'],
  ['a size with an exponent', `${origin}\n1e3\n${root}\n`, 'size'],
  ['more entries than a log holds', `${origin}\n${2 ** 48 + 1}\n${root}\n`, 'size'],
  ['a short root hash', `${origin}\n5\n${root.slice(4)}\n`, 'root-hash'],
  ['no root hash', `${origin}\n5\n`, 'root-hash'],
  ['an empty line', `${origin}\n5\n${root}\n\nchain ${'08'.repeat(32)}\n`, 'extension'],
  ['nine extension lines', `${origin}\n5\n${root}\n${'x\n'.repeat(9)}`, 'extension'],
  ['a short chain', `${origin}\n5\n${root}\nchain 08\n`, 'chain'],
  ['a chain in capitals', `${origin}\n5\n${root}\nchain ${'AB'.repeat(32)}\n`, 'chain'],
] as const) {
  test(`a checkpoint with ${why} is not read`, () => {
    const parsed = parseCheckpoint(formatNote({ text: body, signatures: [byLog] }))
    assert.equal(parsed.ok ? 'read' : parsed.findings[0]?.figures.reason, reason)
  })
}

test('the published checkpoint verifies', async () => {
  const { logKey, witnessKey } = vectors
  const keyOf = (hex: string): VerificationKey => ({
    id: hex,
    algorithm: 'ES256',
    publicKey: fromHex(hex) as Uint8Array,
  })
  const verified = await verifyCheckpoint(crypto, vectors.checkpoint, vectors.origin, [
    { name: vectors.origin, role: 'log', key: keyOf(logKey.publicKey) },
    { name: witnessKey.name, role: 'witness', key: keyOf(witnessKey.publicKey) },
  ])
  assert.ok(verified.ok)
  assert.deepEqual(
    verified.value.note.signatures.map(s => s.keyId),
    [logKey.keyId, witnessKey.keyId],
  )
  assert.deepEqual(
    verified.value.signedBy.map(s => s.atSeconds),
    [null, witnessKey.atSeconds],
  )
  assert.equal(toHex(verified.value.checkpoint.chain ?? new Uint8Array(0)), vectors.chain)
})
