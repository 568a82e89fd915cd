import type { Figure } from '../core/values/finding.ts'
import arabic from './ar/letters.ts'
import english, { type LetterKey, type Letters } from './en/letters.ts'
import french from './fr/letters.ts'
import { tongueOf } from './languages.ts'
import portuguese from './pt/letters.ts'
import { fill } from './render.ts'
import chinese from './zh/letters.ts'

/** Where the lines of a letter stand, each with its own figures: no figure of the letter can pretend to be it. */
const LINES = '@lines'

const LETTERS: Readonly<Record<string, Letters>> = {
  en: english,
  fr: french,
  pt: portuguese,
  zh: chinese,
  ar: arabic,
}

/** A part of a letter in the language of whom it goes to; English where there is no other. */
export function letterText(key: LetterKey, figures: Readonly<Record<string, Figure>>, language: string): string {
  const { letters, tongue } = writtenIn(language)
  return fill(letters[key], figures, tongue)
}

/** A letter whose template has a place for lines that are ready. */
export function letterWithLines(
  key: LetterKey,
  figures: Readonly<Record<string, Figure>>,
  lines: readonly string[],
  language: string,
): string {
  const { letters, tongue } = writtenIn(language)
  const [before = '', after = ''] = letters[key].split(LINES)
  return fill(before, figures, tongue) + lines.join('\n') + fill(after, figures, tongue)
}

function writtenIn(language: string): { letters: Letters; tongue: ReturnType<typeof tongueOf> } {
  const letters = LETTERS[language]
  return letters ? { letters, tongue: tongueOf(language) } : { letters: english, tongue: tongueOf('en') }
}
