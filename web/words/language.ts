import i18next from 'i18next'
import type { ArrivalKey } from '../../src/catalogue/web-arrival.en.ts'
import type { DeskKey } from '../../src/catalogue/web.en.ts'
import type { PublicKey } from '../../src/catalogue/web-public.en.ts'
import type { TradeKey } from '../../src/catalogue/web-trade.en.ts'

/** The seven languages of the scheme's practice, each under its own name. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  pt: 'Português',
  zh: '中文',
  ar: 'العربية',
  ru: 'Русский',
  es: 'Español',
} as const
export type Language = keyof typeof LANGUAGES

export type Key = ArrivalKey | DeskKey | PublicKey | TradeKey
type Strings = Readonly<Record<string, string>>
type Loaders = Readonly<Record<string, () => Promise<unknown>>>
export type Figures = Readonly<Record<string, string | number | undefined>>

const KEPT = 'lang'
const isLanguage = (text: string | null | undefined): text is Language => Object.hasOwn(LANGUAGES, text ?? '')

/** What `?lang=` asks, else what was asked before, else the browser's, else English. A choice is remembered. */
function chosen(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (isLanguage(asked)) {
    localStorage.setItem(KEPT, asked)
    document.cookie = `${KEPT}=${asked}; path=/; max-age=31536000; samesite=lax`
    return asked
  }
  const kept = localStorage.getItem(KEPT)
  if (isLanguage(kept)) return kept
  return navigator.languages.map(tag => tag.slice(0, 2)).find(tag => isLanguage(tag)) ?? 'en'
}

/**
 * Begins the page's language: English at once, the others loaded when chosen, so no page carries words it does not say.
 * `loaders` are what `import.meta.glob` found beside the English catalogue, by path.
 */
export async function startLanguage(english: Strings, ...loaders: readonly Loaders[]): Promise<void> {
  const lang = chosen()
  const others = loaders.flatMap(all => Object.entries(all).filter(([file]) => file.endsWith(`.${lang}.ts`)))
  const loaded = lang === 'en' ? [] : await Promise.all(others.map(([, load]) => load()))
  const words: Strings = Object.assign({}, ...loaded.map(module => (module as { default: Strings }).default))
  await i18next.init({
    lng: lang,
    fallbackLng: 'en',
    resources: { en: { translation: english }, ...(lang === 'en' ? {} : { [lang]: { translation: words } }) },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = lang
  document.documentElement.dir = i18next.dir(lang)
}

export const language = (): Language => i18next.language as Language
export const direction = (): 'ltr' | 'rtl' => i18next.dir(language())

/** The sentence under a key, its figures filled in. Plural forms follow `count`. */
export function t(key: Key, figures?: Figures): string {
  return i18next.t(key, told(figures))
}

/** The sentence under a key made at run time, or the key's last part where no sentence was written. */
export function tOr(key: string, otherwise: string, figures?: Figures): string {
  return i18next.exists(key) ? i18next.t(key, told(figures)) : otherwise
}

const LEFT_TO_RIGHT = '\u2066'
const FIRST_STRONG = '\u2068'
const END = '\u2069'

/** Codes, figures and Latin names keep their own direction inside a sentence that runs from right to left. */
function told(figures: Figures = {}): Record<string, string | number | undefined> {
  if (direction() === 'ltr') return { ...figures }
  const isolated = Object.entries(figures).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value])
  return Object.fromEntries(isolated)
}

const isolate = (text: string): string =>
  `${/\p{Script=Arabic}/u.test(text) ? FIRST_STRONG : LEFT_TO_RIGHT}${text}${END}`

/** Follows a choice of language: the same page again, in the new one. */
export function switchLanguage(lang: string): void {
  const address = new URL(location.href)
  address.searchParams.set('lang', lang)
  location.assign(address)
}
