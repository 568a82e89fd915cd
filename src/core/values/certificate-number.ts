/** Numbers are compared upper case, without spaces, hyphens or slashes. */
export function normalNumber(text: string): string {
  if (/^[A-Z\d]*$/.test(text)) return text
  return text.replace(/[\s/-]/g, '').replace(/[a-z]+/g, letters => letters.toUpperCase())
}

/** A number taken apart. */
export interface NumberParts {
  /** The alpha-2 code Annex I asks for. */
  readonly code: string
  /** Letters between code and serial, mostly none. */
  readonly series: string
  /** The national serial as written, and as the number it is. */
  readonly digits: string
  readonly serial: number
}

/** Null where the text has not the form of a number: a code, perhaps a series, and a serial of at most 12 digits. */
export function numberParts(text: string): NumberParts | null {
  if (text.length > 40) return null
  const parts = /^([A-Z]{2})([A-Z]{0,3})(\d{1,12})$/.exec(normalNumber(text))
  if (!parts) return null
  const [, code, series, digits] = parts as unknown as [string, string, string, string]
  return { code, series, digits, serial: Number(digits) }
}

/** The same for every way of writing one number: leading zeros, spaces and case do not make another certificate. */
export function numberKey(text: string): string {
  const parts = numberParts(text)
  return parts ? `${parts.code}${parts.series}${parts.serial}` : normalNumber(text)
}

/** A serial of this participant written with or without its prefix; leading zeros do not count. Null for another's. */
export function serialIn(text: string, participant: string): number | null {
  if (/^\s*-/.test(text)) return null
  const bare = normalNumber(text.slice(0, 40))
  if (/^\d{1,12}$/.test(bare)) return Number(bare)
  const parts = numberParts(bare)
  return parts?.code === participant ? parts.serial : null
}
