import type { CertificateDocument } from '../certificate/document.ts'
import type { Placed } from '../values/act.ts'
import { fromUtf8 } from '../values/bytes.ts'
import type { RegisterAct } from './acts.ts'
import type { RowChange } from './folds.ts'

/** By whom and by what a person may look a row up. It comes from a body and is erased with it. */
export interface SearchEntry {
  /** Parties and seals in lower case, with spaces between. */
  readonly words: string
  readonly exporter: string
  readonly importer: string
}

type Named = Partial<CertificateDocument>

/** The entry an act gives its row, or null where its body names nobody. */
export function searchEntry(act: Placed<RegisterAct>): SearchEntry | null {
  switch (act.kind) {
    case 'certificate.applied':
    case 'certificate.amended': {
      const body = jsonIn<Named & { document?: Named }>(act.body)
      return entryOf(body?.document ?? body)
    }
    case 'certificate.authorised':
    case 'certificate.reissued':
      return entryOf(jsonIn(act.body))
    case 'certificate.inspected':
    case 'import.announced':
    case 'import.presented':
      return entryOf(jsonIn<{ document?: Named }>(act.body)?.document)
    case 'licence.applied':
    case 'licence.imported':
      return holderEntry(jsonIn<{ record?: { name?: string; area?: string } }>(act.body)?.record)
    case 'site.registered':
      return holderEntry(jsonIn<{ name?: string }>(act.body))
    default:
      return null
  }
}

/** Number, reference and sheet in lower case: a row's label stays when the names are erased. */
export function labelOf({ row }: RowChange): string {
  const { number, reference, sheet } = row as { number?: string; reference?: string; sheet?: string }
  return [number, reference, sheet].filter(Boolean).join(' ').toLowerCase()
}

/** The holder of a licence, or a site, by its name. */
function holderEntry(named: { readonly name?: string; readonly area?: string } | null | undefined): SearchEntry | null {
  if (!named?.name) return null
  const words = [named.name, named.area].filter(Boolean).join(' ').toLowerCase()
  return { words: kept(words), exporter: kept(named.name), importer: '' }
}

function entryOf(document: Named | null | undefined): SearchEntry | null {
  if (!document) return null
  const seals = (document.parcels ?? []).map(parcel => parcel.seal)
  const [exporter, importer] = [kept(document.exporter?.name), kept(document.importer?.name)]
  const words = [exporter, importer, ...seals].filter(Boolean).join(' ').toLowerCase()
  return { words: kept(words), exporter, importer }
}

/**
 * Bodies are kept as bytes, whatever their text; a search entry is text, which has no U+0000 and no half characters.
 */
function kept(text: string | undefined): string {
  return (text ?? '').replaceAll('\u0000', '').toWellFormed()
}

/** The value, or null where the body is no JSON object. */
function jsonIn<T extends object = Named>(body: Uint8Array): T | null {
  try {
    const value: unknown = JSON.parse(fromUtf8(body) ?? 'null')
    return typeof value === 'object' ? (value as T | null) : null
  } catch {
    return null
  }
}
