export const ALERT_KINDS = ['stolen-blanks', 'lost-blanks', 'counterfeit', 'other'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** What whoever meets such a paper is to do, the strictest first. */
export const ALERT_ADVICE = ['detain', 'ask-issuer', 'look-closer'] as const
export type AlertAdvice = (typeof ALERT_ADVICE)[number]

export const MOST_NUMBERS = 100_000
export const LONGEST_TEXT = 600
export const LONGEST_REFERENCE = 80
