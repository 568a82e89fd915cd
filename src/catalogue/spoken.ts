/** What a rule says, and what to do next. `{name}` stands for a figure, `{on:day}` for one in words. */
export interface RuleWords {
  readonly says: string
  readonly next?: string
}

export type Rules = Readonly<Record<string, RuleWords>>

/** Everything a finding needs to be told in one language. */
export interface Spoken {
  readonly rules: Rules
  /** What a place in a certificate must hold, or holds. */
  readonly kinds: Readonly<Record<string, string>>
  /** How a source and its day are told: `{text}; since {since}`. */
  readonly cited: string
  /** Sources in this language by their English text; one that is missing is told in English. */
  readonly sources: Readonly<Record<string, string>>
}

/** Words of a language and its code, for dates and names of countries. */
export interface Tongue extends Spoken {
  readonly language: string
}
