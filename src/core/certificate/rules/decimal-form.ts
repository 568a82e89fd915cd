import { day } from '../../values/day.ts'
import { type Draft, draftLines } from '../draft.ts'
import type { Rule } from '../rule.ts'

/** Texts beside the minimum that are quantities too: signed as written, so a comma or a unit in one is asked about. */
export const decimalForm: Rule = {
  name: 'decimal-form',
  citation: { text: 'Adamas, a certificate as data: decimals are exact texts', since: day('2003-01-01') },
  check(draft) {
    return [...inLines(draft), ...inOrigin(draft), { path: 'invoice.amount', text: draft.invoice?.amount }].flatMap(
      ({ path, text }) =>
        text === undefined || /^(0|[1-9]\d{0,11})(\.\d{1,9})?$/.test(text)
          ? []
          : [{ path, severity: 'warning' as const, figures: { text } }],
    )
  },
}

interface Place {
  readonly path: string
  readonly text: string | undefined
}

function inLines(draft: Draft): Place[] {
  return draftLines(draft).flatMap(({ path, largestStone, declared }) => [
    { path: `${path}.largestStone`, text: largestStone },
    { path: `${path}.declared.amount`, text: declared?.amount },
    { path: `${path}.declared.rate`, text: declared?.rate },
  ])
}

function inOrigin({ origin }: Draft): Place[] {
  const { countries = [] } = (origin ?? {}) as { readonly countries?: readonly { carats?: string; share?: string }[] }
  return countries.flatMap(({ carats, share }, index) => [
    { path: `origin.countries[${index}].carats`, text: carats },
    { path: `origin.countries[${index}].share`, text: share },
  ])
}
