import words from '../catalogue/en/copy.ts'
import type { CertificateDocument } from '../core/certificate/document.ts'
import { printable } from './printable.ts'
import { openTypesetter, type Typesetter } from './typesetter.ts'

/** A certificate that was received, and who gives the copy of it to whom. */
export interface CopyToPrint {
  readonly document: CertificateDocument
  readonly digest: string
  readonly receivedOn: string
  readonly authority: string
  readonly on: string
  readonly officer: string
  readonly name: string
  /** Not of a production node: it stands for nothing, and says so. */
  readonly demonstration: boolean
}

/** Prints authenticated copies. The typesetter is opened at the first one, because its fonts take a moment. */
export function copyPrinter(): (copy: CopyToPrint) => Uint8Array {
  let typesetter: Typesetter | undefined
  return copy => {
    typesetter ??= openTypesetter()
    const sheet = copySheet(printable(copy, typesetter.covers))
    return typesetter.pdf('authenticated-copy.typ', { sheet: JSON.stringify(sheet) })
  }
}

/** What stands on it, as data: the facts as certified, and the sentence by which the authority stands for them. */
export function copySheet({ document, digest, demonstration, ...given }: CopyToPrint) {
  const { number, issuer, exporter, importer, origin } = document
  const countries = origin.kind === 'single' ? origin.country : origin.countries?.map(one => one.country).join(', ')
  const party = ({ name, address, country }: CertificateDocument['exporter']) =>
    [name, address, country].filter(Boolean).join(', ')
  const facts = [
    [words.from, issuer.name ?? issuer.authority],
    [words.issuedOn, document.issuedOn],
    [words.expiresOn, document.expiresOn],
    [words.exporter, party(exporter)],
    [words.importer, party(importer)],
    [words.origin, countries ?? words.mixed],
    [words.receivedOn, given.receivedOn],
    // In groups, so that it breaks within the page.
    [words.digest, digest.replace(/(.{8})(?=.)/g, '$1 ')],
  ] as const
  return {
    day: given.on.split('-').map(Number),
    ...{ number, title: words.title, lead: filled(words.lead, { number }) },
    notice: demonstration ? words.demonstration : '',
    facts: facts.map(([label, value]) => ({ label, value })),
    columns: [words.parcel, words.seal, words.hs, words.carats, words.usd],
    lines: document.parcels.flatMap(({ reference, seal = '', lines }) =>
      lines.map(line => [reference, seal, line.hs, line.carats, line.usd]),
    ),
    authenticated: filled(words.authenticated, given),
    signed: [words.officer, `${words.taken} ${given.name}`],
  }
}

function filled(sentence: string, figures: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? '')
}
