/** What a document beside a licence or a site proves. */
export const LICENCE_PROVABLE = ['holder', 'area', 'premises', 'fee', 'report', 'decision'] as const
export type LicenceProvable = (typeof LICENCE_PROVABLE)[number]

/** As headers of acts say it: the SHA-256 of the file, hex, and what it proves. */
export interface LicenceDocument {
  readonly digest: string
  readonly field: LicenceProvable
}

/** As a row tells it: who sent the file, and the position of the act whose body names it. */
export interface LicenceDocumentBy extends LicenceDocument {
  readonly by: string
  readonly at: number
}

/** What stood before, and what this act adds. */
export function withDocuments(
  before: readonly LicenceDocumentBy[] | undefined,
  act: { readonly actor: string; readonly position: number; readonly header: object },
): { readonly documents?: readonly LicenceDocumentBy[] } {
  const { documents = [] } = act.header as { readonly documents?: readonly LicenceDocument[] }
  const added = documents.map(one => ({ ...one, by: act.actor, at: act.position }))
  const all = [...(before ?? []), ...added]
  return all.length > 0 ? { documents: all } : {}
}
