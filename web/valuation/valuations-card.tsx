import type { ReactNode } from 'react'
import type { CertificateAnswer } from '../api/answers.ts'
import type { ValuationAnswer } from '../api/valuation-answers.ts'
import { KeptList } from '../attaching/kept-documents.tsx'
import { Card } from '../parts/card.tsx'
import { Is } from '../parts/is.tsx'
import { Scroll } from '../parts/scroll.tsx'
import { day } from '../words/dates.ts'
import { dollars, perCarat, set } from '../words/figures.ts'
import { t, tOr } from '../words/language.ts'
import { parseCarats } from '../../src/core/values/carats.ts'
import { parseDollars } from '../../src/core/values/dollars.ts'

type One = ValuationAnswer['all'][number]

/** Every valuation of the goods, line by line, its distance from the exporter's, and which one counts by which rule. */
export function ValuationsCard({ answer, children }: { answer: CertificateAnswer; children?: ReactNode }) {
  const { valuation } = answer
  if (!valuation) return null
  const { all } = valuation
  const documents = all.flatMap(one => one.documents)
  return (
    <Card title={t('valuation.title')} padded={false}>
      <Scroll label={t('valuation.title')}>
        <table className="valuations">
          <thead>
            <tr>
              <th scope="col">{t('valuation.col.line')}</th>
              <th scope="col" className="num">
                {t('valuation.col.carats')}
              </th>
              {all.map(one => (
                <th key={one.source} scope="col" className="num">
                  {t(`valuation.${one.source}`)}
                  <span className="sub">
                    {t('valuation.usd')} · {t('valuation.perCarat')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all[0]?.lines ?? []).map((line, at) => (
              <tr key={`${line.reference}/${at}`}>
                <th scope="row" className="nowrap">
                  <bdi>
                    {line.reference} {line.hs}
                  </bdi>
                </th>
                <td className="num">{set(line.carats)}</td>
                {all.map(one => (
                  <LineValue key={one.source} line={one.lines[at]} />
                ))}
              </tr>
            ))}
          </tbody>
          <Told valuation={valuation} />
        </table>
      </Scroll>
      <div className="below">
        <Rule valuation={valuation} />
        {documents.length > 0 && <KeptList answer={answer} documents={documents} field="valuation" />}
        {children}
      </div>
    </Card>
  )
}

function LineValue({ line }: { line: One['lines'][number] | undefined }) {
  const [carats, usd] = [parseCarats(line?.carats), parseDollars(line?.usd)]
  return (
    <td className="num">
      {usd !== null && dollars(usd)}
      {carats !== null && carats > 0 && usd !== null && <span className="sub">{perCarat(usd, carats)}</span>}
    </td>
  )
}

/** Sums, distances, and who said so, on what, and when: one row a question, one column a valuation. */
function Told({ valuation }: { valuation: ValuationAnswer }) {
  const { all } = valuation
  const row = (label: string, told: (one: One) => ReactNode) => (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      {all.map(one => (
        <td key={one.source} className="num">
          {told(one)}
        </td>
      ))}
    </tr>
  )
  return (
    <tfoot>
      {row(t('valuation.total'), one => (
        <b>{dollars(one.usdCents)}</b>
      ))}
      {all.length > 1 && row(t('valuation.apart'), one => <Apart one={one} valuation={valuation} />)}
      {row(t('valuation.counts'), one =>
        one.counts ? <Is kind="good">{t('valuation.counts')}</Is> : <Is kind="off">{t('valuation.counts.not')}</Is>,
      )}
      {row(t('valuation.by'), one => (
        <bdi>{one.by}</bdi>
      ))}
      {row(t('valuation.basis'), one => tOr(`valuation.basis.${one.basis || 'none'}`, one.basis))}
      {row(t('valuation.on'), one => (one.on ? day(one.on) : ''))}
      {all.some(one => one.remark) && row(t('valuation.remark'), one => one.remark)}
    </tfoot>
  )
}

function Apart({ one, valuation: { published } }: { one: One; valuation: ValuationAnswer }) {
  if (one.source === 'exporter') return null
  const sign = one.apart < 0 ? '−' : '+'
  const percent = `${sign}${(Math.abs(one.apart) / 100).toFixed(2)} %`
  if (one.apart === 0) return <Is kind="good">{t('valuation.apart.same')}</Is>
  if (!published) return <bdi>{percent}</bdi>
  const outside = Math.abs(one.apart) > published.value.differsByPerTenThousand
  return (
    <Is kind={outside ? 'warn' : 'good'}>
      {t(outside ? 'valuation.apart.outside' : 'valuation.apart.within', { percent })}
    </Is>
  )
}

function Rule({ valuation: { published } }: { valuation: ValuationAnswer }) {
  if (!published) return <p className="hint">{t('valuation.rule.none')}</p>
  const { value, source } = published
  return (
    <>
      <p>{t(`valuation.rule.${value.counts}`, { percent: value.differsByPerTenThousand / 100 })}</p>
      <p className="hint">{t('valuation.rule.source', { source: source.text, day: day(source.since) })}</p>
    </>
  )
}
