import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ImportState as State } from '../../../src/core/confirmation/lifecycle.ts'
import type { ImportItem, Listed } from '../../api/answers.ts'
import { fetched } from '../../api/client.ts'
import { search, useNode } from '../../api/queries.ts'
import { Is } from '../../parts/is.tsx'
import { ListPage } from '../../parts/list-page.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { QuantityCells } from '../../parts/quantity-cells.tsx'
import { country, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'

const MARKS: Readonly<Record<State, MarkKind>> = {
  announced: 'off',
  presented: 'info',
  examined: 'warn',
  confirmed: 'good',
  detained: 'warn',
  releasing: 'warn',
  returned: 'off',
  seized: 'bad',
  withdrawn: 'bad',
}

/** Every shipment announced to this authority or presented at its desks. */
export function Imports() {
  const filter = useSearch({ from: '/shell/imports' })
  const navigate = useNavigate()
  const query = useInfiniteQuery({
    queryKey: ['import-list', filter],
    queryFn: ({ pageParam }) =>
      fetched<Listed<ImportItem>>(`/imports${search({ ...filter, cursor: pageParam, limit: '50' })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next,
  })
  return (
    <ListPage
      title={t('imports.title')}
      query={query}
      filter={filter}
      states={Object.keys(MARKS).map(name => ({ name, label: t(`state.import.${name as State}`) }))}
      onFilter={part => void navigate({ to: '/imports', search: { ...filter, ...part } })}
      empty={t('list.empty.arrivals')}
      columns={[
        t('list.col.number'),
        t('list.col.state'),
        t('list.col.exporter'),
        t('list.col.importer'),
        t('list.col.from'),
        t('list.col.presented'),
      ]}
      row={item => <Row key={item.id} item={item} />}
    />
  )
}

function Row({ item }: { item: ImportItem }) {
  const { authority, now } = useNode()
  return (
    <tr>
      <td>
        <Link className="strong" to="/imports/$id" params={{ id: item.id }}>
          <bdi>{item.number}</bdi>
        </Link>
      </td>
      <td>
        <Is kind={MARKS[item.state]}>{t(`state.import.${item.state}`)}</Is>
      </td>
      <td>
        <bdi>{item.exporterName}</bdi>
      </td>
      <td>
        <bdi>{item.importerName}</bdi>
      </td>
      <td className="nowrap">{country(item.participant)}</td>
      <td className="nowrap">{item.presentedAt && moment(item.presentedAt, authority.timeZone, now)}</td>
      <QuantityCells quantities={item.certified} />
    </tr>
  )
}
