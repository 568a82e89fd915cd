import type { Stem, Translation } from '../words.ts'

/** What the desk says about documents attached beside the fields they prove. */
const english = {
  'documents.choose': 'Attach a document',
  'documents.to': 'Attach a document: {{what}}',
  'documents.hint': 'PDF, JPEG or PNG, at most 10 MB',
  'documents.of': 'Documents: {{what}}',
  'documents.field.exporter': 'exporter',
  'documents.field.importer': 'importer',
  'documents.field.origin': 'origin',
  'documents.field.parcels': 'parcels',
  'documents.field.invoice': 'invoice and terms',
  'documents.field.carrier': 'carrier',
  'documents.field.sources': 'certificates it draws on',
  'documents.reading': 'Reading the file',
  'documents.sending': '{{sent}} of {{size}} sent',
  'documents.waiting': 'No line. It goes on by itself: {{sent}} of {{size}} sent',
  'documents.stopped': '{{sent}} of {{size}} are here. Choose the same file again to go on.',
  'documents.other': 'That was another file. Choose {{name}} again to go on.',
  'documents.kept': 'Kept, {{size}}',
  'documents.missing': 'Its file is not here any more. Remove it, and attach it again.',
  'documents.goOn': 'Choose it again',
  'documents.goOn.of': 'Choose it again: {{name}}',
  'documents.open': 'Open',
  'documents.open.of': 'Open {{name}}',
  'documents.download': 'Download',
  'documents.download.of': 'Download {{name}}',
  'documents.remove': 'Remove',
  'documents.remove.of': 'Remove {{name}}',
  'documents.cannot_one': '{{count}} document has not arrived whole. Wait until it is kept, or remove it.',
  'documents.cannot_other': '{{count}} documents have not arrived whole. Wait until they are kept, or remove them.',
  'documents.waits_one': '{{count}} document that has not arrived whole',
  'documents.waits_other': '{{count}} documents that have not arrived whole',
  'documents.from.inspection': 'attached at the inspection',
  'documents.tooLarge': 'It has {{size}}; 10 MB are the most.',
  'documents.next': 'Remove it, and attach another file.',
  'documents.bytes': '{{n}} bytes',
  'documents.kilobytes': '{{n}} kB',
  'documents.megabytes': '{{n}} MB',
} as const

export type DocumentsKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type DocumentsWords = Translation<typeof english>

export default english
