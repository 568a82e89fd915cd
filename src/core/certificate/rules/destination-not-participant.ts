import { day } from '../../values/day.ts'
import { nameOf, participantOf, standingOn } from '../../participants/participants.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** On the day of issue; a member's code stands for its composite participant (`BE` for `EU`). */
export const destinationNotParticipant: Rule = {
  name: 'destination-not-participant',
  citation: { text: 'Core Document, Section III (c): no export to a non-Participant', since: day('2003-01-01') },
  check(draft, by) {
    const { destination: code, issuedOn: on } = draft
    if (!code?.trim() || !on) return NOTHING
    const standing = standingOn(by.participants, participantOf(by.participants, code, on), on)
    if (standing === 'unknown') return 'not-checked'
    if (standing !== 'none') return NOTHING
    return [{ path: 'destination', figures: { code, name: nameOf(by.participants, code), on } }]
  },
}
