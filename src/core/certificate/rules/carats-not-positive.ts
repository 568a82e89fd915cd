import { day } from '../../values/day.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** A decimal above zero, written with a point and without separators. */
export const caratsNotPositive: Rule = {
  name: 'carats-not-positive',
  citation: { text: 'Core Document, Annex I A: carat weight', since: day('2003-01-01') },
  check(draft) {
    return draftLines(draft).flatMap(line => {
      const carats = line.carats ?? ''
      const good = /^(0|[1-9]\d{0,11})(\.\d{1,9})?$/.test(carats) && Number(carats) > 0
      return good ? [] : [{ path: `${line.path}.carats`, figures: { carats } }]
    })
  },
}
