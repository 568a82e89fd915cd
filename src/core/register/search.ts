import type { CertificateDocument } from '../certificate/document.ts'
import { parseCanonical } from '../signing/canonical-json.ts'
import type { Placed } from '../values/act.ts'
import type { RegisterAct } from './acts.ts'
import type { RowKind } from './folds.ts'

/** What a person may look a row up by, taken from a body. It is erased with the body. */
export interface SearchEntry {
  readonly kind: RowKind
  readonly id: string
  /** Lower case, words with spaces between. */
  readonly words: string
  readonly exporter: string
  readonly importer: string
}

/** The entry an act gives its row, or null where its body names nobody. */
export function searchEntry(act: Placed<RegisterAct>): SearchEntry | null {
  switch (act.kind) {
    case 'certificate.applied':
    case 'certificate.amended':
    case 'certificate.authorised':
      return entryOf('certificate', act, documentIn(act.body))
    case 'certificate.inspected':
      return entryOf('certificate', act, nested(act.body, 'document'))
    case 'import.announced':
    case 'import.presented':
      return entryOf('import', act, nested(act.body, 'document'))
    default:
      return null
  }
}

type Named = Partial<CertificateDocument> | null

function entryOf(kind: RowKind, act: Placed<RegisterAct>, document: Named): SearchEntry | null {
  if (!document) return null
  const header = act.header as { number?: string; reference?: string }
  const seals = (document.parcels ?? []).map(parcel => parcel.seal)
  const [exporter, importer] = [document.exporter?.name ?? '', document.importer?.name ?? '']
  const words = [header.number, header.reference, document.number, exporter, importer, ...seals]
  return { kind, id: act.subject, words: words.filter(Boolean).join(' ').toLowerCase(), exporter, importer }
}

function documentIn(body: Uint8Array): Named {
  const read = parseCanonical(body)
  return read.ok ? (read.value as unknown as Named) : null
}

function nested(body: Uint8Array, name: string): Named {
  const read = parseCanonical(body)
  return read.ok ? ((read.value as Record<string, unknown>)[name] as Named) : null
}
