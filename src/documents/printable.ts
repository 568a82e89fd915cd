/** Stands on the paper where a character was taken out, so that nothing goes missing unseen. */
export const REPLACEMENT = '\ufffd'

/**
 * Text as it may stand on paper. Controls, format characters (the bidirectional ones change what a reader sees) and
 * characters that no font here can draw each become U+FFFD.
 */
export function printableText(text: string, covers: (codePoint: number) => boolean): string {
  return Array.from(text.toWellFormed(), char =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(char) || !covers(char.codePointAt(0) as number) ? REPLACEMENT : char,
  ).join('')
}

/** The same value with every text in it printable: one place, so that no field can be forgotten. */
export function printable<T>(value: T, covers: (codePoint: number) => boolean): T {
  const clean = JSON.stringify(value, (_, part) => (typeof part === 'string' ? printableText(part, covers) : part))
  return JSON.parse(clean) as T
}
