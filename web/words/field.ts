import type { Parcel } from '../../src/core/certificate/document.ts'
import { listed, t } from './language.ts'

const NAMES = {
  carats: 'form.line.carats',
  usd: 'form.line.usd',
  hs: 'form.line.hs',
  seal: 'form.parcel.seal.short',
  reference: 'form.parcel.reference',
  number: 'says.number',
  issuedOn: 'fact.issued',
  expiresOn: 'fact.expires',
  destination: 'fact.destination',
  provenance: 'fact.provenance',
  origin: 'fact.origin',
  exporter: 'fact.exporter',
  importer: 'fact.importer',
  invoice: 'fact.invoice',
  reason: 'fact.reason',
} as const

const nameOf = (field: string): string => (Object.hasOwn(NAMES, field) ? t(NAMES[field as keyof typeof NAMES]) : field)

/**
 * `Parcel C, carats` of `parcels[2].lines[0].carats`, `Importer` of `importer.name`; what has no name keeps its path.
 */
export function fieldInWords(path: string, parcels: readonly Pick<Parcel, 'reference'>[] = []): string {
  const [, at, field = ''] = /^parcels\[(\d+)\](?:\.lines\[\d+\])?\.(\w+)$/.exec(path) ?? []
  if (at === undefined) return nameOf(path.split(/[.[]/)[0] ?? path)
  return listed([t('form.parcel', { reference: parcels[Number(at)]?.reference ?? Number(at) + 1 }), nameOf(field)])
}
