/** Crockford's base 32: no letter that is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes of chance in a code: 80 bits nobody guesses, 16 letters somebody can type. */
export const LINK_CODE_BYTES = 10

/** A one-time code as it is printed: `7K3M-09QX-…`, four groups of four. */
export function linkCode(bytes: Uint8Array): string {
  if (bytes.length !== LINK_CODE_BYTES) throw new Error(`a code has ${LINK_CODE_BYTES} bytes`)
  let rest = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  let text = ''
  for (let place = 0; place < 16; place++) {
    text = LETTERS[Number(rest & 31n)] + text
    rest >>= 5n
  }
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

/** The code in what a person typed, in its one spelling; null where it is none. Case, spaces and dashes are free. */
export function parseLinkCode(typed: string): string | null {
  if (typed.length > 60) return null
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (plain.length !== 16 || [...plain].some(letter => !LETTERS.includes(letter))) return null
  return plain.replace(/(.{4})(?=.)/g, '$1-')
}
