import { createPublicKey, verify } from 'node:crypto'
import { decodeCose } from '../../src/core/signing/cose-sign1.ts'
import { fromBase45 } from '../../src/core/signing/base45.ts'
import { day } from '../../src/core/values/day.ts'
import { check } from '../../src/core/validity/check.ts'
import { readPresented } from '../../src/core/validity/presented.ts'
import { crypto, goodDocument, keyOf, pack, seal } from '../../test/small-scheme.ts'
import { type Contender, measure, peer, type RowResult } from '../measure.ts'

const QUESTION = { purpose: 'presentation' as const, at: day('2026-11-24') }
const COUNT = 2_000

/** Distinct certificates, so that nothing is measured twice from a cache. */
const DOCUMENTS = Array.from({ length: 100 }, (_, i) => goodDocument({ number: `BW00${12_101 + i}` }))

/**
 * Warm, as a desk is after its first hour. Below its horizon the pack names each certificate by its print; beyond it
 * the receipt is verified too.
 */
async function ours(form: 'qr' | 'vc', newer: boolean): Promise<Contender> {
  const texts = DOCUMENTS.map((document, position) => seal(document, { position })[form])
  const statuses = Object.fromEntries(DOCUMENTS.map((_, i) => [12_101 + i, 'open' as const]))
  const opened = await pack(newer ? { statuses: {}, size: 0 } : { statuses, named: DOCUMENTS, size: 1_000 })
  const run = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const presented = readPresented(crypto, texts[i % texts.length] as string, 'test')
      const { verdict } = await check(crypto, presented, opened, QUESTION)
      if (verdict !== 'valid') throw new Error(`the bench judged ${verdict}`)
    }
  }
  await run(COUNT)
  return { name: newer ? 'ours, newer than the pack' : 'ours, the pack decides', run }
}

/** The limit: one P-256 verification of the same bytes in the same process, nothing else. */
function bare(form: 'qr' | 'vc'): Contender {
  const presented = readPresented(crypto, seal(goodDocument())[form], 'test')
  if (!presented) throw new Error('no certificate')
  const point = Buffer.from(keyOf('BW-1', 'certificate').publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  return {
    name: 'node:crypto verify, one signature',
    run(count) {
      for (let i = 0; i < count; i++) {
        if (!verify('sha256', presented.signed, { key, dsaEncoding: 'ieee-p1363' }, presented.signature))
          throw new Error()
      }
    },
  }
}

async function coseLibrary(): Promise<Contender> {
  const { Sign1, importPKIX } = await library()
  const bytes = fromBase45(seal(goodDocument()).qr.slice(4)) as Uint8Array
  if (!decodeCose(bytes)) throw new Error('no certificate')
  const key = await importPKIX(spki(), 'ES256')
  const aad = new TextEncoder().encode('adamas-certificate-v1\ntest')
  return {
    name: '@auth0/cose, one signature and nothing else',
    async run(count) {
      for (let i = 0; i < count; i++) await Sign1.decode(bytes).verify(key, { externalAAD: aad })
    },
  }
}

interface CoseLibrary {
  Sign1: { decode(bytes: Uint8Array): { verify(key: unknown, options: { externalAAD: Uint8Array }): Promise<void> } }
  importPKIX(pem: string, algorithm: string): Promise<unknown>
}

/** The peers live in the bench's own folder, outside the product's install. */
async function library(): Promise<CoseLibrary> {
  const [cose, jose] = [await import('@auth0/cose' as string), await import('jose')]
  return { Sign1: cose.Sign1, importPKIX: (pem, algorithm) => jose.importSPKI(pem, algorithm) }
}

function spki(): string {
  const point = Buffer.from(keyOf('BW-1', 'certificate').publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  return key.export({ type: 'spki', format: 'pem' }) as string
}

async function joseLibrary(): Promise<Contender> {
  const { compactVerify, importSPKI } = await import('jose')
  const key = await importSPKI(spki(), 'ES256')
  const { vc } = seal(goodDocument())
  return {
    name: 'jose compactVerify, one signature and nothing else',
    async run(count) {
      for (let i = 0; i < count; i++) await compactVerify(vc, key)
    },
  }
}

/**
 * The limit is one bare verification for each signature checked: one where the pack decides, two beyond its horizon.
 */
export async function verifyRow(form: 'qr' | 'vc', rounds: number): Promise<RowResult> {
  const [goalOfLimit, goalOfLibrary] = form === 'qr' ? [0.75, 1.6] : [0.7, 1.5]
  const contenders = [
    await ours(form, false),
    await ours(form, true),
    bare(form),
    form === 'qr' ? await coseLibrary() : await joseLibrary(),
  ]
  const [decided = 0, newer = 0, limit = 0, other = 0] = await measure(contenders, COUNT, rounds)
  return {
    row: `verify-${form}`,
    ours: Math.round(decided),
    peers: [
      peer('limit: one node:crypto verification, the pack decides', limit, decided, goalOfLimit),
      peer('limit: two node:crypto verifications, newer than the pack', limit / 2, newer, goalOfLimit),
      peer(contenders[3]?.name ?? '', other, decided, goalOfLibrary),
    ],
    limits: [],
    unit: 'verdicts a CPU second',
    rounds,
  }
}
