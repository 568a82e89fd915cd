import { day } from '../../values/day.ts'
import { nameOf, participantOf, standingOn } from '../../participants/participants.ts'
import { isCountry } from '../../values/country.ts'
import { originCountries } from '../origin.ts'
import type { Remark, Rule } from '../rule.ts'

/** Stones mined outside the scheme on the day of issue cannot be under its certificate. */
export const originNotParticipant: Rule = {
  name: 'origin-not-participant',
  citation: { text: 'Core Document, Sections II and III (c)', since: day('2003-01-01') },
  check(draft, by) {
    const on = draft.issuedOn
    const asked = on ? originCountries(draft).filter(({ country }) => isCountry(country)) : []
    const remarks: Remark[] = []
    let unknown = false
    for (const { path, country } of asked) {
      if (!on) break
      const standing = standingOn(by.participants, participantOf(by.participants, country, on), on)
      if (standing === 'none') remarks.push({ path, figures: { country, name: nameOf(by.participants, country), on } })
      if (standing === 'unknown') unknown = true
    }
    return remarks.length === 0 && unknown ? 'not-checked' : remarks
  },
}
