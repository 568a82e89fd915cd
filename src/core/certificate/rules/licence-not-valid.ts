import { day } from '../../values/day.ts'
import { NOTHING, type Rule } from '../rule.ts'

/**
 * Annex II has exporters registered and licensed. Where the issuing authority keeps the register of licences, who holds
 * none that is in force on the day gets no certificate; elsewhere nobody here can know, and it is not checked.
 */
export const licenceNotValid: Rule = {
  name: 'licence-not-valid',
  citation: { text: 'Core Document, Annex II: exporters are registered and licensed', since: day('2003-01-01') },
  check(_draft, by) {
    const licence = by.exporter?.licence
    if (!licence) return 'not-checked'
    if (licence.standing === 'in-force') return NOTHING
    const { standing, number, until } = licence
    const figures = { standing, ...(number ? { number } : {}), ...(until ? { until } : {}) }
    return [{ path: 'exporter.licence', figures }]
  },
}
