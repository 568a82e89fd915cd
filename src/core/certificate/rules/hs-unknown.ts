import { day } from '../../values/day.ts'
import { NOT_ROUGH, ROUGH, normalHs } from '../../values/hs-code.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

const KNOWN: readonly string[] = [...ROUGH, ...NOT_ROUGH]

export const hsUnknown: Rule = {
  name: 'hs-unknown',
  citation: { text: 'Core Document, Annex I A: relevant HS code', since: day('2003-01-01') },
  check(draft) {
    return draftLines(draft).flatMap(line =>
      KNOWN.includes(normalHs(line.hs ?? '') ?? '')
        ? []
        : [{ path: `${line.path}.hs`, figures: { hs: line.hs ?? '' } }],
    )
  },
}
