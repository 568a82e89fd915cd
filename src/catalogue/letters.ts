import type { Figure } from '../core/values/finding.ts'
import english, { type LetterKey, type Letters } from './letters.en.ts'
import french from './letters.fr.ts'
import { fill } from './render.ts'

/** Where the lines of a letter stand, each with its own figures: no figure of the letter can pretend to be it. */
const LINES = '@lines'

const LETTERS: Readonly<Record<string, Letters>> = { en: english, fr: french }

/** A part of a letter in the language of whom it goes to; English where there is no other. */
export function letterText(key: LetterKey, figures: Readonly<Record<string, Figure>>, language: string): string {
  return LETTERS[language] ? fill(LETTERS[language][key], figures, language) : fill(english[key], figures, 'en')
}

/** A letter whose template has a place for lines that are ready. */
export function letterWithLines(
  key: LetterKey,
  figures: Readonly<Record<string, Figure>>,
  lines: readonly string[],
  language: string,
): string {
  const spoken = LETTERS[language] ? language : 'en'
  const [before = '', after = ''] = (LETTERS[spoken] ?? english)[key].split(LINES)
  return fill(before, figures, spoken) + lines.join('\n') + fill(after, figures, spoken)
}
