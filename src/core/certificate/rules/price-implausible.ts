import { day } from '../../values/day.ts'
import { parseCarats } from '../../values/carats.ts'
import { parseDollars } from '../../values/dollars.ts'
import { normalHs } from '../../values/hs-code.ts'
import { draftLines } from '../draft.ts'
import { NOTHING, type Rule } from '../rule.ts'

/** US cents a carat beyond which a line is asked about: generous, since single stones have no price list. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  '7102.10': [50, 5_000_000],
  '7102.21': [10, 100_000],
  '7102.31': [200, 20_000_000],
}

/** A question, never a refusal: no list of world prices exists, and undervaluation is a known way out. */
export const priceImplausible: Rule = {
  name: 'price-implausible',
  citation: {
    text: 'Administrative Decision 02/2013 on statistics: price a carat is analysed',
    since: day('2013-11-22'),
  },
  check(draft) {
    return draftLines(draft).flatMap(line => {
      const [carats, usd] = [parseCarats(line.carats), parseDollars(line.usd)]
      const bounds = BOUNDS[normalHs(line.hs ?? '') ?? '']
      if (!carats || !usd || !bounds || carats <= 0) return NOTHING
      const centsPerCarat = Math.round((usd * 1000) / carats)
      if (bounds[0] <= centsPerCarat && centsPerCarat <= bounds[1]) return NOTHING
      const figures = { centsPerCarat, least: bounds[0], most: bounds[1], hs: line.hs ?? '' }
      return [{ path: `${line.path}.usd`, severity: 'warning' as const, figures }]
    })
  },
}
