import { canonicalBytes } from '../signing/canonical-json.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Act, Placed, Plain } from '../values/act.ts'
import { concat, toHex } from '../values/bytes.ts'

/** The chain before the first act. */
export const CHAIN_START = '0'.repeat(64)

/**
 * The hash chain over whole acts: SHA-256 of the link before, the canonical record of the act without its body, and the
 * SHA-256 of the body. The log commits to bodies only; the chain, printed in each checkpoint, commits to headers and order.
 * The body may go when its retention ends, its digest stays.
 */
export function nextLink(crypto: Crypto, before: string, record: Uint8Array, bodyDigest: Uint8Array): string {
  const link = Uint8Array.from(before.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
  return toHex(crypto.sha256(concat(link, record, bodyDigest)))
}

/** The canonical record of an act in its place: everything but the body. */
export function recordOf(act: Placed<Act>): Uint8Array {
  const { position, nonce, kind, version, at, day, authority, actor, subject, header } = act
  const place = { position, nonce: toHex(nonce) }
  return canonicalBytes({ ...place, kind, version, at, day, authority, actor, subject, header: header as Plain })
}
