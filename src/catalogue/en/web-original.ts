import type { Stem, Translation } from '../words.ts'

/** What the desk says of the paper once a shipment was received: the importer’s copy, the place of the original. */
const english = {
  'original.rail': 'Originals and copies',
  'original.title': 'Originals and copies',
  'original.lead': 'Where each received certificate lies and until when, and which importers still get their copy.',
  'original.want.copy': 'Copy not given',
  'original.want.place': 'Without a place',
  'original.none': 'Nothing here.',
  'original.most': 'Only the oldest {{count}} are shown. Search for a number to find others.',
  'original.col.number': 'Certificate',
  'original.col.copy': 'Authenticated copy',
  'original.col.place': 'Original',
  'original.col.until': 'Keep until',
  'original.copy.given': 'Given {{day}}',
  'original.copy.due': 'Due by {{day}}',
  'original.copy.late': 'Was due by {{day}}',
  'original.copy.noTerm': 'No term is published',
  'original.place.none': 'No place yet',
  'original.place': '{{office}}, {{archive}}',
  'original.place.box': '{{office}}, {{archive}}, {{box}}',
  'original.card': 'Paper',
  'original.copy.title': 'Authenticated copy for the importer',
  'original.copy.name': 'Who takes it',
  'original.copy.give': 'Record that it was given',
  'original.copy.again': 'Print the copy',
  'original.copy.then': 'Then it can be printed with your name and today’s date. Sign and stamp it.',
  'original.place.title': 'Where the original lies',
  'original.place.office': 'Office',
  'original.place.archive': 'Archive',
  'original.place.boxOf': 'Box, if any',
  'original.place.file': 'Record the place',
  'original.place.move': 'Record the new place',
} as const

export type OriginalKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type OriginalWords = Translation<typeof english>

export default english
