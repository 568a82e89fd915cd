const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const NONE = 255
/** The value of each ASCII character. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code))
  return value < 0 ? NONE : value
})

/** RFC 9285: two bytes as three characters that a QR code holds in its alphanumeric mode. */
export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length
    const n = pair ? (bytes[i] as number) * 256 + (bytes[i + 1] as number) : (bytes[i] as number)
    text += ALPHABET.charAt(n % 45) + ALPHABET.charAt(Math.floor(n / 45) % 45)
    if (pair) text += ALPHABET.charAt(Math.floor(n / 2025))
  }
  return text
}

/** Null where the text is not the one encoding of some bytes: a strange character, a length or a value too large. */
export function fromBase45(text: string): Uint8Array | null {
  const odd = text.length % 3
  if (odd === 1) return null
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (odd ? 1 : 0))
  let at = 0
  for (let i = 0; i + 2 < text.length; i += 3) {
    const n = valueOf(text, i) + valueOf(text, i + 1) * 45 + valueOf(text, i + 2) * 2025
    if (!(n <= 0xffff)) return null
    bytes[at++] = n >> 8
    bytes[at++] = n & 255
  }
  if (odd) {
    const n = valueOf(text, text.length - 2) + valueOf(text, text.length - 1) * 45
    if (!(n <= 0xff)) return null
    bytes[at] = n
  }
  return bytes
}

/** Not a number where the character has no value, so that what is computed from it is none either. */
function valueOf(text: string, index: number): number {
  const value = VALUES[text.charCodeAt(index)] ?? NONE
  return value === NONE ? Number.NaN : value
}
