import { TRUST_LIST_TYPE } from '../core/participants/open-trust-list.ts'
import type { TrustList } from '../core/participants/trust-list.ts'
import { canonicalBytes } from '../core/signing/canonical-json.ts'
import { decodeMultiSigned, encodeMultiSigned, jwsInput } from '../core/signing/jws.ts'
import type { Plain } from '../core/values/act.ts'
import { sameBytes, utf8 } from '../core/values/bytes.ts'

/** The list under the signatures of the roots given. */
export async function signList(
  list: TrustList,
  roots: readonly string[],
  sign: (keyId: string, bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const payload = canonicalBytes(list as unknown as Plain)
  const signatures = []
  for (const kid of roots) {
    const input = jwsInput({ kid, typ: TRUST_LIST_TYPE }, payload)
    const protectedHeader = input.slice(0, input.indexOf('.'))
    signatures.push({ protectedHeader, signature: await sign(kid, utf8(input)) })
  }
  return encodeMultiSigned(payload, signatures)
}

/** One list under all signatures of it, each root once; null where these are not of one and the same list. */
export function joinSigned(files: readonly Uint8Array[]): Uint8Array | null {
  const read = files.map(decodeMultiSigned)
  const payload = read[0]?.payload
  if (!payload || !read.every(one => one !== null && sameBytes(one.payload, payload))) return null
  const all = read.flatMap(one => one?.signatures ?? [])
  const byRoot = new Map(all.map(one => [one.keyId, one]))
  return encodeMultiSigned(
    payload,
    [...byRoot.values()].map(({ signed, signature }) => ({ protectedHeader: headerOf(signed), signature })),
  )
}

const headerOf = (signed: Uint8Array): string => new TextDecoder().decode(signed).split('.')[0] ?? ''
