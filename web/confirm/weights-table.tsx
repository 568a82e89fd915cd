import { Scroll } from '../parts/scroll.tsx'
import { carats } from '../words/figures.ts'
import { t } from '../words/language.ts'
import type { LinkedLine } from './answers.ts'

/** One weight a line, beside what is certified; or all of them as certified, with one tap. */
export function WeightsTable(props: {
  asked: { readonly lines: readonly LinkedLine[] }
  weights: Readonly<Record<string, string>>
  onWeights: (weights: Readonly<Record<string, string>>) => void
}) {
  const { asked, weights, onWeights } = props
  const asCertified = () =>
    onWeights(Object.fromEntries(asked.lines.map(one => [`${one.parcel}/${one.line}`, carats(one.caratThousandths)])))
  return (
    <div className="stack">
      <button type="button" className="btn touch" onClick={asCertified}>
        {t('confirm.asCertified')}
      </button>
      <Scroll label={t('confirm.weights')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('confirm.col.parcel')}</th>
              <th scope="col" className="num">
                {t('confirm.col.certified')}
              </th>
              <th scope="col">{t('confirm.col.found')}</th>
            </tr>
          </thead>
          <tbody>
            {asked.lines.map(line => {
              const key = `${line.parcel}/${line.line}`
              return (
                <tr key={key}>
                  <th scope="row">
                    <bdi>{line.reference}</bdi> <bdi className="quiet">{line.hs}</bdi>
                  </th>
                  <td className="num">{carats(line.caratThousandths)}</td>
                  <td>
                    <input
                      inputMode="decimal"
                      dir="ltr"
                      aria-label={t('confirm.found.of', { parcel: line.reference, hs: line.hs })}
                      value={weights[key] ?? ''}
                      onChange={event => onWeights({ ...weights, [key]: event.target.value })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </div>
  )
}
