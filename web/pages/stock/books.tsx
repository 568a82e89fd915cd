import { useQuery } from '@tanstack/react-query'
import { Card } from '../../parts/card.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { day } from '../../words/dates.ts'
import { carats, dollars } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { type BookEntry, type BookMove, booksQuery } from './queries.ts'

/** What was done with the rough of one holder, the latest first. */
export function Books({ holder }: { holder: string }) {
  const { data, error, refetch } = useQuery(booksQuery(holder))
  return (
    <Card title={t('stock.books')} padded={false}>
      {error && <Trouble error={error} onAgain={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('stock.books.none')}</p>}
      {data && data.items.length > 0 && (
        <Scroll label={t('stock.books')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('stock.day')}</th>
                <th scope="col">{t('stock.what')}</th>
                <th scope="col">{t('stock.lots.before')}</th>
                <th scope="col">{t('stock.lots.after')}</th>
                <th scope="col" className="num">
                  {t('stock.carats')}
                </th>
              </tr>
            </thead>
            <tbody>{data.items.flatMap(entry => entry.moves.map((move, n) => row(entry, move, n)))}</tbody>
          </table>
        </Scroll>
      )}
      {data?.before !== undefined && <div className="foot">{t('stock.books.more')}</div>}
    </Card>
  )
}

function row(entry: BookEntry, move: BookMove, n: number) {
  return (
    <tr key={`${entry.position}.${n}`}>
      <td className="nowrap">{day(entry.day)}</td>
      <th scope="row">
        {inWords(move)}
        {(entry.note || entry.actorName) && (
          <span className="sub">
            <bdi>{[entry.note, entry.actorName].filter(Boolean).join(' · ')}</bdi>
          </span>
        )}
      </th>
      <td>
        <bdi>{move.takes.map(({ name }) => name).join(' ') || '–'}</bdi>
      </td>
      <td>
        <bdi>{move.makes.map(({ name }) => name).join(' ') || '–'}</bdi>
      </td>
      <td className="num">
        {carats(move.caratThousandths)}
        {move.usdCents !== undefined && <span className="sub">{t('stock.paid', { usd: dollars(move.usdCents) })}</span>}
      </td>
    </tr>
  )
}

function inWords({ what, to, from }: BookMove): string {
  if (what === 'sold' && to !== undefined) return t('stock.soldTo', { name: to })
  if (what === 'sold' && from !== undefined) return t('stock.boughtFrom', { name: from })
  return t(`stock.what.${what}`)
}
