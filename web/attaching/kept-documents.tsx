import type { Provable } from '../../src/core/certificate/attachments.ts'
import type { CertificateAnswer, KeptDocument } from '../api/answers.ts'
import { listed, t } from '../words/language.ts'
import { bytesInWords } from './attached-file.ts'
import { FileLinks } from './file-links.tsx'
import type { Before } from './use-attaching.ts'

/** What is attached beside one field of a certificate, to be opened by who may see it. */
export function KeptDocuments(props: { answer: CertificateAnswer; field: Provable; only?: KeptDocument['with'] }) {
  const { answer, field, only } = props
  const documents = documentsOf(answer).filter(one => one.field === field && (!only || one.with === only))
  return <KeptList answer={answer} documents={documents} field={field} />
}

/** These documents of a certificate, each with the ways to open it. */
export function KeptList(props: { answer: CertificateAnswer; documents: readonly KeptDocument[]; field: Provable }) {
  const { answer, documents, field } = props
  if (documents.length === 0) return null
  return (
    <ul className="plain documents" aria-label={t('documents.of', { what: t(`documents.field.${field}`) })}>
      {documents.map(document => (
        <li key={document.digest}>
          <span className="document">
            <bdi className="name">{document.name}</bdi>
            <span className="small quiet">{saidOf(document)}</span>
          </span>
          {document.type && (
            <span className="acts">
              <FileLinks name={document.name} type={document.type} place={placeOf(answer, document)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The documents beside each fact they prove; null where there are none. */
export const besideFacts = (answer: CertificateAnswer) => (field: Provable) =>
  documentsOf(answer).some(one => one.field === field) ? <KeptDocuments answer={answer} field={field} /> : null

function saidOf({ size, type, with: half }: KeptDocument): string {
  if (!type) return t('documents.missing')
  const said = [bytesInWords(size ?? 0), half === 'inspection' ? t('documents.from.inspection') : '']
  return listed(said.filter(Boolean))
}

const documentsOf = ({ documents }: CertificateAnswer): readonly KeptDocument[] => documents ?? []

const placeOf = ({ row }: CertificateAnswer, { digest }: KeptDocument): string =>
  `/api/v1/certificates/${row.id}/files/${digest}`

/** What was attached with one half, as a form takes it up again. */
export function takenUp(answer: CertificateAnswer, half: KeptDocument['with']): readonly Before[] {
  return documentsOf(answer)
    .filter(one => one.with === half)
    .map(one => ({ ...one, size: one.size ?? 0, place: placeOf(answer, one) }))
}
