import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { CertificateItem, Listed } from '../../api/answers.ts'
import { fetched } from '../../api/client.ts'
import { search } from '../../api/queries.ts'
import { ListPage } from '../../parts/list-page.tsx'
import { country, day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { CertificateState } from './certificate-state.tsx'
import { QuantityCells } from '../../parts/quantity-cells.tsx'

const STATES = [
  'applied',
  'returned',
  'inspected',
  'issued',
  'used',
  'detained',
  'expired',
  'void',
  'replaced',
  'refused',
] as const

/** Every application and certificate this person may see, the newest first. */
export function Certificates() {
  const filter = useSearch({ from: '/shell/certificates' })
  const navigate = useNavigate()
  const query = useInfiniteQuery({
    queryKey: ['certificate-list', filter],
    queryFn: ({ pageParam }) =>
      fetched<Listed<CertificateItem>>(`/certificates${search({ ...filter, cursor: pageParam, limit: '50' })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next,
  })
  return (
    <ListPage
      title={t('certificates.title')}
      query={query}
      filter={filter}
      states={STATES.map(state => ({ name: state, label: t(`state.${state}`) }))}
      onFilter={part => void navigate({ to: '/certificates', search: { ...filter, ...part } })}
      empty={t('list.empty')}
      columns={[
        t('list.col.number'),
        t('list.col.state'),
        t('list.col.exporter'),
        t('list.col.importer'),
        t('list.col.destination'),
        t('list.col.issued'),
      ]}
      row={item => <Row key={item.id} item={item} />}
    />
  )
}

function Row({ item }: { item: CertificateItem }) {
  const { id, number, reference, exporterName, importerName, destination, issuedOn } = item
  const to = number ? '/certificates/$id' : '/applications/$id'
  return (
    <tr>
      <td>
        <Link className="strong" to={to} params={{ id }}>
          <bdi>{number ?? reference}</bdi>
        </Link>
        {number && (
          <span className="sub">
            <bdi>{reference}</bdi>
          </span>
        )}
      </td>
      <td>
        <CertificateState state={item.state} />
      </td>
      <td>
        <bdi>{exporterName}</bdi>
      </td>
      <td>
        <bdi>{importerName}</bdi>
      </td>
      <td className="nowrap">{country(destination)}</td>
      <td className="nowrap">{issuedOn ? day(issuedOn) : <span className="quiet">{t('list.notNumbered')}</span>}</td>
      <QuantityCells quantities={item.quantities} />
    </tr>
  )
}
