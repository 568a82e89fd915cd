import { isEntitled, listedKey, verificationKey } from '../participants/open-trust-list.ts'
import type { Environment, TrustList } from '../participants/trust-list.ts'
import { fromCbor, toCbor } from '../signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import { parseDay } from '../values/day.ts'
import { isInstant } from '../values/instant.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { isTable } from './prints.ts'
import { remark } from './remark.ts'
import { bytesFor, type StatusBlock, type Statuses } from './statuses.ts'

/** What an exchange key signs here and nowhere else. */
function context(environment: Environment): string {
  return `adamas-statuses-v1\n${environment}`
}

/** The bytes to sign, and how the signature makes the statement. */
export function sealStatuses(statuses: Statuses, environment: Environment, keyId: string) {
  const { authority, sequence, madeAt, horizon, knownFrom, blocks, exceptions } = statuses
  const payload = toCbor([
    ...[authority, sequence, madeAt, horizon.day, horizon.size, knownFrom],
    blocks.map(block => [block.from, block.to, block.bits, block.prints]),
    [...exceptions].sort(([a], [b]) => a - b).map(([serial, words]) => [serial, words]),
  ])
  const header = protectedHeader(keyId)
  return {
    bytes: coseBytesToSign(header, payload, context(environment)),
    seal: (signature: Uint8Array) => encodeCose({ protectedHeader: header, payload, signature }),
  }
}

/** The statement, if the authority it speaks for signed it: nobody can speak for another. */
export async function openStatuses(crypto: Crypto, bytes: Uint8Array, list: TrustList): Promise<Outcome<Statuses>> {
  const cose = decodeCose(bytes)
  const statuses = cose && readStatuses(fromCbor(cose.payload))
  if (!cose || !statuses) return refused(remark('pack-malformed', 'pack', { part: 'statuses' }))
  const { authority, madeAt } = statuses
  const figures = { key: cose.keyId, authority, part: 'statuses' }
  const listed = listedKey(list, cose.keyId)
  const key = listed && verificationKey(listed.key)
  if (!listed || !key) return refused(remark('key-not-known', 'pack', figures))
  if (listed.authority !== authority || !isEntitled(listed.key, 'exchange', madeAt.slice(0, 10))) {
    return refused(remark('key-not-entitled', 'pack', figures))
  }
  const { revokedAtPosition: position } = listed.key
  if (position !== undefined) return refused(remark('revoked', 'pack', { ...figures, position }))
  const signed = coseBytesToSign(cose.protectedHeader, cose.payload, context(list.environment))
  if (!(await crypto.verify(key, signed, cose.signature))) return refused(remark('signature-wrong', 'pack', figures))
  return done(statuses)
}

const MOST_BLOCKS = 1_000
const MOST_SERIALS = 20_000_000
const MOST_EXCEPTIONS = 100_000
const MOST_WORDS = 8

function readStatuses(value: unknown): Statuses | null {
  if (!Array.isArray(value) || value.length !== 8) return null
  const [authority, sequence, madeAt, on, size, from, blockList, exceptionList] = value as unknown[]
  const [day, knownFrom] = [parseDay(on), parseDay(from)]
  if (typeof authority !== 'string' || !isInstant(madeAt)) return null
  if (!day || !knownFrom || !isCount(sequence) || !isCount(size)) return null
  const [blocks, exceptions] = [readBlocks(blockList), readExceptions(exceptionList)]
  return blocks && exceptions && { authority, sequence, madeAt, horizon: { day, size }, knownFrom, blocks, exceptions }
}

function readBlocks(value: unknown): StatusBlock[] | null {
  if (!Array.isArray(value) || value.length > MOST_BLOCKS) return null
  const blocks: StatusBlock[] = []
  for (const one of value) {
    const block = readBlock(one)
    if (!block || block.from <= (blocks.at(-1)?.to ?? -1)) return null
    blocks.push(block)
  }
  return blocks
}

function readBlock(value: unknown): StatusBlock | null {
  if (!Array.isArray(value) || value.length !== 4) return null
  const [from, to, bits, prints] = value as unknown[]
  if (!isCount(from) || !isCount(to) || from > to || to - from >= MOST_SERIALS) return null
  if (!(bits instanceof Uint8Array) || bits.length !== bytesFor(from, to)) return null
  return prints instanceof Uint8Array && isTable(prints, to - from + 1) ? { from, to, bits, prints } : null
}

function readExceptions(value: unknown): Map<number, readonly string[]> | null {
  if (!Array.isArray(value) || value.length > MOST_EXCEPTIONS) return null
  const exceptions = new Map<number, readonly string[]>()
  for (const one of value) {
    const [serial, words] = Array.isArray(one) && one.length === 2 ? (one as unknown[]) : []
    if (!isCount(serial) || exceptions.has(serial) || !areWords(words)) return null
    exceptions.set(serial, words)
  }
  return exceptions
}

function areWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_WORDS && value.every(word => typeof word === 'string')
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
