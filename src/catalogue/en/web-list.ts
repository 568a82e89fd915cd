import type { Stem, Translation } from '../words.ts'

/** What long lists say: their order, what narrows them, and the file they can be taken away as. */
const english = {
  'list.atLeast': 'More than {{count}} found',
  'list.shown': '{{shown}} of {{total}} loaded. More follow as you scroll',
  'list.all': 'All {{total}} loaded',
  'list.nothing': 'There is nothing here yet.',
  'list.paper.some': 'Rows 1 to {{shown}} of {{total}}. The export has all of them.',
  'list.paper.more': 'Rows 1 to {{shown}}. There are more than {{total}}: the export has all of them.',
  'list.paper.chosen': 'Chosen rows: {{shown}}',
  'list.sort': 'Order',
  'list.sort.up': '{{column}}, upwards',
  'list.sort.down': '{{column}}, downwards',
  'list.col.changed': 'Changed',
  'list.partner.to': 'Any destination',
  'list.partner.from': 'From anywhere',
  'list.issued.from': 'Issued from',
  'list.presented.from': 'Presented from',
  'list.until': 'until',
  'list.notIssued': 'not yet',
  'list.clear': 'Clear filters',
  'list.export': 'Export',
  'list.export.csv': 'CSV, for programs',
  'list.export.xlsx': 'XLSX, for spreadsheets',
  'list.export.what_one': '{{count}} row, as filtered and ordered here',
  'list.export.what_other': '{{count}} rows, as filtered and ordered here',
  'list.export.making': 'Making the file …',
  'list.export.done': '{{file}} is in your downloads.',
} as const

export type ListKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ListWords = Translation<typeof english>

export default english
