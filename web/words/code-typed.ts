import { typed } from './typed.ts'

/** How many digits the code of a second factor has. */
const CODE_DIGITS = 6

/** A code as it was typed or pasted, in any digits and with any blanks; null where it is not whole. */
export const codeTyped = (form: HTMLFormElement, digits = CODE_DIGITS): string | null =>
  codeIn(typed(form, 'code'), digits)

/** Arabic and Persian keyboards have digits of their own; apps show a code in groups. */
export function codeIn(text: string, digits = CODE_DIGITS): string | null {
  const code = text
    .replace(/[\s\u200e\u200f-]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
  return /^\d+$/.test(code) && code.length === digits ? code : null
}
