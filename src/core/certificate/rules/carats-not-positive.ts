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
      return isWeight(carats) && /[1-9]/.test(carats) ? [] : [{ path: `${line.path}.carats`, figures: { carats } }]
    })
  },
}

/** A plain decimal without sign, however many places it has. */
export function isWeight(carats: string): boolean {
  return /^(0|[1-9]\d{0,11})(\.\d+)?$/.test(carats)
}
