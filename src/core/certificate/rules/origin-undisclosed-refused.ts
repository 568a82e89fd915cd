import { participantOf } from '../../participants/participants.ts'
import { publishedEver, publishedOn } from '../../participants/policy.ts'
import { normalNumber } from '../../values/certificate-number.ts'
import { day } from '../../values/day.ts'
import { normalHs } from '../../values/hs-code.ts'
import { type Draft, draftLines } from '../draft.ts'
import { NOTHING, type Rule } from '../rule.ts'

/**
 * A condition of the importer, not of the scheme: mixed parcels name every country of mining. It stops release at that
 * desk and never changes a verdict. It binds the first import: what was verified before, or comes back, is exempt.
 */
export const originUndisclosedRefused: Rule = {
  name: 'origin-undisclosed-refused',
  citation: { text: "The importing participant's own condition for mixed parcels", since: day('2003-01-01') },
  check(draft, by) {
    const { origin, issuedOn: on } = draft
    const asked = by.importer ?? draft.destination
    if (!asked || !on || origin?.kind !== 'mixed' || isDisclosed(origin)) return NOTHING
    const importer = participantOf(by.participants, asked, on)
    if (!publishedEver(by.policies, importer, 'conditions')) return 'not-checked'
    const conditions = publishedOn(by.policies, importer, on, 'conditions')?.value
    const condition = conditions?.find(one => one.rule === 'origin-undisclosed-refused' && one.since <= on)
    if (!condition || comesBack(draft, importer)) return NOTHING
    const hs = draftLines(draft).map(line => normalHs(line.hs ?? '') ?? '')
    const concerned = [...new Set(hs.filter(code => condition.hs.includes(code)))].sort()
    if (concerned.length === 0) return NOTHING
    const source = { text: condition.source, since: condition.since }
    return [{ path: 'origin', severity: 'warning', figures: { importer, hs: concerned }, source }]
  },
}

/** Its countries are named, or it was verified by an earlier scheme. */
function isDisclosed(origin: NonNullable<Draft['origin']>): boolean {
  const { countries = [] } = origin as { readonly countries?: readonly unknown[] }
  return countries.length > 0 || origin.priorVerification !== undefined
}

/** Unsold goods on their way home, or goods that all left the importer under its own certificates. */
function comesBack({ reason, sources = [] }: Draft, importer: string): boolean {
  const fromThere = sources.filter(source => normalNumber(source).startsWith(importer))
  return reason === 'return-unsold' || (sources.length > 0 && fromThere.length === sources.length)
}
