import arabic from './ar/rules.ts'
import french from './fr/rules.ts'
import portuguese from './pt/rules.ts'
import english from './en/rules.ts'
import type { Tongue } from './spoken.ts'
import chinese from './zh/rules.ts'

export const ENGLISH: Tongue = { language: 'en', ...english }

/** Every language rules are written in, by its code. A browser loads only the one it speaks. */
const LANGUAGES: Readonly<Record<string, Tongue>> = {
  en: ENGLISH,
  fr: { language: 'fr', ...french },
  pt: { language: 'pt', ...portuguese },
  zh: { language: 'zh', ...chinese },
  ar: { language: 'ar', ...arabic },
}

/** The words of a language; English where it has none. */
export const tongueOf = (language: string): Tongue => LANGUAGES[language] ?? ENGLISH
