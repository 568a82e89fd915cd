import { total } from '../../../src/core/values/quantity.ts'
import type { CertificateAnswer } from '../../api/answers.ts'
import { Card } from '../../parts/card.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { country, day } from '../../words/dates.ts'
import { carats, dollars, percent, signed } from '../../words/figures.ts'
import { listed, t } from '../../words/language.ts'
import { useWeighing } from '../../weighing/use-weighing.ts'
import { type CertificateLine, linesOf } from './lines.ts'
import { AsCertified, QuantityRow } from './quantity-row.tsx'

const OPEN: readonly string[] = ['authorised', 'issued', 'detained', 'expired']

/** Certified and accepted side by side: they never share a column, and no difference is hidden. */
export function QuantitiesCard({ answer }: { answer: CertificateAnswer }) {
  const { document, confirmation, row } = answer
  const policy = useWeighing(document.destination)
  const lines = linesOf(answer, policy)
  const band = policy && t('application.band', { name: policy.name, percent: policy.withinPerTenThousand / 100 })
  const issued = listed([country(row.authority.slice(0, 2)), ...(row.issuedOn ? [day(row.issuedOn)] : [])])
  const accepted = confirmation && listed([country(document.destination), day(confirmation.receivedOn)])
  return (
    <Card title={t('certificate.quantities')} aside={<span className="small quiet">{band}</span>} padded={false}>
      <Scroll label={t('certificate.quantities')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('certificate.col.parcel')}</th>
              <th scope="col">{t('certificate.col.hs')}</th>
              <th scope="col">{t('certificate.col.seal')}</th>
              <th scope="col" className="num">
                {t('certificate.col.usd')}
              </th>
              <th scope="col" className="num">
                {t('certificate.col.certified')}
                <span className="sub">{issued}</span>
              </th>
              <th scope="col" className="num">
                {t('certificate.col.accepted')}
                <span className="sub">{accepted}</span>
              </th>
              <th scope="col" colSpan={2} className="num">
                {t('certificate.col.less')}
              </th>
              <th scope="col">{t('certificate.col.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <QuantityRow key={line.key} line={line} policy={policy} open={OPEN.includes(row.state)} />
            ))}
          </tbody>
          <Totals lines={lines} answer={answer} />
        </table>
      </Scroll>
    </Card>
  )
}

function Totals({ lines, answer }: { lines: readonly CertificateLine[]; answer: CertificateAnswer }) {
  const certified = lines.reduce((sum, line) => sum + line.certified, 0)
  const usdCents = lines.reduce((sum, line) => sum + line.usdCents, 0)
  const taken = answer.row.confirmation && total(answer.row.confirmation.accepted)
  const unweighed = lines.some(line => line.unweighed)
  const difference = taken && !unweighed ? taken.caratThousandths - certified : undefined
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          {t('certificate.carats')}
        </th>
        <td />
        <td className="num">{carats(certified)}</td>
        <td className="num">{unweighed ? <AsCertified /> : taken && carats(taken.caratThousandths)}</td>
        <td />
        <td className="num">
          {difference !== undefined && (
            <>
              {signed(difference, carats)}
              <span className="sub">{percent(difference, certified)}</span>
            </>
          )}
        </td>
        <td />
      </tr>
      <tr>
        <th scope="row" colSpan={3}>
          <bdi>{t('certificate.col.usd')}</bdi>
        </th>
        <td />
        <td className="num">{dollars(usdCents)}</td>
        <td className="num">{unweighed ? <AsCertified /> : taken && dollars(taken.usdCents)}</td>
        <td />
        <td className="num">
          {taken && !unweighed && (
            <>
              {signed(taken.usdCents - usdCents, dollars)}
              <span className="sub">{percent(taken.usdCents - usdCents, usdCents)}</span>
            </>
          )}
        </td>
        <td />
      </tr>
    </tfoot>
  )
}
