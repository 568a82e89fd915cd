/** A language words are printed in. */
export interface Spoken<Word extends string = string> {
  /** BCP 47. */
  readonly tag: string
  readonly words: Readonly<Record<Word, string>>
}

/** English first; then the participant's own language, where it has one. */
export type SpokenTwice<Word extends string = string> = readonly [Spoken<Word>] | readonly [Spoken<Word>, Spoken<Word>]

/** Says a word in each language, with its figures; only once where both say the same. */
export function saidIn<Word extends string>(
  spoken: SpokenTwice<Word>,
): (word: Word, figures?: Readonly<Record<string, string>>) => readonly string[] {
  return (word, figures = {}) => [
    ...new Set(
      spoken.map(({ words }) => words[word].replace(/\{(\w+)\}/g, (place, name: string) => figures[name] ?? place)),
    ),
  ]
}
