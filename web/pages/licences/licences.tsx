import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { LicenceItem } from '../../api/licence-answers.ts'
import { useNode, useSession } from '../../api/queries.ts'
import type { ListColumn } from '../../parts/list-filter.ts'
import { ListPage } from '../../parts/list-page.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { day, moment } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { LICENCE_STATES, LicenceState } from './licence-state.tsx'

const COLUMNS: readonly ListColumn[] = [
  { label: 'list.col.number', sort: 'number', width: 'number' },
  { label: 'list.col.state', sort: 'state', width: 'state' },
  { label: 'licences.col.kind', sort: 'partner', width: 'place' },
  { label: 'licences.col.holder', width: 'name' },
  { label: 'licences.col.until', sort: 'day', width: 'day' },
  { label: 'list.col.changed', sort: 'changed', width: 'day' },
]

/** Every licence and application for one; a firm sees its own. */
export function Licences() {
  const filter = useSearch({ from: '/shell/licensing' })
  const navigate = useNavigate()
  const session = useSession()
  const enters = holds(session, 'licensing-officer')
  return (
    <>
      {(enters || holds(session, 'applicant')) && (
        <div className="acts above">
          <Link className="btn main-act" to="/licensing/new">
            {t(enters ? 'licences.new' : 'licences.new.own')}
          </Link>
        </div>
      )}
      <ListPage<LicenceItem>
        noun="licences"
        title={t('licences.title')}
        filter={filter}
        states={LICENCE_STATES.map(name => ({ name, label: t(`licences.state.${name}`) }))}
        onFilter={part => void navigate({ to: '/licensing', search: { ...filter, ...part } })}
        empty={t('licences.empty')}
        columns={COLUMNS}
        cells={item => <Cells item={item} />}
      />
    </>
  )
}

function Cells({ item }: { item: LicenceItem }) {
  const { authority, now } = useNode()
  const { id, number, reference, state, standing, kind, holder, until, ends, changedAt } = item
  return (
    <>
      <td>
        <Link className="strong" to="/licensing/$id" params={{ id }}>
          <bdi>{number ?? reference}</bdi>
        </Link>
      </td>
      <td>
        <LicenceState {...{ state, standing }} />
      </td>
      <td>{t(`licence.kind.${kind}`)}</td>
      <td title={holder}>
        <bdi>{holder}</bdi>
      </td>
      <td>
        {until && day(until)}
        {ends && <span className="quiet"> {t('licences.soon')}</span>}
      </td>
      <td className="drop">{moment(changedAt, authority.timeZone, now)}</td>
    </>
  )
}
