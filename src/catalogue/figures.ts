import { parseDay } from '../core/values/day.ts'
import type { Figure } from '../core/values/finding.ts'
import { visible } from '../core/values/plain-text.ts'
import { countryIn, listedIn } from './countries.ts'
import type { Tongue } from './spoken.ts'

/** How a template asks for a figure: `{on:day}`, `{usdCents:money}`, `{name:country}`, `{expected:kind}`. */
type Form = string | undefined

/** A figure as the reader's language sets it. What a stranger wrote stands as it is, unless a form is asked for. */
export function shownFigure(figure: Figure | undefined, form: Form, tongue: Tongue): string {
  if (figure === undefined) return '—'
  if (form === 'money' && typeof figure === 'number') return grouped((figure / 100).toFixed(2))
  if (form === 'day') return dayInWords(String(figure), tongue.language)
  if (form === 'country') return countryIn(tongue.language, visible(String(figure)))
  if (Array.isArray(figure))
    return listed(
      figure.map(one => shownFigure(one, form, tongue)),
      tongue,
    )
  if (form === 'kind') return tongue.kinds[String(figure)] ?? visible(String(figure))
  return typeof figure === 'number' && figure >= 10_000 ? grouped(String(figure)) : visible(String(figure))
}

const listed = (names: readonly string[], { language }: Tongue): string =>
  names.length === 0 ? '—' : listedIn(language, names)

/** `2 Nov 2026` of `2026-11-02` or of an instant on that day; Gregorian, Latin digits: days are compared with paper. */
export function dayInWords(text: string, language: string): string {
  const day = parseDay(text.slice(0, 10))
  if (!day) return text
  const locale = language === 'en' ? 'en-GB' : `${language}-u-nu-latn-ca-gregory`
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, form).format(new Date(day)).replace('Sept', 'Sep')
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
