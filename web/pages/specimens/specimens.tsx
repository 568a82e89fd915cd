import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { SpecimenItem } from '../../api/specimen-answers.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { country, day } from '../../words/dates.ts'
import { count } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { specimensQuery } from './queries.ts'

/** Every participant, and what is kept of how its certificates look. */
export function Specimens() {
  const { items } = useSuspenseQuery(specimensQuery).data
  const byName = items.toSorted((a, b) => country(a.participant).localeCompare(country(b.participant)))
  return (
    <>
      <PageHead title={t('specimen.title')} lead={t('specimen.lead')} />
      <section className="card" aria-label={t('specimen.title')}>
        <Scroll label={t('specimen.title')}>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('specimen.col.participant')}</th>
                <th scope="col">{t('specimen.col.from')}</th>
                <th scope="col" className="num">
                  {t('specimen.col.pictures')}
                </th>
                <th scope="col" className="num">
                  {t('specimen.col.features')}
                </th>
                <th scope="col">{t('specimen.col.source')}</th>
              </tr>
            </thead>
            <tbody>
              {byName.map(item => (
                <Row key={item.participant} item={item} />
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
    </>
  )
}

function Row({ item: { participant, versions, waits } }: { item: SpecimenItem }) {
  const [latest] = versions
  return (
    <tr>
      <th scope="row">
        <Link to="/specimens/$participant" params={{ participant }}>
          {country(participant)}
        </Link>
      </th>
      <td className="nowrap">{latest ? day(latest.from) : <span className="quiet">{t('specimen.none')}</span>}</td>
      <td className="num">{latest && count(latest.images)}</td>
      <td className="num">{latest && count(latest.features)}</td>
      <td>
        {latest && t(`specimen.source.${latest.source}`, { day: day(latest.on) })}
        {waits && <span className="sub strong">{t('notify.waits')}</span>}
      </td>
    </tr>
  )
}
