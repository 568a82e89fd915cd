import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { dayAt } from '../../../src/core/values/day.ts'
import type { OriginalItem } from '../../api/turnaround-answers.ts'
import { fetched } from '../../api/client.ts'
import { type Filter, search, useNode } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Is } from '../../parts/is.tsx'
import type { ListFilter } from '../../parts/list-filter.ts'
import { TextAndState } from '../../parts/list-filters.tsx'
import { Loading } from '../../parts/loading.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { placeInWords } from './place.ts'

const WANTS = ['copy', 'place'] as const

const originalsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ['originals', filter],
    queryFn: () => fetched<{ items: readonly OriginalItem[]; most: number }>(`/originals${search(filter)}`),
    placeholderData: keepPreviousData,
  })

/** Every received certificate on paper: copies that are due first by age, and the place of each original. */
export function Originals() {
  const { want, text } = useSearch({ from: '/shell/originals' })
  const navigate = useNavigate()
  const go = (part: ListFilter) => {
    const wanted = 'state' in part ? part.state : want
    const words = 'text' in part ? part.text : text
    void navigate({ to: '/originals', search: { want: wanted, text: words }, replace: true })
  }
  const { data, error, refetch } = useQuery(originalsQuery({ want, text }))
  return (
    <>
      <PageHead title={t('original.title')} lead={t('original.lead')} />
      <Card title={t('original.title')} padded={false}>
        <TextAndState
          filter={{ state: want, text }}
          states={WANTS.map(name => ({ name, label: t(`original.want.${name}`) }))}
          onFilter={go}
        />
        {error && <Trouble error={error} onAgain={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && <Table items={data.items} />}
        {data && data.items.length >= data.most && (
          <div className="foot">{t('original.most', { count: data.most })}</div>
        )}
      </Card>
    </>
  )
}

function Table({ items }: { items: readonly OriginalItem[] }) {
  if (items.length === 0) return <p className="empty">{t('original.none')}</p>
  return (
    <Scroll label={t('original.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('original.col.number')}</th>
            <th scope="col">{t('original.col.copy')}</th>
            <th scope="col">{t('original.col.place')}</th>
            <th scope="col">{t('original.col.until')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <tr key={item.id}>
              <th scope="row">
                <Link to="/imports/$id" params={{ id: item.id }}>
                  <bdi>{item.number}</bdi>
                </Link>
                <span className="sub">{item.importerName}</span>
              </th>
              <td>
                <Copy item={item} />
              </td>
              <td>
                {item.original ? (
                  <bdi>{placeInWords(item.original)}</bdi>
                ) : (
                  <Is kind="warn">{t('original.place.none')}</Is>
                )}
              </td>
              <td className="nowrap">{item.keptUntil && day(item.keptUntil)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Copy({ item: { copyGivenOn, copyDueOn } }: { item: OriginalItem }) {
  const { authority, now } = useNode()
  if (copyGivenOn) return <Is kind="good">{t('original.copy.given', { day: day(copyGivenOn) })}</Is>
  if (!copyDueOn) return <span className="quiet">{t('original.copy.noTerm')}</span>
  const late = copyDueOn < dayAt(Date.parse(now), authority.timeZone)
  const figures = { day: day(copyDueOn) }
  return <Is kind={late ? 'bad' : 'warn'}>{t(late ? 'original.copy.late' : 'original.copy.due', figures)}</Is>
}
