import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { holds } from '../../shell/rail-entries.ts'
import { day } from '../../words/dates.ts'
import { carats, count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { countries } from './countries.ts'
import { MoveForm } from './move-form.tsx'
import { type LotItem, lotsQuery } from './queries.ts'
import { SeizeForm } from './seize-form.tsx'

interface Told {
  readonly holder: string
  readonly isOwn: boolean
  readonly onDone: (done: boolean) => void
}

/** The lots that one holder has, to be chosen for what is done with them. */
export function Lots({ holder, isOwn, onDone }: Told) {
  const { data, error, refetch } = useQuery(lotsQuery(holder))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [open, setOpen] = useState(false)
  const office = holds(useSession(), 'licensing-officer')
  const lots = data?.items.filter(({ id }) => chosen.includes(id)) ?? []
  const close = (done: boolean) => {
    setOpen(false)
    if (done) setChosen([])
    onDone(done)
  }
  const choose = (id: string) =>
    setChosen(before => (before.includes(id) ? before.filter(one => one !== id) : [...before, id]))
  return (
    <>
      <Card title={t('stock.lots')} padded={false}>
        {error && <Trouble error={error} onAgain={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && <Table items={data.items} chosen={chosen} onChoose={isOwn || office ? choose : undefined} />}
        {data && (
          <div className="foot">{t('stock.shown', { shown: count(data.items.length), all: count(data.total) })}</div>
        )}
      </Card>
      {lots.length > 0 && !open && (
        <div className="acts">
          <button className="btn main-act" type="button" onClick={() => setOpen(true)}>
            {isOwn ? t('stock.move') : t('stock.seize')}
          </button>
        </div>
      )}
      {lots.length > 0 && open && isOwn && <MoveForm lots={lots} onDone={close} />}
      {lots.length > 0 && open && !isOwn && <SeizeForm holder={holder} lots={lots} onDone={close} />}
    </>
  )
}

interface Listed {
  readonly items: readonly LotItem[]
  readonly chosen: readonly string[]
  readonly onChoose: ((id: string) => void) | undefined
}

function Table({ items, chosen, onChoose }: Listed) {
  if (items.length === 0) return <p className="empty">{t('stock.lots.none')}</p>
  return (
    <Scroll label={t('stock.lots')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('stock.lot')}</th>
            <th scope="col">{t('stock.hs')}</th>
            <th scope="col">{t('stock.countries')}</th>
            <th scope="col">{t('stock.cameBy')}</th>
            <th scope="col">{t('stock.since')}</th>
            <th scope="col" className="num">
              {t('stock.carats')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <Row key={item.id} item={item} isChosen={chosen.includes(item.id)} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row(props: { item: LotItem; isChosen: boolean; onChoose: ((id: string) => void) | undefined }) {
  const { item, isChosen, onChoose } = props
  return (
    <tr>
      <th scope="row">
        {onChoose ? (
          <label className="pick">
            <input type="checkbox" checked={isChosen} onChange={() => onChoose(item.id)} /> <bdi>{item.name}</bdi>
          </label>
        ) : (
          <bdi>{item.name}</bdi>
        )}
      </th>
      <td>
        <bdi>{item.hs}</bdi>
      </td>
      <td>{countries(item.origins)}</td>
      <td>{item.made === 'sold' ? t('stock.bought') : t(`stock.what.${item.made}`)}</td>
      <td className="nowrap">{day(item.madeOn)}</td>
      <td className="num">{carats(item.caratThousandths)}</td>
    </tr>
  )
}
