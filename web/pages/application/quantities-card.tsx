import type { ReactNode } from 'react'
import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { Card } from '../../parts/card.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { t } from '../../words/language.ts'
import type { Inspection } from './inspection.ts'
import { QuantityRow } from './quantity-row.tsx'
import { QuantityTotals } from './quantity-totals.tsx'
import { useWeighing } from '../../weighing/use-weighing.ts'

/** Declared beside certified, line by line, the difference on its beam. Without `onChange` it is only read. */
export function QuantitiesCard(props: {
  declared: AskedDocument
  document: AskedDocument
  typed?: Inspection
  onChange?: (path: string, text: string) => void
  /** What stands below: the documents that prove it. */
  children?: ReactNode
}) {
  const { declared, document, typed, onChange, children } = props
  const policy = useWeighing()
  const band = policy && t('application.band', { name: policy.name, percent: policy.withinPerTenThousand / 100 })
  return (
    <Card title={t('application.quantities')} aside={<span className="small quiet">{band}</span>} padded={false}>
      <Scroll label={t('application.quantities')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('application.col.parcel')}</th>
              <th scope="col">{t('application.col.hs')}</th>
              <th scope="col" className="num">
                {t('application.col.declaredCt')}
              </th>
              <th scope="col" className="num">
                {t('application.col.certifiedCt')}
              </th>
              <th scope="col">{t('application.col.difference')}</th>
              <th scope="col" className="num">
                {t('application.col.declaredUsd')}
              </th>
              <th scope="col" className="num">
                {t('application.col.valuedUsd')}
              </th>
              <th scope="col" className="num">
                {t('application.col.perCarat')}
              </th>
            </tr>
          </thead>
          <tbody>
            {document.parcels.flatMap((parcel, p) =>
              parcel.lines.map((line, l) => (
                <QuantityRow
                  key={`${p}/${l}`}
                  place={{ parcel: p, line: l }}
                  reference={l === 0 ? parcel.reference : ''}
                  declared={declared.parcels[p]?.lines[l]}
                  certified={line}
                  policy={policy}
                  typed={typed}
                  onChange={onChange}
                />
              )),
            )}
          </tbody>
          <QuantityTotals declared={declared} document={document} editable={onChange !== undefined} />
        </table>
      </Scroll>
      {children && <div className="below">{children}</div>}
    </Card>
  )
}
