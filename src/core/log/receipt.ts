import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { concat, fromUtf8, toHex, utf8 } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { isEnvironment, isLogId, MAX_LOG_ID_CHARS } from './log-id.ts'
import { problem } from './problem.ts'
import { MAX_LOG_SIZE } from './tile.ts'

/**
 * A log's signed promise that a leaf has a position, as certificate transparency's signed certificate timestamp. A
 * receipt without its leaf in the log is proof against the node.
 */
export interface Receipt {
  readonly logId: string
  readonly position: number
  /** ES256, r then s, over `receiptBytesToSign`. */
  readonly signature: Uint8Array
}

const VERSION = 1
const POSITION_BYTES = 6
const SIGNATURE_BYTES = 64
const FRAME_BYTES = 2 + POSITION_BYTES + SIGNATURE_BYTES

/** The longest receipt; the paper's QR has room for 140 bytes. */
export const MAX_RECEIPT_BYTES = FRAME_BYTES + MAX_LOG_ID_CHARS

/**
 * What a receipt vouches for: the leaf, and the SHA-256 of the short form that travels on paper. The short form cannot
 * be derived from the leaf, so without it a stolen certificate key could put other carats over a genuine leaf.
 */
export interface Vouched {
  readonly leaf: Uint8Array
  readonly shortForm: Uint8Array
}

/** The first line keeps a receipt from ever being read as another text the log key signs. */
export function receiptBytesToSign(
  environment: string,
  logId: string,
  position: number,
  { leaf, shortForm }: Vouched,
): Uint8Array {
  if (!isEnvironment(environment) || !isLogId(logId) || !isPosition(position)) throw new Error('not a place in a log')
  const lines = ['adamas-log-receipt-v1', environment, logId, position, toHex(leaf), toHex(shortForm)]
  return utf8(`${lines.join('\n')}\n`)
}

/** Version, length of the log id, log id, position in six bytes, signature. No other spelling is read. */
export function encodeReceipt({ logId, position, signature }: Receipt): Uint8Array {
  if (!isLogId(logId) || !isPosition(position) || signature.length !== SIGNATURE_BYTES) throw new Error('not a receipt')
  const number = new DataView(new ArrayBuffer(8))
  number.setBigUint64(0, BigInt(position))
  const sixBytes = new Uint8Array(number.buffer, 8 - POSITION_BYTES)
  return concat(Uint8Array.of(VERSION, logId.length), utf8(logId), sixBytes, signature)
}

export function decodeReceipt(bytes: Uint8Array): Outcome<Receipt> {
  const idBytes = bytes[1]
  if (bytes[0] !== VERSION) return unreadable('version')
  if (idBytes === undefined || bytes.length !== FRAME_BYTES + idBytes) return unreadable('length')
  const logId = fromUtf8(bytes.subarray(2, 2 + idBytes))
  if (logId === null || !isLogId(logId)) return unreadable('log-id')
  const position = bytes.subarray(2 + idBytes, 2 + idBytes + POSITION_BYTES).reduce((n, byte) => n * 256 + byte, 0)
  return done({ logId, position, signature: bytes.slice(2 + idBytes + POSITION_BYTES) })
}

/** No findings: the holder of `key` promised this leaf that position. That `key` is this log's, the caller knows. */
export async function checkReceipt(
  crypto: Crypto,
  key: VerificationKey,
  environment: string,
  { logId, position, signature }: Receipt,
  vouched: Vouched,
): Promise<readonly Finding[]> {
  const signed = receiptBytesToSign(environment, logId, position, vouched)
  const good = signature.length === SIGNATURE_BYTES && (await crypto.verify(key, signed, signature))
  return good ? [] : [problem('signature-wrong', 'receipt', { logId, position })]
}

function isPosition(position: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < MAX_LOG_SIZE
}

function unreadable(reason: string): Outcome<never> {
  return refused(problem('signature-wrong', 'receipt', { reason }))
}
