import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { ImportState as State } from '../../../src/core/confirmation/lifecycle.ts'
import type { ImportItem } from '../../api/answers.ts'
import { useNode } from '../../api/queries.ts'
import { Is } from '../../parts/is.tsx'
import type { ListColumn } from '../../parts/list-filter.ts'
import { ListPage } from '../../parts/list-page.tsx'
import type { MarkKind } from '../../parts/mark.tsx'
import { QuantityCells } from '../../parts/quantity-cells.tsx'
import { useChosen } from '../../parts/use-chosen.ts'
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

const COLUMNS: readonly ListColumn[] = [
  { label: 'list.col.number', sort: 'number', width: 'number' },
  { label: 'list.col.state', sort: 'state', width: 'state' },
  { label: 'list.col.exporter', width: 'name' },
  { label: 'list.col.importer', width: 'name' },
  { label: 'list.col.from', sort: 'partner', width: 'place' },
  { label: 'list.col.presented', sort: 'day', width: 'day' },
  { label: 'list.col.carats', sort: 'carats', width: 'figure' },
  { label: 'list.col.usd', sort: 'value', width: 'figure' },
  { label: 'list.col.changed', sort: 'changed', width: 'day' },
]

/** Every shipment announced to this authority or presented at its desks. */
export function Imports() {
  const filter = useSearch({ from: '/shell/imports' })
  const navigate = useNavigate()
  const rows = useChosen<ImportItem>()
  const [onPaper, setOnPaper] = useState<readonly ImportItem[]>()
  const print = () => {
    flushSync(() => setOnPaper(rows.chosen))
    window.print()
    setOnPaper(undefined)
  }
  return (
    <ListPage<ImportItem>
      noun="imports"
      title={t('imports.title')}
      filter={filter}
      states={Object.keys(MARKS).map(name => ({ name, label: t(`state.import.${name as State}`) }))}
      onFilter={part => void navigate({ to: '/imports', search: { ...filter, ...part } })}
      empty={t('list.empty.arrivals')}
      columns={COLUMNS}
      cells={item => <Cells item={item} chosen={rows.has(item.id)} onChoose={() => rows.toggle(item)} />}
      bar={<ChosenArrivals count={rows.chosen.length} onPrint={print} onNone={rows.none} />}
      onPaper={onPaper}
    />
  )
}

/** What is done with several arrivals decides nothing: each is weighed and confirmed by itself. */
function ChosenArrivals({ count, onPrint, onNone }: { count: number; onPrint: () => void; onNone: () => void }) {
  if (count === 0) return null
  return (
    <div className="chosen">
      <div className="acts">
        <span className="strong">{t('bulk.chosen', { count })}</span>
        <button type="button" className="btn" onClick={onPrint}>
          {t('bulk.printList')}
        </button>
        <button type="button" className="btn" onClick={onNone}>
          {t('bulk.none')}
        </button>
      </div>
    </div>
  )
}

function Cells({ item, chosen, onChoose }: { item: ImportItem; chosen: boolean; onChoose: () => void }) {
  const { authority, now } = useNode()
  const { exporterName, importerName, participant } = item
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={t('bulk.choose', { label: item.number })}
          checked={chosen}
          onChange={onChoose}
        />
        <Link className="strong" to="/imports/$id" params={{ id: item.id }}>
          <bdi>{item.number}</bdi>
        </Link>
      </td>
      <td>
        <Is kind={MARKS[item.state]}>{t(`state.import.${item.state}`)}</Is>
      </td>
      <td title={exporterName}>
        <bdi>{exporterName}</bdi>
      </td>
      <td title={importerName}>
        <bdi>{importerName}</bdi>
      </td>
      <td title={country(participant)}>{country(participant)}</td>
      <td>{item.presentedAt && moment(item.presentedAt, authority.timeZone, now)}</td>
      <QuantityCells quantities={item.certified} />
      <td className="drop">{moment(item.changedAt, authority.timeZone, now)}</td>
    </>
  )
}
