import { day } from '../values/day.ts'
import type { Finding } from '../values/finding.ts'
import { misleadingIn } from '../values/plain-text.ts'

/** The parts of an application a document can prove something about. */
export const PROVABLE = [
  'exporter',
  'importer',
  'origin',
  'parcels',
  'invoice',
  'carrier',
  'sources',
  'valuation',
] as const
export type Provable = (typeof PROVABLE)[number]

export const MOST_ATTACHED = 50
const LONGEST_NAME = 120

/** A document beside the field it proves, as headers of acts say it. */
export interface Attached<Field extends string = Provable> {
  /** SHA-256 of the file, hex. */
  readonly digest: string
  readonly field: Field
}

/** The same with the name of the file, which may name persons: it stands in the body and goes with it. */
export interface Attachment<Field extends string = Provable> extends Attached<Field> {
  readonly name: string
}

/** As a row tells it: who sent the file, and with which half. */
export interface AttachedBy extends Attached {
  readonly by: string
  readonly with: 'application' | 'inspection'
}

const SOURCE = { text: 'Adamas, documents beside the fields they prove', since: day('2026-01-01') }

/** Everything wrong with a list of documents; `here` are the digests of files that have arrived whole. */
export function attachmentFindings(list: readonly Attachment<string>[], here: ReadonlySet<string>): Finding[] {
  if (list.length > MOST_ATTACHED) {
    return [found('documents-too-many', 'documents', { most: MOST_ATTACHED, found: list.length })]
  }
  return list.flatMap((one, at) => {
    const path = `documents[${at}]`
    const misleading = misleadingIn(one.name)
    return [
      ...(one.name.trim() === '' || one.name.length > LONGEST_NAME || misleading
        ? [found('document-name', `${path}.name`, { most: LONGEST_NAME })]
        : []),
      ...(list.findIndex(other => other.digest === one.digest && other.field === one.field) < at
        ? [found('document-twice', path, { name: one.name })]
        : []),
      ...(here.has(one.digest) ? [] : [found('document-not-here', path, { name: one.name })]),
    ]
  })
}

/** Headers and bodies of acts without documents are what they always were. */
export function inHeader<F extends string>(
  list: readonly Attachment<F>[],
): { readonly documents?: readonly Attached<F>[] } {
  return list.length > 0 ? { documents: list.map(({ digest, field }) => ({ digest, field })) } : {}
}

export function inBody<F extends string>(
  list: readonly Attachment<F>[],
): { readonly documents?: readonly Attachment<F>[] } {
  return list.length > 0 ? { documents: list.map(({ digest, field, name }) => ({ digest, field, name })) } : {}
}

/** Those an officer adds, after those of the application: what was attached by the applicant stays. */
export function withAdded(before: readonly Attachment[], added: readonly Attachment[]): readonly Attachment[] {
  const known = new Set(before.map(one => `${one.field}/${one.digest}`))
  return [...before, ...added.filter(one => !known.has(`${one.field}/${one.digest}`))]
}

function found(rule: string, path: string, figures: Finding['figures']): Finding {
  return { rule, severity: 'error', path, figures, source: SOURCE }
}
