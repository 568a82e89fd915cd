import type { WithDocuments } from '../../core/certificate/acts.ts'
import { type Attachment, attachmentFindings, type Provable } from '../../core/certificate/attachments.ts'
import type { CertificateRow } from '../../core/certificate/fold.ts'
import type { Finding } from '../../core/values/finding.ts'
import type { Keeping } from '../../ports/keeping.ts'
import type { Caller, NodePorts } from '../../ports/node.ts'
import { type Bodies, jsonAt } from '../json-at.ts'
import type { Desk } from '../perform.ts'

export type Attaching = NodePorts & { readonly keeping: Pick<Keeping, 'uploads'> }

/** Documents of an act, and what is wrong with them. */
export interface Attached<Field extends string = Provable> {
  readonly list: readonly Attachment<Field>[]
  readonly findings: readonly Finding[]
}

/**
 * Which of these documents this person has sent whole, or are kept about the record already. Asked before the act is
 * decided, because nothing goes to the database meanwhile; from then on an upload stays long enough to be named.
 */
export async function attaching<Field extends string>(
  node: Attaching,
  caller: Caller,
  about: string | null,
  list: readonly Attachment<Field>[] = [],
): Promise<Attached<Field>> {
  if (list.length === 0) return { list, findings: [] }
  const digests = [...new Set(list.map(one => one.digest))]
  const here = await node.keeping.uploads.ready(caller.person, about, digests)
  return { list, findings: attachmentFindings(list, new Set(here)) }
}

/**
 * Keeps the files beside the record once the act stands. What a process that broke here did not keep is kept when it is
 * next looked for (`documentsOf`), and before an upload ever goes (`endUploads`).
 */
export async function keepDocuments(
  node: Attaching,
  about: string,
  list: readonly Attachment<string>[] = [],
  by: string,
): Promise<void> {
  await node.keeping.uploads.claim(
    about,
    list.map(({ digest }) => ({ by, digest })),
  )
}

/** The documents of the application itself, with their names. */
export async function declaredDocuments(desk: Pick<Desk, 'tx'>, row: CertificateRow): Promise<readonly Attachment[]> {
  const declared = (row.documents ?? []).filter(one => one.with === 'application')
  const named = await namedDocuments(desk.tx, row)
  return declared.map(({ digest, field }) => ({ digest, field, name: nameIn(named, { digest, field }) }))
}

/** The documents that stand, with their names, as the act says that named them last. */
export async function namedDocuments(bodies: Bodies, row: CertificateRow): Promise<readonly Attachment[]> {
  return (await jsonAt<WithDocuments>(bodies, row.documentsAt))?.documents ?? []
}

export function nameIn(named: readonly Attachment[], { digest, field }: Pick<Attachment, 'digest' | 'field'>): string {
  return named.find(one => one.digest === digest && one.field === field)?.name ?? ''
}
