import { t } from '../words/language.ts'
import { type ListColumn, type ListFilter, orderOf } from './list-filter.ts'

const SORTS = { asc: 'ascending', desc: 'descending' } as const

/** The heads of columns; those the node can order by are buttons. */
export function ListHead(props: { columns: readonly ListColumn[]; filter: ListFilter; onSort: (by: string) => void }) {
  const { columns, filter, onSort } = props
  const { sort, order } = orderOf(filter)
  return (
    <>
      <colgroup>
        {columns.map(({ label, width }) => (
          <col key={label} className={`w-${width}`} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ label, sort: by, width }) => (
            <th
              key={label}
              scope="col"
              className={width === 'figure' ? 'num' : undefined}
              aria-sort={by === undefined ? undefined : by === sort ? SORTS[order as 'asc'] : 'none'}
            >
              {by === undefined ? (
                t(label)
              ) : (
                <button type="button" className="sort" onClick={() => onSort(by)}>
                  <bdi>{t(label)}</bdi>
                  {by === sort && <span aria-hidden="true">{order === 'asc' ? ' ↑' : ' ↓'}</span>}
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}
