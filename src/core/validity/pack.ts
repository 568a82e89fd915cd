import { schemeOf } from '../certificate/lint.ts'
import type { Scheme } from '../certificate/rule.ts'
import { isEntitled, listedKey, openTrustLists, type Roots, verificationKey } from '../participants/open-trust-list.ts'
import type { Environment, TrustList } from '../participants/trust-list.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { type CoseSign1, coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Finding } from '../values/finding.ts'
import { isInstant } from '../values/instant.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import type { AlertInForce } from '../participants/alert-fold.ts'
import { openAlerts } from './pack-alerts.ts'
import { remark } from './remark.ts'
import type { Statuses } from './statuses.ts'
import { openStatuses } from './statuses-statement.ts'

/** What is needed to judge any certificate without a network. */
export interface Pack {
  /** Never falls for one publisher. */
  readonly sequence: number
  readonly publisher: string
  /** RFC 3339, UTC. After `expiresAt` nothing it says is enough for `valid`. */
  readonly madeAt: string
  readonly expiresAt: string
  readonly trustList: TrustList
  /** What the rules ask of the trust list, gathered once. */
  readonly scheme: Scheme
  readonly statuses: ReadonlyMap<string, Statuses>
  /** The alerts in force that its publisher knows; absent where it says nothing of alerts. */
  readonly alerts?: readonly AlertInForce[]
}

/** The parts of a pack before it is signed; the lists and statements inside keep their own signatures. */
export interface PackParts {
  readonly environment: Environment
  readonly sequence: number
  readonly publisher: string
  readonly madeAt: string
  readonly expiresAt: string
  /** The list in force, last; before it those that changed the roots since the ones verifiers may still begin at. */
  readonly trustLists: readonly Uint8Array[]
  readonly statuses: readonly Uint8Array[]
  /** Signed statements of other kinds, such as alerts; a reader passes over the kinds it does not know. */
  readonly further?: readonly FurtherStatement[]
}

/** What it is a statement of, and the signed bytes. */
export type FurtherStatement = readonly [kind: string, statement: Uint8Array]

/**
 * Compression comes in from outside, like the cryptography. `inflate` throws where the result would pass `limit` bytes.
 */
export interface Compression {
  deflate(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>
  inflate(bytes: Uint8Array, limit: number): Uint8Array | Promise<Uint8Array>
}

/** Largest pack read, packed and unpacked. */
export const PACK_LIMIT = 8_000_000
export const UNPACKED_LIMIT = 24_000_000

const VERSION = 1

function context(environment: Environment): string {
  return `adamas-pack-v1\n${environment}`
}

/** The bytes a pack key signs, and how its signature makes the file. */
export async function sealPack(compression: Pick<Compression, 'deflate'>, parts: PackParts, keyId: string) {
  const { environment, sequence, publisher, madeAt, expiresAt, trustLists, statuses, further = [] } = parts
  const content = toCbor([VERSION, environment, sequence, publisher, madeAt, expiresAt, trustLists, statuses, further])
  const payload = await compression.deflate(content)
  const header = protectedHeader(keyId)
  return {
    bytes: coseBytesToSign(header, payload, context(environment)),
    seal: (signature: Uint8Array) => encodeCose({ protectedHeader: header, payload, signature }),
  }
}

/**
 * The pack in a file, if its trust list has the verifier's roots behind it and an authority of that list signed the
 * file. A statement of statuses that its authority did not sign refuses the pack: somebody put it there.
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
  const trust = await openTrustLists(crypto, parts.trustLists, roots)
  if (!trust.ok) return trust
  const wrong = await publisherFindings(crypto, cose, parts, trust.value)
  if (wrong.length > 0) return refused(...wrong)
  const statuses = await openStatements(crypto, parts.statuses, trust.value)
  if (!statuses.ok) return statuses
  const alerts = await openAlerts(crypto, parts.further, trust.value)
  if (!alerts.ok) return alerts
  const { sequence, publisher, madeAt, expiresAt } = parts
  const [trustList, scheme] = [trust.value, schemeOf(trust.value)]
  const known = { trustList, scheme, statuses: statuses.value, ...(alerts.value ? { alerts: alerts.value } : {}) }
  return done({ sequence, publisher, madeAt, expiresAt, ...known })
}

/** The publisher is of the list, its key is for packs, and that key signed this file. */
async function publisherFindings(
  crypto: Crypto,
  cose: CoseSign1,
  { publisher, madeAt }: PackParts,
  list: TrustList,
): Promise<Finding[]> {
  const figures = { key: cose.keyId, authority: publisher, part: 'pack' }
  const listed = listedKey(list, cose.keyId)
  const key = listed && verificationKey(listed.key)
  if (!listed || !key) return [remark('key-not-known', 'pack', figures)]
  if (listed.authority !== publisher || !isEntitled(listed.key, 'pack', madeAt.slice(0, 10))) {
    return [remark('key-not-entitled', 'pack', figures)]
  }
  const { revokedAtPosition: position } = listed.key
  if (position !== undefined) return [remark('revoked', 'pack', { ...figures, position })]
  const signed = coseBytesToSign(cose.protectedHeader, cose.payload, context(list.environment))
  const good = await crypto.verify(key, signed, cose.signature)
  return good ? [] : [remark('signature-wrong', 'pack', figures)]
}

/**
 * A statement whose key has since lost its entitlement is left out, as if its authority had said nothing: nobody did
 * wrong.
 */
const LEFT_OUT = ['key-not-known', 'key-not-entitled', 'revoked']

async function openStatements(
  crypto: Crypto,
  statements: readonly Uint8Array[],
  list: TrustList,
): Promise<Outcome<Map<string, Statuses>>> {
  const statuses = new Map<string, Statuses>()
  for (const statement of statements) {
    const opened = await openStatuses(crypto, statement, list)
    if (opened.ok) {
      if (statuses.has(opened.value.authority)) return no('pack-malformed', { part: 'statuses' })
      statuses.set(opened.value.authority, opened.value)
    } else if (!opened.findings.every(finding => LEFT_OUT.includes(finding.rule))) return opened
  }
  return done(statuses)
}

async function readParts(compression: Pick<Compression, 'inflate'>, payload: Uint8Array): Promise<PackParts | null> {
  try {
    return partsIn(fromCbor(await compression.inflate(payload, UNPACKED_LIMIT)))
  } catch {
    return null
  }
}

const MOST_LISTS = 100
const MOST_STATEMENTS = 1_000

function partsIn(value: unknown): PackParts | null {
  if (!Array.isArray(value) || value.length !== 9 || value[0] !== VERSION) return null
  const [, environment, sequence, publisher, madeAt, expiresAt, trustLists, statuses, further] = value as unknown[]
  if (typeof environment !== 'string' || typeof publisher !== 'string') return null
  if (!isInstant(madeAt) || !isInstant(expiresAt) || !Number.isSafeInteger(sequence)) return null
  if (!areBytes(trustLists, MOST_LISTS) || !areBytes(statuses, MOST_STATEMENTS)) return null
  if (!areFurther(further)) return null
  return { environment, sequence, publisher, madeAt, expiresAt, trustLists, statuses, further } as PackParts
}

function areBytes(value: unknown, most: number): value is Uint8Array[] {
  return Array.isArray(value) && value.length <= most && value.every(one => one instanceof Uint8Array)
}

function areFurther(value: unknown): value is FurtherStatement[] {
  const isOne = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && one[1] instanceof Uint8Array
  return Array.isArray(value) && value.length <= MOST_STATEMENTS && value.every(isOne)
}

function no(rule: string, figures: Finding['figures']) {
  return refused(remark(rule, 'pack', figures))
}
