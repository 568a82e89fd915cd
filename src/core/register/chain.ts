import { canonicalJson } from '../signing/canonical-json.ts'
import type { Crypto } from '../signing/crypto.ts'
import type { Placed, Plain } from '../values/act.ts'
import { concat, toHex, utf8 } from '../values/bytes.ts'
import { isKeepable } from './keepable.ts'

/** The chain before the first act, hex. */
export const CHAIN_START = '0'.repeat(64)

/** An act with everything the register keeps of it besides its own fields. */
export interface Sealed<A extends Placed> {
  readonly act: A
  /** Canonical JSON of the header. */
  readonly header: Uint8Array
  /** SHA-256 of the body. */
  readonly digest: Uint8Array
  /** The link of the chain after this act. */
  readonly link: Uint8Array
}

/** Puts an act in its place on the chain. Throws where its header has no canonical form or its text cannot be kept. */
export function sealAct<A extends Placed>(crypto: Crypto, before: Uint8Array, act: A): Sealed<A> {
  const header = canonicalJson(act.header as Plain)
  const record = recordOf(act, header)
  if (!isKeepable(record)) throw new Error(`${act.kind}: text with U+0000 or half a character cannot be kept`)
  const digest = crypto.sha256(act.body)
  return { act, header: utf8(header), digest, link: nextLink(crypto, before, record, digest) }
}

/**
 * The hash chain over whole acts (docs/protocol/register.md): SHA-256 of the link before, the record of the act without
 * its body, and the SHA-256 of the body. The log commits to bodies only; the chain, printed in each checkpoint, commits
 * to headers and order. The body may go when its retention ends, its digest stays.
 */
export function nextLink(crypto: Crypto, before: Uint8Array, record: string, bodyDigest: Uint8Array): Uint8Array {
  return crypto.sha256(concat(before, utf8(record), bodyDigest))
}

/** The canonical JSON of an act in its place, everything but the body; `header` is that of its header. */
export function recordOf(
  act: Omit<Placed, 'header' | 'body' | 'day'> & { readonly day: string },
  header: string,
): string {
  const text = JSON.stringify
  return (
    `{"actor":${text(act.actor)},"at":${text(act.at)},"authority":${text(act.authority)},"day":${text(act.day)},` +
    `"header":${header},"kind":${text(act.kind)},"nonce":"${toHex(act.nonce)}","position":${act.position},` +
    `"subject":${text(act.subject)},"version":${act.version}}`
  )
}
