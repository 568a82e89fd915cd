import { day } from '../../values/day.ts'
import { isCountry } from '../../values/country.ts'
import { originCountries } from '../origin.ts'
import type { Rule } from '../rule.ts'

/** Origin is a country, where the stones were mined: `EU` is none. */
export const originUnknown: Rule = {
  name: 'origin-unknown',
  citation: { text: 'Core Document, Section I: country of origin', since: day('2003-01-01') },
  check(draft) {
    return originCountries(draft).flatMap(({ path, country }) =>
      isCountry(country) ? [] : [{ path, figures: { country } }],
    )
  },
}
