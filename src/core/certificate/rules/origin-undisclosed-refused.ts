import { day } from '../../values/day.ts'
import { participantOf } from '../../participants/participants.ts'
import { publishedOn } from '../../participants/policy.ts'
import { normalHs } from '../../values/hs-code.ts'
import { draftLines } from '../draft.ts'
import { NOTHING, type Rule } from '../rule.ts'

/**
 * A condition of the importer, not of the scheme: mixed parcels must name every country of mining. It stops release at that
 * desk and never changes a verdict; goods already verified are exempt, and so are goods that come back.
 */
export const originUndisclosedRefused: Rule = {
  name: 'origin-undisclosed-refused',
  citation: { text: "The importing participant's own condition for mixed parcels", since: day('2003-01-01') },
  check(draft, by) {
    const { origin, issuedOn: on } = draft
    const asked = by.importer ?? draft.destination
    if (!asked || !on || origin?.kind !== 'mixed') return NOTHING
    const importer = participantOf(by.participants, asked, on)
    const conditions = publishedOn(by.policies, importer, on, 'conditions')?.value
    const condition = conditions?.find(one => one.rule === 'origin-undisclosed-refused' && one.since <= on)
    const named = ((origin as { countries?: readonly unknown[] }).countries ?? []).length > 0
    if (!condition || named || origin.priorVerification || draft.reason === 'return-unsold') return NOTHING
    const hs = draftLines(draft).map(line => normalHs(line.hs ?? '') ?? '')
    const concerned = [...new Set(hs.filter(code => condition.hs.includes(code)))].sort()
    if (concerned.length === 0) return NOTHING
    const source = { text: condition.source, since: condition.since }
    return [{ path: 'origin', severity: 'warning', figures: { importer, hs: concerned }, source }]
  },
}
