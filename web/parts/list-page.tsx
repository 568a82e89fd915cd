import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Listed } from '../api/answers.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { ListFilters } from './list-filters.tsx'
import { Loading } from './loading.tsx'
import { Scroll } from './scroll.tsx'
import { Trouble } from './trouble.tsx'
import { PageHead } from './page-head.tsx'

export interface ListFilter {
  readonly state?: string
  readonly text?: string
}

/**
 * A long list in pages: filters in the address, so that a view can be kept and sent; more is fetched when asked for.
 */
export function ListPage<T>(props: {
  title: string
  query: UseInfiniteQueryResult<{ pages: readonly Listed<T>[] }>
  filter: ListFilter
  states: readonly { readonly name: string; readonly label: string }[]
  onFilter: (part: ListFilter) => void
  empty: string
  columns: readonly string[]
  row: (item: T) => ReactNode
}) {
  const { title, query, filter, states, onFilter, empty, columns, row } = props
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const items = data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <PageHead title={title} lead={data && t('list.found', { count: data.pages[0]?.total ?? 0 })} />
      <section className="card" aria-label={title}>
        <ListFilters filter={filter} states={states} onFilter={onFilter} />
        {error && <Trouble error={error} />}
        {!data && !error && <Loading />}
        {data && items.length === 0 && <p className="empty">{empty}</p>}
        {items.length > 0 && (
          <Scroll label={title}>
            <Table columns={columns}>{items.map(row)}</Table>
          </Scroll>
        )}
        {data && (
          <div className="foot">
            <span>
              {count(items.length)} / {count(data.pages[0]?.total ?? 0)}
            </span>
            {hasNextPage && (
              <button
                type="button"
                className="btn"
                aria-disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t('list.more')}
              </button>
            )}
          </div>
        )}
      </section>
    </>
  )
}

function Table({ columns, children }: { columns: readonly string[]; children: ReactNode }) {
  return (
    <table className="list records">
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col" className="num">
            {t('list.col.carats')}
          </th>
          <th scope="col" className="num">
            <bdi>{t('list.col.usd')}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
