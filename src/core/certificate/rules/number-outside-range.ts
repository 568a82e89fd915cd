import { day } from '../../values/day.ts'
import { numberParts } from '../../values/certificate-number.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** A number of an old year's range is how forged paper shows itself; a year without a list proves nothing. */
export const numberOutsideRange: Rule = {
  name: 'number-outside-range',
  citation: {
    text: 'Core Document, Section II: certificate features notified through the Chair',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const parts = numberParts(draft.number ?? '')
    if (!parts || !draft.issuedOn) return NOTHING
    const { code, serial, digits } = parts
    const year = Number(draft.issuedOn.slice(0, 4))
    const listed = by.ranges.filter(range => range.participant === code)
    if (listed.length === 0) return 'not-checked'
    const inRange = listed.filter(range => range.from <= serial && serial <= range.to)
    if (inRange.some(range => range.year === year)) return NOTHING
    const ofYear = listed.filter(range => range.year === year)
    if (ofYear.length === 0 && inRange.length === 0) return 'not-checked'
    const written = (one: number) => `${code} ${String(one).padStart(digits.length, '0')}`
    const ranges = ofYear.map(range => `${written(range.from)} to ${written(range.to)}`)
    const years = [...new Set(inRange.map(range => String(range.year)))]
    return [{ path: 'number', figures: { number: draft.number ?? '', year, ranges, years } }]
  },
}
