import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CapacityRow, ProductionRow } from '../../../src/core/production/fold.ts'
import { formatCarats } from '../../../src/core/values/carats.ts'
import { formatDollars } from '../../../src/core/values/dollars.ts'
import { total } from '../../../src/core/values/quantity.ts'
import { fetched } from '../../api/client.ts'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { ListExport } from '../../parts/list-export.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { day } from '../../words/dates.ts'
import { set } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { CapacityForm } from './capacity-form.tsx'
import { RecordForm } from './record-form.tsx'

export interface ProductionItem extends ProductionRow {
  readonly siteNumber: string
  readonly holderName: string
}

export interface OpenSite {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly capacity?: CapacityRow
}

const recordsQuery = queryOptions({
  queryKey: ['production'],
  queryFn: () => fetched<{ items: readonly ProductionItem[]; total: number }>('/production?sort=day&limit=500'),
  placeholderData: keepPreviousData,
})
const sitesQuery = queryOptions({
  queryKey: ['production', 'sites'],
  queryFn: () => fetched<{ items: readonly OpenSite[] }>('/production/sites'),
})

/** What was mined, site by site, the latest days first, and the forms to record it. */
export function Production() {
  const session = useSession()
  const client = useQueryClient()
  const records = useQuery(recordsQuery)
  const sites = useQuery(sitesQuery)
  const [open, setOpen] = useState<'record' | 'capacity'>()
  const [done, setDone] = useState(false)
  const close = (said: boolean) => {
    setOpen(undefined)
    setDone(said)
    void client.invalidateQueries({ queryKey: ['production'] })
  }
  const mayRecord = holds(session, 'applicant', 'licensing-officer')
  const places = sites.data?.items ?? []
  return (
    <>
      <PageHead title={t('production.title')} lead={t('production.lead')}>
        {mayRecord && places.length > 0 && open === undefined && (
          <>
            <button className="btn main-act" type="button" onClick={() => setOpen('record')}>
              {t('production.record')}
            </button>
            {holds(session, 'licensing-officer') && (
              <button className="btn" type="button" onClick={() => setOpen('capacity')}>
                {t('production.capacity')}
              </button>
            )}
          </>
        )}
      </PageHead>
      {done && <Notice tone="calm">{t('production.done')}</Notice>}
      {mayRecord && sites.data && places.length === 0 && <Notice tone="hold">{t('production.noSites')}</Notice>}
      {open === 'record' && <RecordForm sites={places} onDone={close} />}
      {open === 'capacity' && <CapacityForm sites={places} onDone={close} />}
      <Card title={t('production.list')} padded={false}>
        {records.error && <Trouble error={records.error} onAgain={() => void records.refetch()} />}
        {!records.data && !records.error && <Loading />}
        {records.data && <Table items={records.data.items} />}
        <div className="foot">
          {records.data && <ListExport noun="production" filter={{}} total={records.data.total} />}
          {t('production.shown', { count: records.data?.items.length ?? 0, total: records.data?.total ?? 0 })}
        </div>
      </Card>
    </>
  )
}

function Table({ items }: { items: readonly ProductionItem[] }) {
  if (items.length === 0) return <p className="empty">{t('production.none')}</p>
  return (
    <Scroll label={t('production.list')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('production.col.site')}</th>
            <th scope="col">{t('production.col.days')}</th>
            <th scope="col">{t('production.col.hs')}</th>
            <th scope="col" className="num">
              {t('production.col.carats')}
            </th>
            <th scope="col" className="num">
              {t('production.col.value')}
            </th>
            <th scope="col" className="num">
              {t('production.col.royalty')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ item }: { item: ProductionItem }) {
  const { caratThousandths, usdCents } = total(item.lines)
  return (
    <tr>
      <th scope="row">
        <bdi>{item.siteNumber}</bdi>
        <span className="sub">{item.holderName}</span>
      </th>
      <td className="nowrap">{t('production.days', { from: day(item.from), to: day(item.to) })}</td>
      <td>
        <bdi>{item.lines.map(line => line.hs).join(' ')}</bdi>
        {item.overridden && <span className="sub">{t('production.withReason')}</span>}
      </td>
      <td className="num">{set(formatCarats(caratThousandths))}</td>
      <td className="num">{usdCents > 0 ? set(formatDollars(usdCents)) : '–'}</td>
      <td className="num">{item.royaltyUsdCents === undefined ? '–' : set(formatDollars(item.royaltyUsdCents))}</td>
    </tr>
  )
}
