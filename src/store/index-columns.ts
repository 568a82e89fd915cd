import { type IndexName, indexesOf, type RowChange } from '../core/register/folds.ts'

/** The column of `rows` that holds the key of each index. */
export const INDEX_COLUMNS = {
  'certificate-by-number': 'number',
  'certificate-by-state': 'state',
  'certificate-by-firm': 'firm',
  'certificate-by-destination': 'destination',
  'certificate-open': 'open_to',
  'import-by-number': 'number',
  'import-by-state': 'state',
  'lot-by-firm': 'firm',
  'lot-by-stock': 'stock',
  'holding-by-firm': 'firm',
  'statement-by-sender': 'sender',
  'licence-by-number': 'number',
  'licence-by-state': 'state',
  'licence-by-firm': 'firm',
  'site-by-state': 'state',
  'site-by-firm': 'firm',
  'site-by-cell': 'destination',
  'production-by-firm': 'firm',
  'production-by-site': 'destination',
} as const satisfies Record<IndexName, string>

export type IndexColumn = (typeof INDEX_COLUMNS)[IndexName]

/** What stands in those columns for a row. */
export function indexKeys(change: RowChange): Readonly<Partial<Record<IndexColumn, string>>> {
  return Object.fromEntries(indexesOf(change).map(({ index, key }) => [INDEX_COLUMNS[index], key]))
}

/** The instant of its last change, where pages list rows of its kind by it. */
export function changedAt(change: RowChange): string | undefined {
  return 'changedAt' in change.row ? change.row.changedAt : undefined
}
