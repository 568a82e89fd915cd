import type { CertificateDocument, Origin } from '../../../src/core/certificate/document.ts'
import type { Day } from '../../../src/core/values/day.ts'
import { plain } from '../../words/figures.ts'
import { emptyParcel, type Form } from '../application-form/form.ts'

/** What stands on a paper without a signature, as an officer types it. */
export interface PaperForm extends Pick<Form, 'parcels'> {
  readonly participant: string
  readonly number: string
  readonly issuedOn: string
  readonly expiresOn: string
  readonly exporter: string
  readonly exporterAddress: string
  readonly importer: string
  readonly importerAddress: string
  readonly importerCountry: string
  /** A country, or `MIXED`. */
  readonly origin: string
  readonly provenance: string
}

export const MIXED = 'mixed'

/** Country of the importer: the first of this participant's. */
export const emptyPaper = (importerCountry: string): PaperForm => ({
  ...{ participant: '', number: '', issuedOn: '', expiresOn: '' },
  ...{ exporter: '', exporterAddress: '', importer: '', importerAddress: '', importerCountry },
  ...{ origin: '', provenance: '', parcels: [emptyParcel(0)] },
})

/** Every field of the page, by the place in the document it stands for. */
export function fieldsOfPaper({ parcels }: PaperForm): readonly string[] {
  const places = parcels.flatMap((parcel, at) => [
    ...[`parcels[${at}].reference`, `parcels[${at}].seal`],
    ...parcel.lines.flatMap((_, line) => ['hs', 'carats', 'usd'].map(name => `parcels[${at}].lines[${line}].${name}`)),
  ])
  return [
    ...['issuer.participant', 'number', 'issuedOn', 'expiresOn', 'exporter.name', 'exporter.address'],
    ...['importer.name', 'importer.address', 'importer.country', 'origin', 'provenance', ...places],
  ]
}

/** The document as the rules read it. What was not typed is absent, and told. */
export function documentOfPaper(form: PaperForm, destination: string): Partial<CertificateDocument> {
  const { participant, exporter, exporterAddress, importer, importerAddress, importerCountry } = form
  const origin: Origin = form.origin === MIXED ? { kind: 'mixed' } : { kind: 'single', country: form.origin }
  const number = form.number.trim()
  return {
    ...(number ? { number: withCode(number, participant) } : {}),
    ...(form.issuedOn ? { issuedOn: form.issuedOn as Day } : {}),
    ...(form.expiresOn ? { expiresOn: form.expiresOn as Day } : {}),
    issuer: { participant, authority: '' },
    exporter: { name: exporter.trim(), address: exporterAddress.trim(), country: participant },
    importer: { name: importer.trim(), address: importerAddress.trim(), country: importerCountry },
    ...{ destination, provenance: form.provenance || participant, ...(form.origin ? { origin } : {}) },
    parcels: form.parcels.map(({ reference, seal, lines }) => ({
      reference: reference.trim(),
      ...(seal.trim() ? { seal: seal.trim() } : {}),
      lines: lines.map(line => ({ hs: line.hs, carats: plain(line.carats), usd: plain(line.usd) })),
    })),
  }
}

/** Many papers print the serial alone: the code of the country goes before it. */
function withCode(number: string, participant: string): string {
  return /^\d/.test(number) ? `${participant}${number}` : number
}
