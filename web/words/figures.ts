import { formatCarats } from '../../src/core/values/carats.ts'
import { formatDecimal } from '../../src/core/values/decimal.ts'
import { formatDollars } from '../../src/core/values/dollars.ts'
import { leftToRight } from './language.ts'

// Figures look the same in every language: a certificate's numbers are read off against the paper, digit by digit.

/** `1,204.35`; a third place only where the weight has one. */
export const carats = (caratThousandths: number): string => grouped(formatCarats(caratThousandths))

/** `310,000.00`. */
export const dollars = (usdCents: number): string => grouped(formatDollars(usdCents))

export const count = (whole: number): string => grouped(String(whole))

/** A difference always shows its sign, zero shows none. The minus is U+2212. */
export const signed = (units: number, format: (units: number) => string): string =>
  leftToRight(units > 0 ? `+${format(units)}` : format(units))

/** `part` of `whole` in percent with three places: `−0.063 %`; empty where there is no whole. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return ''
  const thousandths = Number((BigInt(part) * 200_000n + (part < 0 ? -1n : 1n) * BigInt(whole)) / (BigInt(whole) * 2n))
  return leftToRight(`${signed(thousandths, units => grouped(formatDecimal(units, 3)))} %`)
}

/** US$ a carat, to the cent, half up; empty for no weight. */
export function perCarat(usdCents: number, caratThousandths: number): string {
  if (caratThousandths <= 0) return ''
  return dollars(Number((BigInt(usdCents) * 2000n + BigInt(caratThousandths)) / (BigInt(caratThousandths) * 2n)))
}

/** `BigInt` takes no text with a separator, and neither does core: typed commas, spaces and U+2212 are taken out. */
export const plain = (typed: string): string => typed.replace(/[\s,\u202f\u00a0]/g, '').replace('\u2212', '-')

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '\u2212').split('.')
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`
}

/** An exact decimal text as it is set on the page: `1204.35` is `1,204.35`. Text that is no decimal stays as it is. */
export const set = (decimal: string): string => (/^-?\d+(\.\d+)?$/.test(decimal) ? grouped(decimal) : decimal)
