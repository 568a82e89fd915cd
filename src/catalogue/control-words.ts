import arabic from './ar/web-controls.ts'
import arabicStandards from './ar/web-standards.ts'
import english, { type ControlsKey } from './en/web-controls.ts'
import englishStandards, { type StandardsKey } from './en/web-standards.ts'
import french from './fr/web-controls.ts'
import frenchStandards from './fr/web-standards.ts'
import portuguese from './pt/web-controls.ts'
import portugueseStandards from './pt/web-standards.ts'
import chinese from './zh/web-controls.ts'
import chineseStandards from './zh/web-standards.ts'

type ControlWords = Readonly<Record<ControlsKey | StandardsKey, string>>

const WORDS: Readonly<Record<string, ControlWords>> = {
  en: { ...english, ...englishStandards },
  fr: { ...french, ...frenchStandards },
  pt: { ...portuguese, ...portugueseStandards },
  zh: { ...chinese, ...chineseStandards },
  ar: { ...arabic, ...arabicStandards },
}

/** What the scheme asks and what its states are called, as the desk says it, for files that leave the node. */
export function controlWord(language: string, key: string, figures: Readonly<Record<string, string | number>> = {}) {
  const words = (WORDS[language] ?? WORDS.en) as Readonly<Record<string, string>>
  return (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(figures[name] ?? ''))
}
