import type { WeighingPolicy } from '../../../src/core/confirmation/weighing.ts'
import { Scroll } from '../../parts/scroll.tsx'
import { carats, percent, signed } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import type { Weighed } from './receipt.ts'
import { WeighingRow } from './weighing-row.tsx'

/** Every line certified, beside what the balance says, judged as it is typed. Without `onWeigh` it is only read. */
export function WeighingTable(props: {
  lines: readonly Weighed[]
  policy: WeighingPolicy
  onWeigh?: (key: string, carats: string) => void
  /** What a second officer had to decide was decided. */
  approved?: boolean
}) {
  const { lines, policy, onWeigh, approved } = props
  return (
    <Scroll label={t('import.weigh')}>
      <table className="list weigh">
        <thead>
          <tr>
            <th scope="col">{t('import.col.parcel')}</th>
            <th scope="col">{t('import.col.hs')}</th>
            <th scope="col" className="num">
              {t('import.col.certified')}
            </th>
            <th scope="col" className="num like-input">
              {t('import.col.weighed')}
            </th>
            <th scope="col">{t('import.col.policy')}</th>
            <th scope="col" className="num">
              {t('import.col.difference')}
            </th>
            <th scope="col">{t('import.col.then')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <WeighingRow key={line.key} line={line} policy={policy} onWeigh={onWeigh} approved={approved} />
          ))}
        </tbody>
        <Totals lines={lines} />
      </table>
    </Scroll>
  )
}

function Totals({ lines }: { lines: readonly Weighed[] }) {
  const certified = lines.reduce((sum, line) => sum + line.certified, 0)
  const all = lines.every(line => line.accepted !== null)
  const accepted = lines.reduce((sum, line) => sum + (line.accepted ?? 0), 0)
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {t('import.total')}
        </th>
        <td className="num">{carats(certified)}</td>
        <td className="num like-input">{all && carats(accepted)}</td>
        <td />
        <td className="num">
          {all && (
            <>
              {signed(accepted - certified, carats)}
              <span className="sub">{percent(accepted - certified, certified)}</span>
            </>
          )}
        </td>
        <td />
      </tr>
    </tfoot>
  )
}
