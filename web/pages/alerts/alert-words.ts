import type { AlertAnswer } from '../../api/alert-answers.ts'
import { t } from '../../words/language.ts'

export const numbersOf = ({ first, last }: Pick<AlertAnswer, 'first' | 'last'>): string =>
  first === last ? first : t('alert.numbers', { first, last })

/** Whether the issuer speaks of its own numbers, or somebody warns of another's. */
export const byWhom = ({ byName, by, ofIssuer }: AlertAnswer): string =>
  t(ofIssuer ? 'alert.by.issuer' : 'alert.by.other', { name: `${byName} (${by})` })
