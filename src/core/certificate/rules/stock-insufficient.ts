import { day } from '../../values/day.ts'
import { formatCarats } from '../../values/carats.ts'
import { originsFit } from '../../values/origins.ts'
import { allowedOrigins } from '../origin.ts'
import type { Rule } from '../rule.ts'
import { weightsByHs } from '../draft.ts'

/** A certificate takes no more than its exporter can be shown to hold: of each code, of the countries it names. */
export const stockInsufficient: Rule = {
  name: 'stock-insufficient',
  citation: {
    text: 'Core Document, Section IV (a) and Annex II; policy of the exporting participant',
    since: day('2003-01-01'),
  },
  check(draft, { exporter }) {
    const stock = exporter?.stock
    if (!stock) return 'not-checked'
    const allowed = allowedOrigins(draft)
    return [...weightsByHs(draft)].flatMap(([hs, wanted]) => {
      const fitting = stock.held.filter(one => one.hs === hs && originsFit(one.origins, allowed))
      const held = fitting.reduce((sum, one) => sum + one.caratThousandths, 0)
      if (wanted <= held) return []
      const [most, asked, short] = [held, wanted, wanted - held].map(formatCarats) as [string, string, string]
      const origins = allowed === 'any' ? [] : allowed
      const severity = stock.gate === 'enforce' ? ('error' as const) : ('warning' as const)
      return [{ path: 'parcels', severity, figures: { hs, origins, held: most, wanted: asked, short } }]
    })
  },
}
