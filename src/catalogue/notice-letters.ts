import type { Figure } from '../core/values/finding.ts'
import arabic from './ar/letters-notices.ts'
import { countryIn } from './countries.ts'
import english, { type NoticeLetterKey, type NoticeLetters } from './en/letters-notices.ts'
import french from './fr/letters-notices.ts'
import { tongueOf } from './languages.ts'
import portuguese from './pt/letters-notices.ts'
import { fill } from './render.ts'
import chinese from './zh/letters-notices.ts'

const LINES = '@lines'

const LETTERS: Readonly<Record<string, NoticeLetters>> = {
  en: english,
  fr: french,
  pt: portuguese,
  zh: chinese,
  ar: arabic,
}

interface Letter {
  readonly subject: string
  readonly text: string
}

/** The letter that carries a code to an address that wants notices. */
export function codeLetter(figures: Readonly<Record<'url' | 'code', string>>, language: string): Letter {
  const say = saidIn(language)
  return { subject: say('code.subject', figures), text: say('code.text', figures) }
}

/** One letter about everything there is to tell; a line each. */
export function noticeLetter(url: string, lines: readonly string[], language: string): Letter {
  const [say, tongue] = [saidIn(language), tongueOf(language)]
  const [before = '', after = ''] = wordsIn(language)['notices.text'].split(LINES)
  const text = fill(before, { url }, tongue) + lines.join('\n\n') + fill(after, { url }, tongue)
  return { subject: say('notices.subject', { count: lines.length }), text }
}

/** A specimen is called by its country, everything else by its number. */
export function noticeLine(
  { kind, about, label: given }: Readonly<Record<'kind' | 'about' | 'label', string>>,
  link: string,
  language: string,
): string {
  const say = saidIn(language)
  const label = about === 'specimen' ? countryIn(language, given) : given
  return say('waits.line', { label, link, what: say(`notice.${kind}` as NoticeLetterKey, {}) })
}

const wordsIn = (language: string): NoticeLetters => LETTERS[language] ?? english

const saidIn =
  (language: string) =>
  (key: NoticeLetterKey, figures: Readonly<Record<string, Figure>>): string =>
    fill(wordsIn(language)[key], figures, tongueOf(language))
