import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { CertificateItem } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import type { ListColumn } from '../../parts/list-filter.ts'
import { ListPage } from '../../parts/list-page.tsx'
import { QuantityCells } from '../../parts/quantity-cells.tsx'
import { useChosen } from '../../parts/use-chosen.ts'
import { country, day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { CertificateState, STATE_MARKS } from './certificate-state.tsx'
import { ChosenBar } from './chosen-bar.tsx'

const STATES = Object.keys(STATE_MARKS) as (keyof typeof STATE_MARKS)[]

const COLUMNS: readonly ListColumn[] = [
  { label: 'list.col.number', sort: 'number', width: 'number' },
  { label: 'list.col.state', sort: 'state', width: 'state' },
  { label: 'list.col.exporter', width: 'name' },
  { label: 'list.col.importer', width: 'name' },
  { label: 'list.col.destination', sort: 'partner', width: 'place' },
  { label: 'list.col.issued', sort: 'day', width: 'day' },
  { label: 'list.col.carats', sort: 'carats', width: 'figure' },
  { label: 'list.col.usd', sort: 'value', width: 'figure' },
  { label: 'list.col.changed', sort: 'changed', width: 'day' },
]

/** Every application and certificate this person may see, the latest change first. */
export function Certificates() {
  const filter = useSearch({ from: '/shell/certificates' })
  const navigate = useNavigate()
  const rows = useChosen<CertificateItem>()
  return (
    <ListPage<CertificateItem>
      noun="certificates"
      title={t('certificates.title')}
      filter={filter}
      states={STATES.map(state => ({ name: state, label: t(`state.${state}`) }))}
      onFilter={part => void navigate({ to: '/certificates', search: { ...filter, ...part } })}
      empty={t('list.empty')}
      columns={COLUMNS}
      cells={item => <Cells item={item} chosen={rows.has(item.id)} onChoose={() => rows.toggle(item)} />}
      bar={<ChosenBar chosen={rows.chosen} onNone={rows.none} />}
    />
  )
}

function Cells({ item, chosen, onChoose }: { item: CertificateItem; chosen: boolean; onChoose: () => void }) {
  const { authority, now } = useNode()
  const { id, number, reference, exporterName, importerName, destination, issuedOn } = item
  const to = number ? '/certificates/$id' : '/applications/$id'
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={t('bulk.choose', { label: number ?? reference })}
          checked={chosen}
          onChange={onChoose}
        />
        <Link className="strong" to={to} params={{ id }}>
          <bdi>{number ?? reference}</bdi>
        </Link>
      </td>
      <td>
        <CertificateState state={item.state} />
      </td>
      <td title={exporterName}>
        <bdi>{exporterName}</bdi>
      </td>
      <td title={importerName}>
        <bdi>{importerName}</bdi>
      </td>
      <td title={country(destination)}>{country(destination)}</td>
      <td>{issuedOn ? day(issuedOn) : <span className="quiet">{t('list.notIssued')}</span>}</td>
      <QuantityCells quantities={item.quantities} />
      <td className="drop">{moment(item.changedAt, authority.timeZone, now)}</td>
    </>
  )
}
