import type { Stem, Translation } from '../words.ts'

/** What the search of the masthead says about what it found. */
const english = {
  'find.label': 'Found',
  'find.count_one': '{{count}} found',
  'find.count_other': '{{count}} found',
  'find.none': 'Nothing that you may see holds “{{text}}”.',
  'find.all.certificates': 'All certificates with “{{text}}”',
  'find.all.imports': 'All arrivals with “{{text}}”',
  'find.kind.certificate': 'Certificate',
  'find.kind.application': 'Application',
  'find.kind.arrival': 'Arrival',
  'find.kind.firm': 'Firm',
  'find.kind.person': 'Person',
  'find.by.number': 'Number {{text}}',
  'find.by.reference': 'Reference {{text}}',
  'find.by.exporter': 'Exporter {{text}}',
  'find.by.importer': 'Importer {{text}}',
  'find.by.seal': 'Seal or name with “{{text}}”',
  'find.by.name': 'Name {{text}}',
  'find.by.licence': 'Licence {{text}}',
  'find.by.login': 'Login {{text}}',
} as const

export type FindKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type FindWords = Translation<typeof english>

export default english
