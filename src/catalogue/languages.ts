import french from './fr/rules.ts'
import { ENGLISH, type Tongue } from './spoken.ts'

/** Every language rules are written in, by its code. A browser loads only the one it speaks. */
const LANGUAGES: Readonly<Record<string, Tongue>> = {
  en: ENGLISH,
  fr: { language: 'fr', ...french },
}

/** The words of a language; English where it has none. */
export const tongueOf = (language: string): Tongue => LANGUAGES[language] ?? ENGLISH
