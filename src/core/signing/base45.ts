const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const VALUE = new Map(Array.from(ALPHABET, (char, value) => [char.charCodeAt(0), value]))

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
  if (text.length % 3 === 1) return null
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 2 ? 1 : 0))
  let at = 0
  for (let i = 0; i < text.length; i += 3) {
    const [c, d, e] = [valueAt(text, i), valueAt(text, i + 1), i + 2 < text.length ? valueAt(text, i + 2) : 0]
    if (c === undefined || d === undefined || e === undefined) return null
    const n = c + d * 45 + e * 2025
    const pair = text.length > i + 2
    if (n > (pair ? 0xffff : 0xff)) return null
    if (pair) bytes[at++] = n >> 8
    bytes[at++] = n & 255
  }
  return bytes
}

function valueAt(text: string, index: number): number | undefined {
  return VALUE.get(text.charCodeAt(index))
}
