import { Link } from '@tanstack/react-router'
import type { Stock } from '../../../src/core/custody/lot.ts'
import { weightOf } from '../../../src/core/custody/shares.ts'
import { Scroll } from '../../parts/scroll.tsx'
import { carats, count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { countries } from './countries.ts'
import type { HoldingItem } from './queries.ts'

/** Balances by HS code and countries: rough of other countries is not what a certificate may say. */
export function Balances(props: { items: readonly HoldingItem[]; linked: boolean; isOwn: boolean }) {
  const { items, linked, isOwn } = props
  if (items.length === 0) return <p className="empty">{t('stock.none')}</p>
  return (
    <Scroll label={t('stock.balances')}>
      <table>
        <thead>
          <tr>
            {linked && <th scope="col">{t('stock.holder')}</th>}
            <th scope="col">{t('stock.hs')}</th>
            <th scope="col">{t('stock.countries')}</th>
            <th scope="col" className="num">
              {t('stock.lotsHeld')}
            </th>
            <th scope="col" className="num">
              {isOwn ? t('stock.may') : t('stock.carats')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap(item =>
            item.stocks.map(stock => (
              <Row key={`${item.id} ${stock.origins}`} item={item} stock={stock} linked={linked} />
            )),
          )}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ item, stock, linked }: { item: HoldingItem; stock: Stock; linked: boolean }) {
  return (
    <tr>
      {linked && (
        <td>
          <Link to="/stock" search={{ holder: item.holder }}>
            {item.name}
          </Link>
        </td>
      )}
      <td>
        <bdi>{item.hs}</bdi>
      </td>
      <td>{countries(stock.origins)}</td>
      <td className="num">{count(stock.lots)}</td>
      <td className="num">{carats(weightOf(stock.shares))}</td>
    </tr>
  )
}
