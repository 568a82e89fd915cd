import { decodeBase64Url, fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../values/bytes.ts'
import { closedRecord, listOf, text } from '../values/fits.ts'
import { canonicalJson, parseCanonical } from './canonical-json.ts'

/** A compact JSON Web Signature (RFC 7515) with ES256, taken apart and not yet believed. */
export interface Jws {
  readonly keyId: string
  readonly type: string
  readonly payload: Uint8Array
  /** The bytes the key signed, exactly as received. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

/** Longest compact JWS read, in characters: the largest certificate, small enough to travel in an envelope. */
export const JWS_LIMIT = 1_400_000

const SIGNATURE_BYTES = 64

/** The bytes a key signs: header and payload, as they will travel. */
export function jwsInput(header: { kid: string; typ: string }, payload: Uint8Array): string {
  const fields = canonicalJson({ alg: 'ES256', kid: header.kid, typ: header.typ })
  if (!HEADER.test(fields)) throw new Error(`no header can name the key ${header.kid}`)
  return `${toBase64Url(utf8(fields))}.${toBase64Url(payload)}`
}

export function compactJws(input: string, signature: Uint8Array): string {
  return `${input}.${toBase64Url(signature)}`
}

/** The parts, or null: only ES256, only the header fields we write, no `crit`, no second spelling. */
export function parseJws(text: string): Jws | null {
  return text.length <= JWS_LIMIT ? parseJwsBytes(utf8(text)) : null
}

const DOT = 0x2e

function parseJwsBytes(bytes: Uint8Array): Jws | null {
  const [first, last] = [bytes.indexOf(DOT), bytes.lastIndexOf(DOT)]
  if (first < 0 || first === last) return null
  const header = decodeBase64Url(bytes.subarray(0, first))
  const payload = decodeBase64Url(bytes.subarray(first + 1, last))
  const signature = decodeBase64Url(bytes.subarray(last + 1))
  if (!header || !payload || signature?.length !== SIGNATURE_BYTES) return null
  const named = HEADER.exec(fromUtf8(header) ?? '')
  if (!named) return null
  const [, keyId, type] = named as unknown as [string, string, string]
  return { keyId, type, payload, signature, signed: bytes.subarray(0, last) }
}

/** The canonical JSON of the three fields we write; key ids are printable ASCII. */
const HEADER = /^\{"alg":"ES256","kid":"([ !#-[\]-~]{1,64})","typ":"([ !#-[\]-~]{0,64})"\}$/

/** One payload under several signatures: JWS JSON serialization, general form (RFC 7515, section 7.2.1). */
export interface MultiSigned {
  readonly payload: Uint8Array
  readonly signatures: readonly {
    readonly keyId: string
    readonly type: string
    readonly signed: Uint8Array
    readonly signature: Uint8Array
  }[]
}

interface General {
  readonly payload: string
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[]
}

export function encodeMultiSigned(
  payload: Uint8Array,
  signatures: readonly { readonly protectedHeader: string; readonly signature: Uint8Array }[],
): Uint8Array {
  const list = signatures.map(one => ({ protected: one.protectedHeader, signature: toBase64Url(one.signature) }))
  return utf8(canonicalJson({ payload: toBase64Url(payload), signatures: list }))
}

/** No unprotected headers: they could say what nobody signed. */
const generalForm = closedRecord({
  payload: text(JWS_LIMIT),
  signatures: listOf(closedRecord({ protected: text(1_000), signature: text(100) }), 32),
})

export function decodeMultiSigned(bytes: Uint8Array): MultiSigned | null {
  const read = parseCanonical(bytes)
  if (!read.ok || !generalForm(read.value)) return null
  const { payload, signatures } = read.value as unknown as General
  const content = fromBase64Url(payload)
  const list = signatures.map(one => parseJws(`${one.protected}.${payload}.${one.signature}`))
  return content && list.every(one => one !== null) ? { payload: content, signatures: list } : null
}
