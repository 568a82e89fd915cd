import { isEntitled, listedKey, openTrustList, type Roots, verificationKey } from '../participants/open-trust-list.ts'
import type { Environment, TrustList } from '../participants/trust-list.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { openStatuses, type Statuses } from './statuses.ts'

/** What is needed to judge any certificate without a network. */
export interface Pack {
  /** Never falls for one publisher. */
  readonly sequence: number
  readonly publisher: string
  /** RFC 3339, UTC. After `expiresAt` nothing it says is enough for `valid`. */
  readonly madeAt: string
  readonly expiresAt: string
  readonly trustList: TrustList
  readonly statuses: ReadonlyMap<string, Statuses>
}

/** The parts of a pack before it is signed; the lists and statements inside keep their own signatures. */
export interface PackParts {
  readonly environment: Environment
  readonly sequence: number
  readonly publisher: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly trustList: Uint8Array
  readonly statuses: readonly Uint8Array[]
}

/** Compression comes in from outside, like the cryptography. `inflate` throws where the result would pass `limit` bytes. */
export interface Compression {
  deflate(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
  inflate(bytes: Uint8Array, limit: number): Uint8Array | Promise<Uint8Array>
}

/** Largest pack read, packed and unpacked. */
export const PACK_LIMIT = 8_000_000
export const UNPACKED_LIMIT = 64_000_000

const VERSION = 1
const SOURCE = { text: 'Adamas, the pack', since: day('2026-01-01') }

function context(environment: Environment): string {
  return `adamas-pack-v1\n${environment}`
}

/** The bytes a pack key signs, and how its signature makes the file. */
export async function sealPack(compression: Pick<Compression, 'deflate'>, parts: PackParts, keyId: string) {
  const { environment, sequence, publisher, madeAt, expiresAt, trustList, statuses } = parts
  const content = toCbor([VERSION, environment, sequence, publisher, madeAt, expiresAt, trustList, [...statuses]])
  const payload = await compression.deflate(content)
  const header = protectedHeader(keyId)
  return {
    bytes: coseBytesToSign(header, payload, context(environment)),
    seal: (signature: Uint8Array) => encodeCose({ protectedHeader: header, payload, signature }),
  }
}

/**
 * The pack in a file, if its trust list has the verifier's roots behind it and an authority of that list signed the file. A
 * statement of statuses that its authority did not sign refuses the pack: somebody put it there.
 */
export async function openPack(
  crypto: Crypto,
  compression: Pick<Compression, 'inflate'>,
  bytes: Uint8Array,
  roots: Roots,
): Promise<Outcome<Pack>> {
  const cose = bytes.length <= PACK_LIMIT ? decodeCose(bytes) : null
  if (!cose) return no('pack-malformed', { part: 'file' })
  const parts = await readParts(compression, cose.payload)
  if (!parts) return no('pack-malformed', { part: 'content' })
  const trust = await openTrustList(crypto, parts.trustList, roots)
  if (!trust.ok) return trust
  const listed = listedKey(trust.value, cose.keyId)
  const key = listed && verificationKey(listed.key)
  if (!listed || !key || !isEntitled(listed.key, 'pack', parts.madeAt.slice(0, 10)))
    return no('key-not-entitled', { key: cose.keyId })
  const signed = coseBytesToSign(cose.protectedHeader, cose.payload, context(roots.environment))
  if (listed.authority !== parts.publisher || !(await crypto.verify(key, signed, cose.signature))) {
    return no('signature-wrong', { part: 'pack' })
  }
  const statuses = new Map<string, Statuses>()
  for (const statement of parts.statuses) {
    const opened = await openStatuses(crypto, statement, trust.value)
    if (!opened) return no('signature-wrong', { part: 'statuses' })
    statuses.set(opened.authority, opened)
  }
  const { sequence, publisher, madeAt, expiresAt } = parts
  return done({ sequence, publisher, madeAt, expiresAt, trustList: trust.value, statuses })
}

async function readParts(compression: Pick<Compression, 'inflate'>, payload: Uint8Array): Promise<PackParts | null> {
  try {
    return partsIn(fromCbor(await compression.inflate(payload, UNPACKED_LIMIT)))
  } catch {
    return null
  }
}

function partsIn(value: unknown): PackParts | null {
  if (!Array.isArray(value) || value.length !== 8 || value[0] !== VERSION) return null
  const [, environment, sequence, publisher, madeAt, expiresAt, trustList, statuses] = value as unknown[]
  const texts = [environment, publisher, madeAt, expiresAt].every(text => typeof text === 'string')
  const times = [madeAt, expiresAt].every(text => !Number.isNaN(Date.parse(String(text))))
  if (!texts || !times || !Number.isSafeInteger(sequence) || !(trustList instanceof Uint8Array)) return null
  if (!Array.isArray(statuses) || !statuses.every(statement => statement instanceof Uint8Array)) return null
  return { environment, sequence, publisher, madeAt, expiresAt, trustList, statuses } as unknown as PackParts
}

function no(rule: string, figures: Finding['figures']) {
  return refused({ rule, severity: 'error', path: '', figures, source: SOURCE } satisfies Finding)
}
