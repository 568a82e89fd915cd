import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearch } from '@tanstack/react-router'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { t } from '../../words/language.ts'
import { Balances } from './balances.tsx'
import { Books } from './books.tsx'
import { EntryForm } from './entry-form.tsx'
import { Lots } from './lots.tsx'
import { stockQuery } from './queries.ts'

/** What a firm holds and may do with it; for the office, what every holder has, and the books of the one chosen. */
export function Stock() {
  const session = useSession()
  const chosen = useSearch({ from: '/shell/stock' }).holder
  const own = holds(session, 'applicant') ? session.grants.find(({ firm }) => firm !== undefined)?.firm : undefined
  const holder = own ?? chosen
  const { data, error, refetch } = useQuery(stockQuery)
  const [done, setDone] = useState(false)
  const items = data?.items.filter(item => holder === undefined || item.holder === holder) ?? []
  const lead = own === undefined ? t('stock.lead') : t('stock.lead.own')
  return (
    <div className="stack">
      <PageHead title={t('stock.title')} lead={lead} />
      {done && <Notice tone="calm">{t('stock.done')}</Notice>}
      {error && <Trouble error={error} onAgain={() => void refetch()} />}
      {!data && !error && <Loading />}
      {holder === undefined && holds(session, 'licensing-officer') && <Entering onDone={setDone} />}
      {data && (
        <Card title={t('stock.balances')} padded={false}>
          <Balances items={items} linked={holder === undefined} isOwn={own !== undefined} />
        </Card>
      )}
      {holder !== undefined && (
        <>
          <Lots key={holder} holder={holder} isOwn={own !== undefined} onDone={setDone} />
          <Books holder={holder} />
        </>
      )}
    </div>
  )
}

function Entering({ onDone }: { onDone: (done: boolean) => void }) {
  const [open, setOpen] = useState(false)
  const close = (done: boolean) => {
    setOpen(false)
    onDone(done)
  }
  if (open) return <EntryForm onDone={close} />
  return (
    <div className="acts">
      <button className="btn main-act" type="button" onClick={() => setOpen(true)}>
        {t('stock.enter')}
      </button>
    </div>
  )
}
