import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { concat, fromHex, toHex, utf8 } from '../values/bytes.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { HASH_BYTES } from './hash.ts'
import {
  fromBase64,
  isKeyName,
  keyIdOf,
  type NoteSignature,
  parseNote,
  type SignedNote,
  toBase64,
  unreadable,
} from './note.ts'
import { problem } from './problem.ts'
import { MAX_LOG_SIZE } from './tile.ts'

export interface TreeHead {
  readonly size: number
  /** 32 bytes, RFC 6962. */
  readonly rootHash: Uint8Array
}

/** C2SP tlog-checkpoint: what a log says of itself. */
export interface Checkpoint extends TreeHead {
  readonly origin: string
  /** 32 bytes: the hash chain over the whole acts, headers included. The log's own word; absent in other logs. */
  readonly chain: Uint8Array | null
}

const CHAIN = 'chain '
const MAX_EXTENSIONS = 8

/** The text a log signs, and witnesses after it. */
export function checkpointText({ origin, size, rootHash, chain }: Checkpoint): string {
  if (!isKeyName(origin) || !isSize(size) || rootHash.length !== HASH_BYTES) throw new Error('not a checkpoint')
  return `${origin}\n${size}\n${toBase64(rootHash)}\n${chain ? `${CHAIN}${toHex(chain)}\n` : ''}`
}

/** The checkpoint a note carries, unverified: read it to know how far a log says it is, believe `verifyCheckpoint`. */
export function parseCheckpoint(note: string): Outcome<{ readonly checkpoint: Checkpoint; readonly note: SignedNote }> {
  const parsed = parseNote(note)
  if (!parsed.ok) return parsed
  const [origin, size, root, ...extensions] = parsed.value.text.slice(0, -1).split('\n')
  if (!origin || !isKeyName(origin)) return unreadable('origin')
  if (!size || !/^(0|[1-9]\d{0,15})$/.test(size) || !isSize(Number(size))) return unreadable('size')
  const rootHash = fromBase64(root ?? '')
  if (rootHash?.length !== HASH_BYTES) return unreadable('root-hash')
  if (extensions.length > MAX_EXTENSIONS || extensions.includes('')) return unreadable('extension')
  const chainLine = extensions.find(line => line.startsWith(CHAIN))
  const chain = chainLine === undefined ? null : fromHex(chainLine.slice(CHAIN.length))
  if (chainLine !== undefined && chain?.length !== HASH_BYTES) return unreadable('chain')
  return done({ checkpoint: { origin, size: Number(size), rootHash, chain }, note: parsed.value })
}

function isSize(size: number): boolean {
  return Number.isInteger(size) && size >= 0 && size <= MAX_LOG_SIZE
}

/** Someone whose word on a log counts. Which of them must have signed is the policy of whoever asks. */
export interface Signatory {
  readonly name: string
  readonly role: 'log' | 'witness'
  readonly key: VerificationKey
}

export interface VerifiedCheckpoint {
  readonly checkpoint: Checkpoint
  /** As it was signed: a witness signs this text again and adds a line. */
  readonly note: SignedNote
  /** Everyone known whose signature is good, in the order of the note, the log's among them. */
  readonly signedBy: readonly Signed[]
}

export interface Signed {
  readonly signatory: Signatory
  /** When a witness said so, in seconds since 1970; null for the log. */
  readonly atSeconds: number | null
}

/**
 * The checkpoint, if its log signed it. As signed-note asks, unknown keys are passed over, and one bad signature by a
 * known key refuses the note. A second signature by the same key counts for nothing.
 */
export async function verifyCheckpoint(
  crypto: Crypto,
  text: string,
  origin: string,
  known: readonly Signatory[],
): Promise<Outcome<VerifiedCheckpoint>> {
  const parsed = parseCheckpoint(text)
  if (!parsed.ok) return parsed
  const { checkpoint, note } = parsed.value
  if (checkpoint.origin !== origin) {
    return refused(problem('log-origin-differs', 'checkpoint', { expected: origin, found: checkpoint.origin }))
  }
  const byKey = new Map(known.map(signatory => [lineOf(signatory.name, keyIdFor(crypto, signatory)), signatory]))
  const signedBy: Signed[] = []
  for (const line of note.signatures) {
    const signatory = byKey.get(lineOf(line.name, line.keyId))
    if (!signatory) continue
    byKey.delete(lineOf(line.name, line.keyId))
    const good = await verifySignature(crypto, note.text, line, signatory)
    if (!good) return refused(problem('log-signature-wrong', 'checkpoint', { name: line.name, keyId: line.keyId }))
    signedBy.push(good)
  }
  if (!signedBy.some(({ signatory }) => signatory.role === 'log')) {
    return refused(problem('log-checkpoint-unsigned', 'checkpoint', { origin }))
  }
  return done({ checkpoint, note, signedBy })
}

function lineOf(name: string, keyId: string): string {
  return `${name} ${keyId}`
}

function keyIdFor(crypto: Crypto, { name, role, key }: Signatory): string {
  return keyIdOf(crypto, name, role === 'log' ? 'ES256' : 'ES256-cosignature', key)
}

async function verifySignature(
  crypto: Crypto,
  text: string,
  { signature }: NoteSignature,
  signatory: Signatory,
): Promise<Signed | null> {
  if (signatory.role === 'log') {
    const good = signature.length === SIGNATURE_BYTES && (await crypto.verify(signatory.key, utf8(text), signature))
    return good ? { signatory, atSeconds: null } : null
  }
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return null
  const atSeconds = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
  if (!Number.isSafeInteger(atSeconds)) return null
  const signed = cosignatureText(text, atSeconds)
  const good = await crypto.verify(signatory.key, utf8(signed), signature.subarray(TIME_BYTES))
  return good ? { signatory, atSeconds } : null
}

const SIGNATURE_BYTES = 64
const TIME_BYTES = 8

/** What a witness signs: C2SP tlog-cosignature's message, which no log key's text can begin like. */
export function cosignatureText(text: string, atSeconds: number): string {
  return `cosignature/v1\ntime ${atSeconds}\n${text}`
}

/** The log's line under its checkpoint. `signature` is r then s over `checkpointText`. */
export function logSignature(crypto: Crypto, name: string, key: VerificationKey, signature: Uint8Array): NoteSignature {
  return { name, keyId: keyIdOf(crypto, name, 'ES256', key), signature }
}

/** A witness's line. `signature` is r then s over `cosignatureText` of the same second. */
export function cosignature(
  crypto: Crypto,
  name: string,
  key: VerificationKey,
  atSeconds: number,
  signature: Uint8Array,
): NoteSignature {
  const time = new Uint8Array(TIME_BYTES)
  new DataView(time.buffer).setBigUint64(0, BigInt(atSeconds))
  return { name, keyId: keyIdOf(crypto, name, 'ES256-cosignature', key), signature: concat(time, signature) }
}
