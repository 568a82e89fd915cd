import { day } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** Name, address and country identify the exporter. */
export const exporterMissing: Rule = {
  name: 'exporter-missing',
  citation: { text: 'Core Document, Annex I A: identification of exporter and importer', since: day('2003-01-01') },
  check(draft) {
    const party = draft.exporter
    if (!party) return [{ path: 'exporter', figures: { missing: ['name', 'address', 'country'] } }]
    const missing = (['name', 'address', 'country'] as const).filter(field => !party[field]?.trim())
    return missing.length === 0 ? NOTHING : [{ path: `exporter.${missing[0]}`, figures: { missing } }]
  },
}
