const TEXT = new TextEncoder()

export function utf8(text: string): Uint8Array {
  return TEXT.encode(text)
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text, or null where the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let size = 0
  for (const part of parts) size += part.length
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += HEX[byte]
  return text
}

export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 || !/^[0-9a-f]*$/.test(text)) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = nibble(text, 2 * i) * 16 + nibble(text, 2 * i + 1)
  return bytes
}

function nibble(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 58 ? code - 48 : code - 87
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** RFC 4648 section 5, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0]
    text += ALPHABET.charAt(a >> 2) + ALPHABET.charAt(((a & 3) << 4) | (b >> 4))
    if (i + 1 < bytes.length) text += ALPHABET.charAt(((b & 15) << 2) | (c >> 6))
    if (i + 2 < bytes.length) text += ALPHABET.charAt(c & 63)
  }
  return text
}

const VALUES = new Int8Array(256).fill(-1)
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value

/** Only the one canonical spelling: no padding, no white space, no stray bits (`Buffer.from` takes junk in silence). */
export function fromBase64Url(text: string): Uint8Array | null {
  return decodeBase64Url(utf8(text))
}

/** The same of text that is at hand as bytes. */
export function decodeBase64Url(text: Uint8Array): Uint8Array | null {
  const over = text.length % 4
  if (over === 1) return null
  const bytes = new Uint8Array((text.length * 3) >> 2)
  const whole = text.length - over
  let at = 0
  for (let i = 0; i < whole; i += 4) {
    const high = (valueAt(text, i) << 18) | (valueAt(text, i + 1) << 12)
    const four = high | (valueAt(text, i + 2) << 6) | valueAt(text, i + 3)
    if (four < 0) return null
    bytes[at++] = four >> 16
    bytes[at++] = (four >> 8) & 255
    bytes[at++] = four & 255
  }
  if (over === 0) return bytes
  const last = over === 3 ? valueAt(text, whole + 2) : 0
  const rest = (valueAt(text, whole) << 12) | (valueAt(text, whole + 1) << 6) | last
  if (rest < 0 || (rest & (over === 3 ? 3 : 1023)) !== 0) return null
  bytes[at++] = rest >> 10
  if (over === 3) bytes[at] = (rest >> 2) & 255
  return bytes
}

/** Negative where the character has no value, and so is whatever it is combined with. */
function valueAt(text: Uint8Array, index: number): number {
  return VALUES[text[index] as number] as number
}
