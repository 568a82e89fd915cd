import { day } from '../../values/day.ts'
import { policyOn } from '../../participants/policy.ts'
import { normalHs } from '../../values/hs-code.ts'
import { draftLines } from '../draft.ts'
import { NOTHING, type Rule } from '../rule.ts'

/**
 * A condition of the importer, not of the scheme: mixed parcels must name every country of mining. It stops release at that
 * desk and never changes a verdict; goods already verified are exempt, and so are goods that come back.
 */
export const originUndisclosedRefused: Rule = {
  name: 'origin-undisclosed-refused',
  citation: { text: "The importing participant's own condition for mixed parcels", since: day('2025-03-01') },
  check(draft, by) {
    const importer = by.importer ?? draft.destination
    const { origin, issuedOn } = draft
    if (!importer || !issuedOn || origin?.kind !== 'mixed') return NOTHING
    const condition = policyOn(by.policies, importer, issuedOn)?.conditions?.find(
      one => one.rule === 'origin-undisclosed-refused' && one.since <= issuedOn,
    )
    const named = ((origin as { countries?: readonly unknown[] }).countries ?? []).length > 0
    if (!condition || named || origin.priorVerification || draft.reason === 'return-unsold') return NOTHING
    const hs = draftLines(draft).map(line => normalHs(line.hs ?? '') ?? '')
    const concerned = [...new Set(hs.filter(code => condition.hs.includes(code)))].sort()
    if (concerned.length === 0) return NOTHING
    return [{ path: 'origin', severity: 'warning', figures: { importer, hs: concerned, source: condition.source } }]
  },
}
