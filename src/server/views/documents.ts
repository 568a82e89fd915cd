import type { CertificateRow } from '../../core/certificate/fold.ts'
import { nameIn, namedDocuments } from '../../operations/certificates/attach.ts'
import type { ServerPorts } from '../ports.ts'

/** What is attached to a certificate, beside the fields it proves. Nothing is left of it once its retention ended. */
export async function documentsOf(ports: ServerPorts, row: CertificateRow) {
  const { documents = [] } = row
  if (documents.length === 0) return []
  const named = await namedDocuments(ports.reading, row)
  if (named.length === 0) return []
  const kept = await keptAbout(ports, row)
  return documents.map(({ digest, field, with: half }) => {
    const file = kept.find(one => one.digest === digest)
    const name = nameIn(named, { digest, field })
    return { digest, field, with: half, name, ...(file ? { type: file.type, size: file.size } : {}) }
  })
}

/** The files, after those are kept too that an act named just before the process that decided it broke. */
export async function keptAbout({ keeping }: ServerPorts, row: CertificateRow) {
  const documents = attachedTo(row)
  const kept = await keeping.files.list(row.id)
  const missing = documents.filter(({ digest }) => !kept.some(one => one.digest === digest))
  if (missing.length === 0) return kept
  await keeping.uploads.claim(row.id, missing)
  return keeping.files.list(row.id)
}

/** The documents of the application and of the inspection, and those of valuers. */
export function attachedTo({ documents = [], valuations = [] }: CertificateRow) {
  return [...documents, ...valuations.flatMap(({ by, documents: own = [] }) => own.map(one => ({ ...one, by })))]
}
