import type { Provable } from '../../src/core/certificate/attachments.ts'
import type { LicenceProvable } from '../../src/core/licences/documents.ts'
import { visible } from '../../src/core/values/plain-text.ts'
import { t } from '../words/language.ts'

/** What a document can be attached beside: a field of a certificate, or a matter of a licence. */
export type AttachableField = Provable | LicenceProvable

/** A document on its way to the node, beside a field. It is kept only once the node has said so. */
export interface AttachedFile {
  /** Of this page only. */
  readonly key: string
  readonly field: AttachableField
  readonly name: string
  readonly size: number
  /** SHA-256, hex; absent while the file is read. */
  readonly digest?: string
  readonly sent: number
  readonly state: 'reading' | 'sending' | 'waiting' | 'stopped' | 'kept' | 'refused'
  readonly type?: string
  /** Why it is refused or does not go on. */
  readonly trouble?: Error | string
  /** Where it is looked at once it is kept. */
  readonly place?: string
}

/** What an act or a draft says of it. */
export interface Named<Field extends AttachableField = AttachableField> {
  readonly digest: string
  readonly field: Field
  readonly name: string
}

/** `1.2 MB`, in thousands, as the limit is. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1_000) return t('documents.bytes', { n: bytes })
  if (bytes < 999_500) return t('documents.kilobytes', { n: Math.round(bytes / 1_000) })
  return t('documents.megabytes', { n: (bytes / 1_000_000).toFixed(1) })
}

const LONGEST_NAME = 120

/** The name as it may stand in an act: plain, and its end kept where it is too long. */
export function plainName(name: string): string {
  const plain = visible(name).toWellFormed()
  return plain.length <= LONGEST_NAME ? plain : `…${plain.slice(1 - LONGEST_NAME).toWellFormed()}`
}

export const isImage = (type: string | undefined): boolean => type?.startsWith('image/') ?? false

export const named = ({ digest, field, name }: Named): Named => ({ digest, field, name })
