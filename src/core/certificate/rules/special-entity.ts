import { day } from '../../values/day.ts'
import { nameOf, standingOn } from '../../participants/participants.ts'
import type { Rule } from '../rule.ts'

/** A trading entity that meets the minimum requirements is a partner, and is not counted as a participant. */
export const specialEntity: Rule = {
  name: 'special-entity',
  citation: {
    text: 'List of Participants, note on the rough diamond trading entity of Chinese Taipei',
    since: day('2003-01-01'),
  },
  check(draft, by) {
    const places = { 'issuer.participant': draft.issuer?.participant, destination: draft.destination }
    return Object.entries(places).flatMap(([path, code]) => {
      if (!code || !draft.issuedOn || standingOn(by.participants, code, draft.issuedOn) !== 'special-entity') return []
      return [{ path, severity: 'note' as const, figures: { code, name: nameOf(by.participants, code) } }]
    })
  },
}
