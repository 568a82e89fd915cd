import { SUMMARY_FIELDS, type Summary, summaryFields } from '../certificate/summary.ts'
import { toCbor } from '../signing/cbor.ts'
import type { Crypto } from '../signing/crypto.ts'
import { concat } from '../values/bytes.ts'

/** SHA-256 of the summary as a deterministic CBOR map of its ten fields. */
export function shortFormOf(crypto: Crypto, summary: Summary): Uint8Array {
  return crypto.sha256(toCbor(summaryFields(summary)))
}

/** The head of a map of ten. */
const MAP_OF_TEN = Uint8Array.of(0xa0 | SUMMARY_FIELDS)

/**
 * The same of a map that holds more: keys are sorted, so the summary's fields stand first, up to `end`. They are hashed
 * as received.
 */
export function shortFormIn(crypto: Crypto, map: Uint8Array, end: number): Uint8Array {
  return crypto.sha256(concat(MAP_OF_TEN, map.subarray(1, end)))
}
