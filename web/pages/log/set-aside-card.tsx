import { useQuery } from '@tanstack/react-query'
import { setAsideQuery } from '../../api/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'

/** What partners sent and this node could not act on: kept as evidence, waiting for a person who asks the sender. */
export function SetAsideCard() {
  const { data } = useQuery(setAsideQuery)
  if (!data) return null
  if (data.items.length === 0) return <Card title={t('log.aside')}>{t('log.aside.none')}</Card>
  return (
    <Card title={t('log.aside')} padded={false}>
      <Scroll label={t('log.aside')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('log.col.partner')}</th>
              <th scope="col">{t('log.col.purpose')}</th>
              <th scope="col">{t('log.col.why')}</th>
              <th scope="col" className="num">
                {t('log.col.position')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(one => (
              <tr key={one.id}>
                <th scope="row">
                  <bdi>{one.from}</bdi>
                </th>
                <td>
                  <bdi className="mono">{one.purpose}</bdi>
                </td>
                <td>
                  {one.message}
                  {one.next && <span className="sub">{one.next}</span>}
                </td>
                <td className="num">{count(one.position)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  )
}
