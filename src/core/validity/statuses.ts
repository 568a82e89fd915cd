import { fromCbor, toCbor } from '../signing/cbor.ts'
import { coseBytesToSign, decodeCose, encodeCose, protectedHeader } from '../signing/cose-sign1.ts'
import type { Crypto } from '../signing/crypto.ts'
import { isEntitled, listedKey, verificationKey } from '../participants/open-trust-list.ts'
import type { Environment, TrustList } from '../participants/trust-list.ts'
import { type Day, parseDay } from '../values/day.ts'

/** What a serial can be, three bits each. `exception`: more than three bits can say; ask the issuer. */
export const STATUSES = [
  'never-issued',
  'open',
  'used',
  'expired-unused',
  'void',
  'replaced',
  'lost-or-stolen',
  'exception',
] as const
export type SerialStatus = (typeof STATUSES)[number]

/** An authority's own word on its serials, up to a horizon of its log. */
export interface Statuses {
  readonly authority: string
  /** Grows with every statement of this authority; a verifier never goes back. */
  readonly sequence: number
  readonly madeAt: string
  /** Everything below this size of the log is told here. */
  readonly horizon: { readonly day: Day; readonly size: number }
  /** Before this day of issue only ranges are known. */
  readonly knownFrom: Day
  readonly blocks: readonly StatusBlock[]
}

/** Serials `from` to `to`, three bits each, lowest serial in the lowest bits. */
export interface StatusBlock {
  readonly from: number
  readonly to: number
  readonly bits: Uint8Array
}

/** A block with every serial never issued. */
export function emptyBlock(from: number, to: number): StatusBlock {
  return { from, to, bits: new Uint8Array(Math.ceil(((to - from + 1) * 3) / 8)) }
}

/** Writes a status into the block's bits. */
export function setStatus(block: StatusBlock, serial: number, status: SerialStatus): void {
  const value = STATUSES.indexOf(status)
  for (let bit = 0; bit < 3; bit++) {
    const at = (serial - block.from) * 3 + bit
    const mask = 1 << (at & 7)
    const byte = block.bits[at >> 3] ?? 0
    block.bits[at >> 3] = (value >> bit) & 1 ? byte | mask : byte & ~mask
  }
}

/** The status of a serial; `never-issued` outside every block. */
export function statusOf(statuses: Statuses, serial: number): SerialStatus {
  const block = statuses.blocks.find(candidate => candidate.from <= serial && serial <= candidate.to)
  if (!block) return 'never-issued'
  let value = 0
  for (let bit = 0; bit < 3; bit++) {
    const at = (serial - block.from) * 3 + bit
    value |= (((block.bits[at >> 3] ?? 0) >> (at & 7)) & 1) << bit
  }
  return STATUSES[value] as SerialStatus
}

/** What an exchange key signs here and nowhere else. */
function context(environment: Environment): string {
  return `adamas-statuses-v1\n${environment}`
}

/** The bytes to sign, and how the signature makes the statement. */
export function sealStatuses(statuses: Statuses, environment: Environment, keyId: string) {
  const { authority, sequence, madeAt, horizon, knownFrom, blocks } = statuses
  const payload = toCbor([
    authority,
    sequence,
    madeAt,
    horizon.day,
    horizon.size,
    knownFrom,
    blocks.map(block => [block.from, block.to, block.bits]),
  ])
  const header = protectedHeader(keyId)
  return {
    bytes: coseBytesToSign(header, payload, context(environment)),
    seal: (signature: Uint8Array) => encodeCose({ protectedHeader: header, payload, signature }),
  }
}

/** The statement, if the authority it speaks for signed it; null otherwise: nobody can speak for another. */
export async function openStatuses(crypto: Crypto, bytes: Uint8Array, list: TrustList): Promise<Statuses | null> {
  const cose = decodeCose(bytes)
  const statuses = cose && readStatuses(fromCbor(cose.payload))
  const listed = cose && listedKey(list, cose.keyId)
  if (!cose || !statuses || !listed || listed.authority !== statuses.authority) return null
  const { key } = listed
  if (!isEntitled(key, 'exchange', statuses.madeAt.slice(0, 10)) || key.revokedAtPosition !== undefined) return null
  const verification = verificationKey(key)
  const signed = coseBytesToSign(cose.protectedHeader, cose.payload, context(list.environment))
  return verification && (await crypto.verify(verification, signed, cose.signature)) ? statuses : null
}

const MOST_SERIALS = 20_000_000

function readStatuses(value: unknown): Statuses | null {
  if (!Array.isArray(value) || value.length !== 7) return null
  const [authority, sequence, madeAt, on, size, from, list] = value as unknown[]
  const [horizonDay, knownFrom] = [parseDay(on), parseDay(from)]
  if (typeof authority !== 'string' || typeof madeAt !== 'string' || !horizonDay || !knownFrom) return null
  if (!isCount(sequence) || !isCount(size) || !Array.isArray(list)) return null
  const blocks = list.map(readBlock)
  if (!blocks.every(block => block !== null)) return null
  return { authority, sequence, madeAt, horizon: { day: horizonDay, size }, knownFrom, blocks }
}

function readBlock(value: unknown): StatusBlock | null {
  if (!Array.isArray(value) || value.length !== 3) return null
  const [from, to, bits] = value as unknown[]
  if (!isCount(from) || !isCount(to) || from > to || to - from > MOST_SERIALS || !(bits instanceof Uint8Array))
    return null
  return bits.length === Math.ceil(((to - from + 1) * 3) / 8) ? { from, to, bits } : null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
