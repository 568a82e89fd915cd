import { day } from '../../values/day.ts'
import { parseDollars } from '../../values/dollars.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** US dollars above zero, to the cent. */
export const valueNotPositive: Rule = {
  name: 'value-not-positive',
  citation: { text: 'Core Document, Annex I A: value in US dollars', since: day('2003-01-01') },
  check(draft) {
    return draftLines(draft).flatMap(line =>
      (parseDollars(line.usd) ?? 0) > 0 ? [] : [{ path: `${line.path}.usd`, figures: { usd: line.usd ?? '' } }],
    )
  },
}
