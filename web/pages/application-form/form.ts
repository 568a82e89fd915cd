import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import type { CarriageMode, Origin, Reason } from '../../../src/core/certificate/document.ts'
import type { Firm, NodeAnswer } from '../../api/answers.ts'
import { plain, set } from '../../words/figures.ts'

/** The application as it is typed. Figures are text with commas; `documentOf` makes exact decimals of them. */
export interface Form {
  readonly importer: { readonly name: string; readonly address: string; readonly country: string }
  readonly destination: string
  readonly originKind: 'single' | 'named' | 'mixed'
  /** One country of a single origin, or each of a named mixed one. */
  readonly countries: readonly string[]
  readonly priorVerification: string
  readonly parcels: readonly FormParcel[]
  readonly invoice: string
  readonly reason: Reason
  readonly carrier: string
  readonly mode: CarriageMode
  readonly agent: string
  readonly sources: string
  /** What the exporter's value rests on, and who valued, if not the exporter. */
  readonly basis: string
  readonly valuedBy: string
  readonly declared: boolean
}

export interface FormParcel {
  readonly reference: string
  readonly seal: string
  readonly lines: readonly FormLine[]
}

export interface FormLine {
  readonly hs: string
  readonly carats: string
  readonly usd: string
}

export const EMPTY_LINE: FormLine = { hs: '7102.31', carats: '', usd: '' }

/** A, B, C …: what the trade calls parcels of one shipment. */
export const emptyParcel = (at: number): FormParcel => ({
  reference: String.fromCharCode(65 + (at % 26)),
  seal: '',
  lines: [EMPTY_LINE],
})

export const emptyForm = (firm: Firm): Form => ({
  importer: { name: '', address: '', country: '' },
  destination: '',
  originKind: 'single',
  countries: [firm.country],
  priorVerification: '',
  parcels: [emptyParcel(0)],
  invoice: '',
  reason: 'sale',
  carrier: '',
  mode: 'secure-courier',
  agent: '',
  sources: '',
  basis: '',
  valuedBy: '',
  declared: false,
})

/** The document an authority is asked for. Optional parts nobody filled in are absent, never empty. */
export function documentOf(form: Form, firm: Firm, node: NodeAnswer): AskedDocument {
  const { name, address, country, licence } = firm
  const sources = form.sources.split(/[\s,;]+/).filter(Boolean)
  return {
    issuer: { participant: node.node, authority: node.authority.id },
    exporter: { name, address, country, ...(licence ? { licence } : {}) },
    importer: trimmed(form.importer),
    destination: form.destination,
    provenance: node.node,
    origin: originOf(form),
    parcels: form.parcels.map(({ reference, seal, lines }) => ({
      reference: reference.trim(),
      ...(seal.trim() ? { seal: seal.trim() } : {}),
      lines: lines.map(({ hs, carats, usd }) => ({ hs, carats: plain(carats), usd: plain(usd) })),
    })),
    ...(form.invoice.trim() ? { invoice: { number: form.invoice.trim() } } : {}),
    ...valuationOf(form),
    reason: form.reason,
    ...(form.carrier.trim() ? { carrier: { name: form.carrier.trim(), mode: form.mode } } : {}),
    ...(form.agent.trim() ? { agent: { name: form.agent.trim() } } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  }
}

function valuationOf({ basis, valuedBy }: Form): Pick<AskedDocument, 'valuation'> {
  const by = valuedBy.trim()
  return basis ? { valuation: { basis, ...(by ? { by } : {}) } } : {}
}

function trimmed({ name, address, country }: Form['importer']): Form['importer'] {
  return { name: name.trim(), address: address.trim(), country }
}

function originOf({ originKind, countries, priorVerification }: Form): Origin {
  const reference = priorVerification.trim()
  const prior = reference ? { priorVerification: { scheme: 'G7', reference } } : {}
  if (originKind === 'single') return { kind: 'single', country: countries[0] ?? '', ...prior }
  if (originKind === 'mixed') return { kind: 'mixed', ...prior }
  return { kind: 'mixed', countries: countries.filter(Boolean).map(country => ({ country })), ...prior }
}

/** The other way round: a draft or a returned application as it is typed on. */
export function formOf(document: Partial<AskedDocument>, firm: Firm): Form {
  const { importer, origin, parcels = [], invoice, carrier } = document
  const empty = emptyForm(firm)
  return {
    importer: { ...empty.importer, ...importer },
    destination: document.destination ?? '',
    originKind: !origin || origin.kind === 'single' ? 'single' : origin.countries ? 'named' : 'mixed',
    countries: countriesOf(origin) ?? empty.countries,
    priorVerification: origin?.priorVerification?.reference ?? '',
    parcels: parcels.map(({ reference, seal, lines }) => ({
      reference,
      seal: seal ?? '',
      lines: lines.map(({ hs, carats, usd }) => ({ hs, carats: set(carats), usd: set(usd) })),
    })),
    invoice: invoice?.number ?? '',
    reason: document.reason ?? empty.reason,
    carrier: carrier?.name ?? '',
    mode: carrier?.mode ?? empty.mode,
    agent: document.agent?.name ?? '',
    sources: document.sources?.join('\n') ?? '',
    basis: document.valuation?.basis ?? '',
    valuedBy: document.valuation?.by ?? '',
    declared: false,
  }
}

function countriesOf(origin: Origin | undefined): readonly string[] | undefined {
  if (!origin) return undefined
  return origin.kind === 'single' ? [origin.country] : (origin.countries?.map(share => share.country) ?? [''])
}
