const FORM = /^[0-9A-Z][0-9A-Z/.-]{0,19}$/
const LAST_DIGITS = /\d+$/

/** The number printed on a sheet of security paper, in its one spelling; null where the text is none. */
export function readSheetNumber(text: string): string | null {
  const spelled = text.replace(/\s/g, '').toUpperCase()
  return FORM.test(spelled) && /\d/.test(spelled) ? spelled : null
}

/** `A004711` is followed by `A004712`: what lies in the tray next, as far as paper lies in order. */
export function sheetAfter(sheet: string): string {
  return sheet.replace(LAST_DIGITS, digits => String(BigInt(digits) + 1n).padStart(digits.length, '0'))
}
