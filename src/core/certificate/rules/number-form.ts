import { day } from '../../values/day.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { isCountry } from '../../values/country.ts'
import { publishedOn } from '../../participants/policy.ts'
import type { Rule } from '../rule.ts'

/** The alpha-2 code is always asked; width and series only where the participant published them. */
export const numberForm: Rule = {
  name: 'number-form',
  citation: {
    text: 'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const number = draft.number ?? ''
    const parts = numberParts(number)
    const isCode = (code: string) => isCountry(code) || by.participants.some(one => one.code === code)
    if (!parts || !isCode(parts.code)) return [{ path: 'number', figures: { number } }]
    const published = publishedOn(by.policies, parts.code, draft.issuedOn ?? by.today, 'numberForm')
    if (!published) return 'not-checked'
    const { digits = parts.digits.length, series = [parts.series] } = published.value
    if (parts.digits.length === digits && series.includes(parts.series)) return []
    const figures = { number, digits, written: parts.digits.length, series }
    return [{ path: 'number', figures, source: published.source }]
  },
}
