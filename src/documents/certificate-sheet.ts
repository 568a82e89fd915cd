import type { CertificateDocument, Parcel, Party } from '../core/certificate/document.ts'
import { parseCarats } from '../core/values/carats.ts'
import type { Day } from '../core/values/day.ts'
import { formatDecimal } from '../core/values/decimal.ts'
import { formatDollars, parseDollars } from '../core/values/dollars.ts'
import { type Quantity, sumByHs, total } from '../core/values/quantity.ts'
import type { CertificateWord, CertificateWords } from '../catalogue/en/paper.ts'

export interface PaperLanguage {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: CertificateWords
  /** Names of countries and participants by code; a code without a name is printed as it is. */
  readonly names: Readonly<Record<string, string>>
  /** Sentences above the import confirmation, as a measure or an office asks for; the same ones in each language. */
  readonly remarks?: readonly string[]
}

export interface CertificatePrint {
  readonly document: CertificateDocument
  /** The signed certificate (`vc+jwt`), attached to the file as it is. */
  readonly credential: string
  readonly qrText: string
  /** Position of its receipt in the issuing authority's log. */
  readonly logPosition: number
  readonly officers: { readonly inspecting: string; readonly issuing: string }
  /** Number of the security paper it is printed on, where the participant keeps a stock of blank forms. */
  readonly form?: string
  /** English first, as Annex I A asks for; then the participant's own language. */
  readonly languages: readonly [PaperLanguage] | readonly [PaperLanguage, PaperLanguage]
  /** Set for a certificate of a demonstration world: the mark runs across every page. */
  readonly demonstration: boolean
}

/** One text in each language, English first; only one where both say the same. */
type Texts = readonly string[]

interface Entry {
  readonly label: Texts
  readonly value: Texts
  readonly notes?: readonly Texts[]
}

/** What the template lays out: texts in their places, nothing left to decide but where a page ends. */
export function certificateSheet(print: CertificatePrint) {
  const { document, languages } = print
  if (languages[0].tag !== 'en') throw new Error('Annex I A asks for English: it comes first')
  const say = sayIn(languages)
  const named = (code: string) => inEach(languages, language => language.names[code] ?? code)
  return {
    number: document.number,
    issuedOn: document.issuedOn.split('-').map(Number),
    languages: languages.map(({ tag, direction }) => ({ tag, rtl: direction === 'rtl' })),
    mark: document.issuer.participant,
    participant: named(document.issuer.participant),
    words: Object.fromEntries(HEADINGS.map(word => [word, say(word)])),
    places: [origin(print, say), { label: say('provenance'), value: named(document.provenance) }],
    parties: [
      party(say('exporter'), document.exporter, licenceNotes(document.exporter, say)),
      party(say('importer'), document.importer, [named(document.destination)]),
    ],
    issue: issue(print, say),
    parcels: parcelTable(document.parcels, sealOf(document), say),
    totals: totalsByHs(document, say),
    remarks: remarks(print, say),
    importing: (['received', 'caratsAccepted', 'valueAccepted', 'importStamp'] as const).map(word => say(word)),
    officers: [
      { name: print.officers.inspecting, role: say('inspectingOfficer') },
      { name: print.officers.issuing, role: say('issuingOfficer') },
    ],
    place: place(print, say),
    demonstration: print.demonstration,
  }
}

/** Words the template places itself. */
const HEADINGS = [
  'title',
  'statement',
  'number',
  'total',
  'parcelsFollow',
  'parcelsOf',
  'importConfirmation',
  'check',
  'qr',
  'demonstration',
] as const satisfies readonly CertificateWord[]

type Figures = Readonly<Record<string, string>>
type Say = (word: CertificateWord, figures?: Figures) => Texts

function inEach(languages: CertificatePrint['languages'], text: (language: PaperLanguage) => string): Texts {
  return [...new Set(languages.map(text))]
}

function sayIn(languages: CertificatePrint['languages']): Say {
  return (word, figures = {}) => inEach(languages, language => filled(language.words[word], figures))
}

function filled(words: string, figures: Figures): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => figures[name] ?? place)
}

/** Annex I, note on mixed parcels: an origin that is not shown is filled with asterisks. */
export const UNDISCLOSED = '* * * * * * * * * *'

function origin({ document: { origin }, languages }: CertificatePrint, say: Say): Entry {
  const named = origin.kind === 'single' ? [{ country: origin.country }] : (origin.countries ?? [])
  const notes = [
    ...(origin.kind === 'mixed' ? [say('originMixed')] : []),
    ...(origin.priorVerification ? [say('originVerified', { ...origin.priorVerification })] : []),
  ]
  if (named.length === 0) return { label: say('origin'), value: [UNDISCLOSED], notes }
  const value = inEach(languages, ({ tag, names }) =>
    new Intl.ListFormat(tag, { type: 'unit', style: 'short' }).format(
      named.map(({ country, carats, share }: { country: string; carats?: string; share?: string }) =>
        [names[country] ?? country, carats && `${grouped(carats)} ct`, share && `${share} %`].filter(Boolean).join(' '),
      ),
    ),
  )
  return { label: say('origin'), value, notes }
}

function party(label: Texts, { name, address, country }: Party, notes: readonly Texts[]): Entry {
  return { label, value: [name], notes: [[`${address}, ${country}`], ...notes] }
}

function licenceNotes({ licence }: Party, say: Say): Texts[] {
  return licence ? [say('licence', { licence })] : []
}

function issue({ document, languages }: CertificatePrint, say: Say): Entry[] {
  const { issuer, issuedOn, expiresOn, parcels } = document
  const date = (on: Day) => inEach(languages, language => writtenDay(on, language))
  const authority = [issuer.name ?? issuer.authority, issuer.office].filter(Boolean).join(', ')
  return [
    { label: say('issued'), value: date(issuedOn) },
    { label: say('expires'), value: date(expiresOn) },
    { label: say('authority'), value: [authority] },
    { label: say('parcels'), value: [grouped(String(parcels.length))] },
  ]
}

/** `19 Nov 2026`, with Latin numerals in every language, as figures are elsewhere on the page. */
function writtenDay(on: Day, { tag }: PaperLanguage): string {
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC', numberingSystem: 'latn' } as const
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, form).format(new Date(on))
}

/** A parcel's own seal, else that of the container it lies in. */
function sealOf({ containers = [] }: CertificateDocument): (parcel: Parcel) => string {
  return ({ seal, reference }) => seal ?? containers.find(c => c.parcels.includes(reference))?.seal ?? '\u2013'
}

function quantity({ hs, carats, usd }: Parcel['lines'][number]): Quantity {
  const [caratThousandths, usdCents] = [parseCarats(carats), parseDollars(usd)]
  if (caratThousandths === null || usdCents === null) throw new Error(`not a quantity: ${carats} ct, ${usd} US$`)
  return { hs, caratThousandths, usdCents }
}

function parcelTable(parcels: readonly Parcel[], seal: (parcel: Parcel) => string, say: Say) {
  const quantities = parcels.flatMap(parcel => parcel.lines.map(quantity))
  const weigh = weightForm(quantities)
  const sum = total(quantities)
  return {
    head: (['parcel', 'seal', 'hs', 'carats', 'value'] as const).map(word => say(word)),
    rows: parcels.flatMap(parcel =>
      parcel.lines.map(quantity).map(({ hs, caratThousandths, usdCents }, i) => ({
        first: i === 0,
        cells: [parcel.reference, seal(parcel), hs, weigh(caratThousandths), grouped(formatDollars(usdCents))],
      })),
    ),
    sum: [weigh(sum.caratThousandths), grouped(formatDollars(sum.usdCents))],
  }
}

/** Points stand under points: all weights of a certificate get a third place where one of them has it. */
export function weightForm(quantities: readonly Quantity[]): (caratThousandths: number) => string {
  const places = quantities.some(q => q.caratThousandths % 10) ? 3 : 2
  return caratThousandths => grouped(formatDecimal(caratThousandths, 3, places))
}

/** The subheadings of 7102 that rough diamonds fall under; each has its box, also when empty. */
const ROUGH = ['7102.10', '7102.21', '7102.31']

export function quantitiesOf({ parcels }: CertificateDocument): Quantity[] {
  return parcels.flatMap(parcel => parcel.lines.map(quantity))
}

function totalsByHs(document: CertificateDocument, say: Say): Entry[] {
  const quantities = quantitiesOf(document)
  const weigh = weightForm(quantities)
  const sums = sumByHs(quantities)
  const box = (label: Texts, sum: Omit<Quantity, 'hs'>) => ({
    label,
    value: [`${weigh(sum.caratThousandths)} ct`],
    notes: [[`US$ ${grouped(formatDollars(sum.usdCents))}`]],
  })
  const codes = [...new Set([...ROUGH, ...sums.map(({ hs }) => hs)])].sort()
  return [
    ...codes.map(hs => {
      const sum = sums.find(line => line.hs === hs)
      return sum ? box(say('hsTotal', { hs }), sum) : { label: say('hsTotal', { hs }), value: say('none') }
    }),
    box(say('total'), total(quantities)),
  ]
}

function remarks({ document, languages }: CertificatePrint, say: Say): Texts[] {
  const sources = document.sources?.length ? [say('sources', { numbers: document.sources.join(', ') })] : []
  const own = languages[0].remarks ?? []
  return [...sources, ...own.map((_, i) => inEach(languages, ({ remarks = [] }) => remarks[i] ?? ''))]
}

function place({ form, logPosition }: CertificatePrint, say: Say): Texts[] {
  return [...(form ? [say('form', { form })] : []), say('logPosition', { position: grouped(String(logPosition)) })]
}

/** `1204.35` as `1,204.35`. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}
