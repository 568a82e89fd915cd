import { type ReactNode, useCallback } from 'react'
import type { Listed } from '../api/answers.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'
import { ListExport } from './list-export.tsx'
import { isNarrowed, type ListColumn, type ListFilter } from './list-filter.ts'
import { ListFilters, type ListNoun } from './list-filters.tsx'
import { ListTable } from './list-table.tsx'
import { ListTabs } from './list-tabs.tsx'
import { Loading } from './loading.tsx'
import { PageHead } from './page-head.tsx'
import { Trouble } from './trouble.tsx'
import { useList } from './use-list.ts'
import { ViewMenu } from './view-menu.tsx'

/** Paper holds what was loaded, and says so where that is not all. */
function printed(loaded: number, first: Listed<unknown>, onPaper: readonly unknown[] | undefined): string {
  const figures = { shown: count(onPaper?.length ?? loaded), total: count(first.total) }
  if (onPaper) return t('list.paper.chosen', figures)
  if (first.atLeast) return t('list.paper.more', figures)
  return loaded < first.total ? t('list.paper.some', figures) : t('list.all', { total: count(loaded) })
}

/** A long list: how it is narrowed and ordered stands in the address; more is fetched as it is scrolled. */
export function ListPage<T extends { readonly id: string }>(props: {
  noun: ListNoun
  title: string
  filter: ListFilter
  states: readonly { readonly name: string; readonly label: string }[]
  onFilter: (part: ListFilter) => void
  empty: string
  columns: readonly ListColumn[]
  cells: (item: T) => ReactNode
  /** What can be done with chosen rows. */
  bar?: ReactNode
  /** What is printed instead of all that was loaded. */
  onPaper?: readonly T[]
}) {
  const { noun, title, filter, states, onFilter, empty, columns, cells, onPaper } = props
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useList<T>(noun, filter)
  const [first] = data?.pages ?? []
  const items = data?.pages.flatMap(page => page.items) ?? []
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return (
    <>
      <PageHead title={title} lead={first && t(first.atLeast ? 'list.atLeast' : 'list.found', { count: first.total })}>
        <ViewMenu noun={noun} filter={filter} />
        {first && first.total > 0 && <ListExport noun={noun} filter={filter} total={first.total} />}
      </PageHead>
      <section className="card" aria-label={title}>
        <ListTabs noun={noun} filter={filter} />
        <ListFilters noun={noun} filter={filter} states={states} columns={columns} onFilter={onFilter} />
        {error && <Trouble error={error} onAgain={() => void refetch()} />}
        {!data && !error && <Loading />}
        {first && items.length === 0 && <p className="empty">{isNarrowed(filter) ? empty : t('list.nothing')}</p>}
        {props.bar}
        {first && (items.length > 0 || onPaper) && (
          <>
            <ListTable
              {...{ label: title, columns, items, filter, onFilter, cells, onPaper, onSoonOver: more }}
              total={first.atLeast ? undefined : first.total}
            />
            <p className="on-paper">{printed(items.length, first, onPaper)}</p>
            <div className="foot off-paper">
              {hasNextPage
                ? t('list.shown', { shown: count(items.length), total: count(first.total) })
                : t('list.all', { total: count(items.length) })}
            </div>
          </>
        )}
      </section>
    </>
  )
}
