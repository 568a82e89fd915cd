import type { Stem, Translation } from '../words.ts'

/** What is done with several certificates at once, and what came of each. */
const english = {
  'bulk.choose': 'Choose {{label}}',
  'bulk.chosen_one': '{{count}} chosen',
  'bulk.chosen_other': '{{count}} chosen',
  'bulk.print': 'Print chosen',
  'bulk.ask': 'Ask for all chosen',
  'bulk.printList': 'Print a list of the chosen',
  'bulk.all': 'Choose all',
  'bulk.none': 'Choose none',
  'bulk.working': '{{done}} of {{count}} …',
  'bulk.result': 'What came of it',
  'bulk.printed': 'In {{file}}, which is in your downloads: open it and print.',
  'bulk.page': 'On paper',
  'bulk.asked': 'Asked for',
  'bulk.noPaper': 'There is no paper of it yet.',
} as const

export type BulkKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type BulkWords = Translation<typeof english>

export default english
