import type { Crypto, VerificationKey } from '../signing/crypto.ts'
import { concat, fromBase64Url, toBase64Url, toHex, utf8 } from '../values/bytes.ts'
import type { Finding } from '../values/finding.ts'
import { done, type Outcome, refused } from '../values/outcome.ts'
import { problem } from './problem.ts'

/** C2SP signed-note, in ASCII but for the dash: text, an empty line, signature lines. */
export interface SignedNote {
  /** What is signed, with its last newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export interface NoteSignature {
  readonly name: string
  /** Four bytes in hex; with the name it says which key signed, and how. */
  readonly keyId: string
  readonly signature: Uint8Array
}

/** `ES256`: r and s over the text. `ES256-cosignature`: a time, then r and s over the text behind that time. */
export type SignatureType = 'ES256' | 'ES256-cosignature'

export const KEY_ID_BYTES = 4
const MAX_NOTE_CHARS = 16_384
const MAX_SIGNATURES = 32

/**
 * signed-note leaves byte 0xff to types it does not number. Its own ECDSA type (0x02) writes signatures as DER, which
 * has more than one spelling; ours is the fixed 64 bytes that JOSE and COSE use too.
 */
export function keyIdOf(crypto: Crypto, name: string, type: SignatureType, key: VerificationKey): string {
  const hash = crypto.sha256(concat(utf8(`${name}\n`), Uint8Array.of(0xff), utf8(type), key.publicKey))
  return toHex(hash.subarray(0, KEY_ID_BYTES))
}

/** Key names neither hold a space nor a plus (signed-note); ours are printable ASCII of at most 128 characters. */
export function isKeyName(name: string): boolean {
  return /^[!-*,-~]{1,128}$/.test(name)
}

export function formatNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(({ name, keyId, signature }) => {
    const bytes = concat(
      Uint8Array.from(keyId.match(/../g) ?? [], byte => Number.parseInt(byte, 16)),
      signature,
    )
    return `— ${name} ${toBase64(bytes)}\n`
  })
  return `${text}\n${lines.join('')}`
}

/** The parts of a note, none of them believed yet. */
export function parseNote(note: string): Outcome<SignedNote> {
  if (note.length > MAX_NOTE_CHARS) return unreadable('too-long')
  if (!/^[\n -~—]*$/.test(note)) return unreadable('not-plain-text')
  const end = note.lastIndexOf('\n\n')
  if (end < 1 || !note.endsWith('\n')) return unreadable('no-signatures')
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > MAX_SIGNATURES) return unreadable('too-many-signatures')
  const signatures = lines.map(parseSignature)
  if (!signatures.every(signature => signature !== null)) return unreadable('signature-line')
  return done({ text: note.slice(0, end + 1), signatures })
}

function parseSignature(line: string): NoteSignature | null {
  const [dash, name, base64, ...more] = line.split(' ')
  if (dash !== '—' || !name || !isKeyName(name) || !base64 || more.length) return null
  const bytes = fromBase64(base64)
  if (!bytes || bytes.length <= KEY_ID_BYTES) return null
  return { name, keyId: toHex(bytes.subarray(0, KEY_ID_BYTES)), signature: bytes.subarray(KEY_ID_BYTES) }
}

export function unreadable(reason: string): { readonly ok: false; readonly findings: readonly Finding[] } {
  return refused(problem('log-checkpoint-unreadable', 'checkpoint', { reason }))
}

/** RFC 4648 section 4, with padding, as notes write it. */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** Only the one canonical spelling. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 || /[-_]/.test(text)) return null
  return fromBase64Url(
    text
      .replace(/={1,2}$/, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
  )
}
