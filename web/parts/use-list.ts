import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Listed } from '../api/answers.ts'
import { fetched } from '../api/client.ts'
import { search } from '../api/queries.ts'
import type { ListFilter } from './list-filter.ts'

const PAGE = '200'
/** A list that was scrolled far is not read again from its first page at every glance. */
const STALE_MS = 30_000

/** A long list in pages; the one before stays in sight until another is there. */
export function useList<T>(noun: 'certificates' | 'imports' | 'licences', filter: ListFilter) {
  return useInfiniteQuery({
    queryKey: [`${noun}-list`, filter],
    queryFn: ({ pageParam, signal }) =>
      fetched<Listed<T>>(`/${noun}${search({ ...filter, cursor: pageParam, limit: PAGE })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: STALE_MS,
  })
}
