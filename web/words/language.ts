import type { AlertKey } from '../../src/catalogue/en/web-alerts.ts'
import type { ArrivalKey } from '../../src/catalogue/en/web-arrival.ts'
import type { AwayKey } from '../../src/catalogue/en/web-away.ts'
import type { BulkKey } from '../../src/catalogue/en/web-bulk.ts'
import type { ConfirmKey } from '../../src/catalogue/en/web-confirm.ts'
import type { DocumentsKey } from '../../src/catalogue/en/web-documents.ts'
import type { OfficeKey } from '../../src/catalogue/en/web-office.ts'
import type { DeskKey } from '../../src/catalogue/en/web.ts'
import type { FirmsKey } from '../../src/catalogue/en/web-firms.ts'
import type { FindKey } from '../../src/catalogue/en/web-find.ts'
import type { KeysKey } from '../../src/catalogue/en/web-keys.ts'
import type { ListKey } from '../../src/catalogue/en/web-list.ts'
import type { NotifyKey } from '../../src/catalogue/en/web-notify.ts'
import type { LicenceRegisterKey } from '../../src/catalogue/en/web-licence-register.ts'
import type { LicencesKey } from '../../src/catalogue/en/web-licences.ts'
import type { NoticesKey } from '../../src/catalogue/en/web-notices.ts'
import type { OpeningKey } from '../../src/catalogue/en/web-opening.ts'
import type { OriginalKey } from '../../src/catalogue/en/web-original.ts'
import type { PaperKey } from '../../src/catalogue/en/web-paper.ts'
import type { PrintKey } from '../../src/catalogue/en/web-print.ts'
import type { ProductionKey } from '../../src/catalogue/en/web-production.ts'
import type { PublicKey } from '../../src/catalogue/en/web-public.ts'
import type { ShipKey } from '../../src/catalogue/en/web-ship.ts'
import { listedIn, sentencesIn } from '../../src/catalogue/countries.ts'
import type { SignInKey } from '../../src/catalogue/en/web-sign-in.ts'
import type { Spoken, Tongue } from '../../src/catalogue/spoken.ts'
import type { ServiceKey } from '../../src/catalogue/en/web-turnaround.ts'
import type { SpecimenKey } from '../../src/catalogue/en/web-specimen.ts'
import type { StockKey } from '../../src/catalogue/en/web-stock.ts'
import type { TradeKey } from '../../src/catalogue/en/web-trade.ts'
import type { ValuationKey } from '../../src/catalogue/en/web-valuation.ts'
import type { StandardsKey } from '../../src/catalogue/en/web-standards.ts'
import type { ControlsKey } from '../../src/catalogue/en/web-controls.ts'
import type { ComplainKey } from '../../src/catalogue/en/web-complain.ts'
import type { PricesKey } from '../../src/catalogue/en/web-prices.ts'
import type { ViewsKey } from '../../src/catalogue/en/web-views.ts'

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

export type Key =
  | AlertKey
  | ArrivalKey
  | AwayKey
  | BulkKey
  | ConfirmKey
  | DeskKey
  | DocumentsKey
  | FindKey
  | FirmsKey
  | KeysKey
  | LicenceRegisterKey
  | LicencesKey
  | ListKey
  | NoticesKey
  | NotifyKey
  | OfficeKey
  | OpeningKey
  | OriginalKey
  | PaperKey
  | PrintKey
  | ProductionKey
  | PublicKey
  | ServiceKey
  | ShipKey
  | SignInKey
  | SpecimenKey
  | StockKey
  | TradeKey
  | ValuationKey
  | StandardsKey
  | ControlsKey
  | ComplainKey
  | PricesKey
  | ViewsKey
type Strings = Readonly<Record<string, string>>
type Loaders = Readonly<Record<string, () => Promise<unknown>>>
export type Figures = Readonly<Record<string, string | number | undefined>>

interface Catalogue {
  readonly language: Language
  readonly words: Strings
  readonly plurals: Intl.PluralRules
  /** What findings are told in. */
  readonly tongue: Tongue
}

const KEPT = 'lang'
const RIGHT_TO_LEFT: readonly string[] = ['ar']

/** A page speaks one language from its start to its end; choosing another loads it anew. */
const NO_RULES: Spoken = { rules: {}, kinds: {}, cited: '{text}; {since}', sources: {} }
let english: Catalogue = {
  ...{ language: 'en', words: {}, plurals: new Intl.PluralRules('en') },
  tongue: { language: 'en', ...NO_RULES },
}
let spoken = english
let offered: readonly Language[] = ['en']

const offers = (code: string): boolean => offered.some(one => one === code)
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
  return navigator.languages.map(tag => tag.slice(0, 2)).find((tag): tag is Language => offers(tag)) ?? 'en'
}

/**
 * Begins the page's language: English at once, the others loaded when chosen, so no page carries words it does not say.
 * `loaders` are what `import.meta.glob` found beside the English catalogue, by path; the first are the page's own
 * words, and a language without them is not offered. Rules of a language tell findings in it.
 */
export async function startLanguage(own: English, ...loaders: readonly Loaders[]): Promise<void> {
  const codes = Object.keys(LANGUAGES) as Language[]
  const first = Object.keys(loaders[0] ?? {})
  offered = codes.filter(code => code === 'en' || first.some(file => isIn(code, file)))
  const chosenLanguage = chosen()
  english = { ...english, words: own.words, tongue: { language: 'en', ...(own.rules ?? NO_RULES) } }
  spoken = chosenLanguage === 'en' ? english : await loaded(chosenLanguage, loaders)
  document.documentElement.lang = spoken.language
  document.documentElement.dir = direction()
}

const isIn = (code: string, file: string): boolean => file.includes(`/${code}/`)

/** The words of a page in English, and the rules it tells of: none, those of judging, or all. */
interface English {
  readonly words: Strings
  readonly rules?: Spoken
}

async function loaded(code: Language, loaders: readonly Loaders[]): Promise<Catalogue> {
  const own = loaders.flatMap(all => Object.entries(all).filter(([file]) => isIn(code, file)))
  const modules = await Promise.all(own.map(async ([file, load]) => [file, (await load()) as Loaded] as const))
  const rules = modules.find(([file]) => areRules(file))?.[1].default as Spoken | undefined
  const said = modules.filter(([file]) => !areRules(file)).map(([, module]) => module.default as Strings)
  return {
    language: code,
    words: Object.assign({}, ...said) as Strings,
    plurals: new Intl.PluralRules(code),
    tongue: { ...(rules ?? NO_RULES), language: code },
  }
}

const areRules = (file: string): boolean => /\/(rules|judged)\.ts$/.test(file)

interface Loaded {
  readonly default: Strings | Spoken
}

export const language = (): Language => spoken.language

/** What findings are told in on this page. */
export const tongue = (): Tongue => spoken.tongue

/** What a reader may choose here: the languages this page is written in, and the one it was asked for. */
export const choices = (): readonly Language[] => [...new Set([...offered, spoken.language])]
export const direction = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.includes(spoken.language) ? 'rtl' : 'ltr')

/** The sentence under a key, its figures filled in. Its plural form follows `count`: Arabic has six. */
export const t = (key: Key, figures: Figures = {}): string => tOr(key, key, figures)

/** The sentence under a key made at run time, or something else where no such sentence was written. */
export function tOr(key: string, otherwise: string, figures: Figures = {}): string {
  const own = sentenceIn(spoken, key, figures.count)
  const sentence = own ?? sentenceIn(english, key, figures.count)
  if (sentence === undefined) return otherwise
  const filled = sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => isolated(figures[name]))
  return own === undefined ? leftToRight(filled) : filled
}

function sentenceIn({ words, plurals }: Catalogue, key: string, count: Figures[string]): string | undefined {
  const form = typeof count === 'number' ? words[`${key}_${plurals.select(count)}`] : undefined
  return form ?? words[key]
}

/** Names one after another, as the language sets them apart. */
export const listed = (names: readonly string[]): string => listedIn(spoken.language, names)

/** Sentences one after another; what is empty is left out. */
export const sentences = (...said: readonly (string | undefined)[]): string =>
  sentencesIn(
    spoken.language,
    said.flatMap(one => one || []),
  )

/** Rules by what they look at, for those that had nothing to go by. */
export const rulesInWords = (rules: readonly string[]): string =>
  listed(rules.map(rule => tOr(`unchecked.${rule}`, rule)))

const LEFT_TO_RIGHT = '\u2066'
const FIRST_STRONG = '\u2068'
const END = '\u2069'

/** Text that keeps its own direction inside a page that runs from right to left: signs stay before their figures. */
export const leftToRight = (text: string): string => (direction() === 'ltr' ? text : `${LEFT_TO_RIGHT}${text}${END}`)

/** Codes, figures and Latin names in a sentence likewise; Arabic ones follow the sentence. */
function isolated(figure: Figures[string]): string {
  const text = String(figure ?? '')
  const arabic = direction() === 'rtl' && /\p{Script=Arabic}/u.test(text)
  return arabic ? `${FIRST_STRONG}${text}${END}` : leftToRight(text)
}

/** Follows a choice of language: the same page again, in the new one. */
export function switchLanguage(lang: string): void {
  const address = new URL(location.href)
  address.searchParams.set('lang', lang)
  location.assign(address)
}
