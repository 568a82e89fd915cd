import type { AskedDocument } from '../../src/core/certificate/acts.ts'
import type { CertificateDocument, Origin, Party } from '../../src/core/certificate/document.ts'
import { sumByHs, total } from '../../src/core/values/quantity.ts'
import type { Fact } from '../parts/facts.tsx'
import { country, day } from './dates.ts'
import { carats, dollars } from './figures.ts'
import { listed, t, tOr } from './language.ts'
import { readable } from './sums.ts'

type Seen = Partial<AskedDocument & CertificateDocument>

export function originInWords(origin: Origin | undefined): string | undefined {
  if (!origin) return undefined
  if (origin.kind === 'single') return t('fact.origin.single', { country: country(origin.country) })
  if (!origin.countries?.length) return t('origin.mixed')
  return t('origin.mixedNamed', { countries: listed(origin.countries.map(share => country(share.country))) })
}

export const partyInWords = (party: Partial<Party> | undefined): string | undefined =>
  party && [party.name, party.address, party.country].filter(Boolean).join(', ')

function valuationInWords(valuation: Seen['valuation']): string | undefined {
  if (!valuation) return undefined
  const basis = tOr(`valuation.basis.${valuation.basis}`, valuation.basis)
  return valuation.by ? t('fact.valuation.by', { basis, by: valuation.by }) : basis
}

/** The document's facts beside its quantities, as asides show them. */
export function factsOf(document: Seen): readonly Fact[] {
  const { exporter, importer, invoice, reason, carrier, sources, destination, provenance } = document
  return [
    { label: t('fact.origin'), value: originInWords(document.origin), field: 'origin' },
    { label: t('fact.provenance'), value: provenance && country(provenance) },
    { label: t('fact.exporter'), value: partyInWords(exporter), field: 'exporter' },
    { label: t('fact.licence'), value: exporter?.licence },
    { label: t('fact.importer'), value: partyInWords(importer), field: 'importer' },
    { label: t('fact.destination'), value: destination && country(destination) },
    { label: t('fact.invoice'), value: invoice?.number, field: 'invoice' },
    { label: t('fact.valuation'), value: valuationInWords(document.valuation) },
    { label: t('fact.reason'), value: reason && t(`reason.${reason}`) },
    { label: t('fact.carrier'), value: carrier?.name, field: 'carrier' },
    { label: t('fact.sources'), value: sources && listed(sources), field: 'sources' },
    { label: t('fact.issued'), value: document.issuedOn && day(document.issuedOn) },
    { label: t('fact.expires'), value: document.expiresOn && day(document.expiresOn) },
  ]
}

/** Carats and dollars by HS code, and their total where there are several codes. */
export function quantityFacts(document: Pick<Seen, 'parcels'>): readonly Fact[] {
  const lines = sumByHs(readable(document))
  const both = (sum: { caratThousandths: number; usdCents: number }) => [
    t('says.carats', { carats: carats(sum.caratThousandths) }),
    t('says.usd', { usd: dollars(sum.usdCents) }),
  ]
  const rows = lines.map(line => ({ label: line.hs, value: both(line) }))
  return lines.length < 2 ? rows : [...rows, { label: t('fact.total'), value: both(total(lines)) }]
}
