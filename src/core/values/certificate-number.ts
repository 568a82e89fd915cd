/** Numbers are compared upper case, without spaces, hyphens or slashes. */
export function normalNumber(text: string): string {
  return text.toUpperCase().replace(/[\s/-]/g, '')
}

/** A number taken apart: the alpha-2 code Annex I asks for and the national serial; null where it has not that form. */
export function numberParts(text: string): { code: string; digits: string; serial: number } | null {
  if (text.length > 40) return null
  const parts = /^([A-Z]{2})[A-Z]{0,3}(\d{1,12})$/.exec(normalNumber(text))
  if (!parts) return null
  return { code: parts[1] as string, digits: parts[2] as string, serial: Number(parts[2]) }
}

/** A serial written with or without its prefix; leading zeros do not count. */
export function serialIn(text: string): number | null {
  const digits = /^[A-Z]{0,5}(\d{1,12})$/.exec(normalNumber(text.slice(0, 40)))
  return digits ? Number(digits[1]) : null
}
