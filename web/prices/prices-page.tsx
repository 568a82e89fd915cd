import type { PriceTable } from '../../src/core/communities/prices.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Notice } from '../parts/notice.tsx'
import { day } from '../words/dates.ts'
import { set } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { PricesAnswer } from './answers.ts'

/** Big figures in one column: what a carat of which stones brings, from where, since when, and what it was before. */
export function PricesPage({ answer }: { answer: PricesAnswer | null }) {
  return (
    <main className="public">
      <div className="bar">
        <h1>{t('prices.title')}</h1>
        <LanguageChoice bare />
      </div>
      <div className="pad stack">
        {!answer && <Notice tone="stop">{t('prices.failed')}</Notice>}
        {answer?.items.length === 0 && <p>{t('prices.none')}</p>}
        {answer?.items.map(item => (
          <section key={item.authority} className="stack">
            <Current item={item} />
            <Others item={item} />
          </section>
        ))}
        <p className="hint">{t('prices.note')}</p>
      </div>
    </main>
  )
}

type Item = PricesAnswer['items'][number]

function Current({ item: { authority, tables, current } }: { item: Item }) {
  const table = tables[current]
  if (!table) return <p>{t('prices.none')}</p>
  return (
    <>
      <h2>{t('prices.lead', { authority, day: day(table.from) })}</h2>
      <Lines table={table} />
    </>
  )
}

function Others({ item: { tables, current } }: { item: Item }) {
  const others = tables.filter((_, at) => at !== current)
  if (others.length === 0) return null
  return (
    <details className="more">
      <summary>{t('prices.older')}</summary>
      {others.map(table => (
        <section key={table.from} className="stack">
          <h3>{t('prices.later', { day: day(table.from) })}</h3>
          <Lines table={table} />
        </section>
      ))}
    </details>
  )
}

function Lines({ table: { lines, currency, source } }: { table: PriceTable }) {
  return (
    <>
      <ul className="plain prices">
        {lines.map((line, at) => (
          <li key={at}>
            <span>
              <b>
                <bdi>{[line.size, line.quality].filter(Boolean).join(', ')}</bdi>
              </b>
              <span className="sub">
                <bdi>{line.hs}</bdi>
              </span>
            </span>
            <span className="price">
              <b>{t('prices.range', { from: set(line.from), to: set(line.to) })}</b>
              <span className="sub">{t('prices.perCarat', { currency })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">{t('prices.source', { source })}</p>
    </>
  )
}
