import { copyWords } from '../catalogue/papers.ts'
import type { CertificateDocument } from '../core/certificate/document.ts'
import { printable } from './printable.ts'
import { saidIn } from './said-in.ts'
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
  /** What the participant prints in beside English, BCP 47. */
  readonly language?: string
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
export function copySheet({ document, digest, demonstration, language, ...given }: CopyToPrint) {
  const { number } = document
  const spoken = copyWords(language)
  const say = saidIn(spoken)
  return {
    languages: spoken.map(({ tag }) => ({ tag, rtl: tag === 'ar' })),
    day: given.on.split('-').map(Number),
    ...{ number, title: say('title'), lead: say('lead', { number }) },
    notice: demonstration ? say('demonstration') : [],
    facts: factsOf({ document, digest, receivedOn: given.receivedOn }, say),
    columns: (['parcel', 'seal', 'hs', 'carats', 'usd'] as const).map(word => say(word)),
    lines: document.parcels.flatMap(({ reference, seal = '', lines }) =>
      lines.map(line => [reference, seal, line.hs, line.carats, line.usd]),
    ),
    authenticated: say('authenticated', { ...given }),
    signed: [
      { said: say('officer'), name: '' },
      { said: say('taken'), name: given.name },
    ],
  }
}

type Say = ReturnType<typeof saidIn<keyof ReturnType<typeof copyWords>[0]['words']>>

function factsOf(given: Pick<CopyToPrint, 'document' | 'digest' | 'receivedOn'>, say: Say) {
  const { document, digest, receivedOn } = given
  const { issuer, exporter, importer, origin } = document
  const countries = origin.kind === 'single' ? origin.country : origin.countries?.map(one => one.country).join(', ')
  const party = ({ name, address, country }: CertificateDocument['exporter']) =>
    [name, address, country].filter(Boolean).join(', ')
  const facts = [
    ['from', [issuer.name ?? issuer.authority]],
    ['issuedOn', [document.issuedOn]],
    ['expiresOn', [document.expiresOn]],
    ['exporter', [party(exporter)]],
    ['importer', [party(importer)]],
    ['origin', countries ? [countries] : say('mixed')],
    ['receivedOn', [receivedOn]],
    // In groups, so that it breaks within the page.
    ['digest', [digest.replace(/(.{8})(?=.)/g, '$1 ')]],
  ] as const
  return facts.map(([label, value]) => ({ label: say(label), value }))
}
