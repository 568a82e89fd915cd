/** Subheadings of the Harmonized System that are rough diamonds: Core Document, Section I. */
export const ROUGH = ['7102.10', '7102.21', '7102.31'] as const

/** Diamonds that are worked, dust, or synthetic: known, and not for a certificate (HS 2022). */
export const NOT_ROUGH = ['7102.29', '7102.39', '7104.20', '7104.21', '7104.90', '7104.91', '7105.10'] as const

/** `7102.31` from `710231`, `7102.31.00` or `7102 31`; null where the text is no HS subheading. */
export function normalHs(text: string): string | null {
  const digits = text.slice(0, 20).replace(/[.\s]/g, '')
  return /^\d{6}(\d{2}){0,2}$/.test(digits) ? `${digits.slice(0, 4)}.${digits.slice(4, 6)}` : null
}

export function isRough(hs: string): boolean {
  return (ROUGH as readonly string[]).includes(hs)
}
