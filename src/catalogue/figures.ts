import { parseDay } from '../core/values/day.ts'
import type { Figure } from '../core/values/finding.ts'
import { visible } from '../core/values/plain-text.ts'
import { ENGLISH, type Tongue } from './spoken.ts'

/** How a template asks for a figure: `{on:day}`, `{usdCents:money}`, `{name:country}`, `{expected:kind}`. */
type Form = string | undefined

/** A figure as the reader's language sets it. What a stranger wrote stands as it is, unless a form is asked for. */
export function shownFigure(figure: Figure | undefined, form: Form, tongue: Tongue): string {
  if (figure === undefined) return '—'
  if (form === 'money' && typeof figure === 'number') return grouped((figure / 100).toFixed(2))
  if (form === 'day') return dayInWords(String(figure), tongue.language)
  if (form === 'country') return countryInWords(visible(String(figure)), tongue.language)
  if (form === 'kind') return tongue.kinds[String(figure)] ?? ENGLISH.kinds[String(figure)] ?? visible(String(figure))
  if (Array.isArray(figure)) return figure.length === 0 ? '—' : visible(figure.join(', '))
  return typeof figure === 'number' && figure >= 10_000 ? grouped(String(figure)) : visible(String(figure))
}

/** `2 Nov 2026` of `2026-11-02` or of an instant on that day; Gregorian, Latin digits: days are compared with paper. */
export function dayInWords(text: string, language: string): string {
  const day = parseDay(text.slice(0, 10))
  if (!day) return text
  const locale = language === 'en' ? 'en-GB' : `${language}-u-nu-latn-ca-gregory`
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, form).format(new Date(day)).replace('Sept', 'Sep')
}

/** `Kenya` of `KE`: a code that stands where a name belongs, because no list knows one. */
function countryInWords(text: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(text)) return text
  return new Intl.DisplayNames([language], { type: 'region' }).of(text) ?? text
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
}
