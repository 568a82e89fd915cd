import { day } from '../../values/day.ts'
import { NOT_ROUGH, normalHs } from '../../values/hs-code.ts'
import { draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** Worked stones, dust and synthetics travel without a certificate. */
export const hsNotRough: Rule = {
  name: 'hs-not-rough',
  citation: {
    text: 'Core Document, Section I: rough diamonds are 7102.10, 7102.21 and 7102.31',
    since: day('2003-01-01'),
  },
  check(draft) {
    return draftLines(draft).flatMap(line => {
      const hs = normalHs(line.hs ?? '') ?? ''
      return (NOT_ROUGH as readonly string[]).includes(hs) ? [{ path: `${line.path}.hs`, figures: { hs } }] : []
    })
  },
}
