import { useQuery } from '@tanstack/react-query'
import { useLinkProps } from '@tanstack/react-router'
import type { Listed } from '../api/answers.ts'
import { fetched } from '../api/client.ts'
import { search, viewsQuery } from '../api/queries.ts'
import { count } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { ListFilter } from './list-filter.ts'
import { BUILT_IN, given, type SavedView, sameView } from './list-views.ts'

type Noun = SavedView['list']

const STALE_MS = 30_000

/** Views as tabs that are also counts: those everybody has, then a person's own. */
export function ListTabs({ noun, filter }: { noun: Noun; filter: ListFilter }) {
  const { data } = useQuery(viewsQuery)
  const own = (data?.items ?? []).filter(view => view.list === noun)
  return (
    <nav className="tabs" aria-label={t('views.label')}>
      {BUILT_IN[noun].map(({ label, filter: of }) => (
        <Tab key={label} noun={noun} label={t(label)} of={of} current={sameView(of, filter)} />
      ))}
      {own.map(({ id, name, filter: of }) => (
        <Tab key={id} noun={noun} label={name} of={of} current={sameView(of, filter)} />
      ))}
    </nav>
  )
}

/** The public page has the address that the list of licences would have. */
const PLACES = { certificates: '/certificates', imports: '/imports', licences: '/licensing' } as const

function Tab({ noun, label, of, current }: { noun: Noun; label: string; of: ListFilter; current: boolean }) {
  // The router would call every tab current whose view is part of this one.
  const props = useLinkProps({ to: PLACES[noun], search: given(of) })
  const { sort: _, order: __, ...narrowed } = given(of)
  const { data } = useQuery({
    queryKey: ['count', noun, narrowed],
    queryFn: ({ signal }) => fetched<Listed<unknown>>(`/${noun}${search({ ...narrowed, limit: '1' })}`, signal),
    staleTime: STALE_MS,
  })
  const found = data && (data.atLeast ? t('views.atLeast', { count: count(data.total) }) : count(data.total))
  return (
    <a {...props} aria-current={current ? 'true' : undefined}>
      <bdi>{label}</bdi> <b>{found}</b>
    </a>
  )
}
