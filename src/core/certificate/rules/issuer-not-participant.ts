import { day } from '../../values/day.ts'
import { nameOf, standingOn } from '../../participants/participants.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** On the day of issue; inside a year or month whose day is not known the rule is silent. */
export const issuerNotParticipant: Rule = {
  name: 'issuer-not-participant',
  citation: { text: 'Core Document, Section III (c): no trade with a non-Participant', since: day('2003-01-01') },
  check(draft, by) {
    const code = draft.issuer?.participant
    if (!code || !draft.issuedOn) return NOTHING
    const standing = standingOn(by.participants, code, draft.issuedOn)
    if (standing === 'unknown') return 'not-checked'
    if (standing !== 'none') return NOTHING
    const figures = { code, name: nameOf(by.participants, code), on: draft.issuedOn }
    return [{ path: 'issuer.participant', figures }]
  },
}
