import type { Figure } from '../core/values/finding.ts'
import english, { type LetterKey, type Letters } from './letters.en.ts'
import french from './letters.fr.ts'
import { fill } from './render.ts'

const LETTERS: Readonly<Record<string, Letters>> = { en: english, fr: french }

/** A part of a letter in the language of whom it goes to; English where there is no other. */
export function letterText(key: LetterKey, figures: Readonly<Record<string, Figure>>, language: string): string {
  return LETTERS[language] ? fill(LETTERS[language][key], figures, language) : fill(english[key], figures, 'en')
}
