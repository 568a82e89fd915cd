import { type Quantity, total } from '../../src/core/values/quantity.ts'
import { carats, dollars } from '../words/figures.ts'
import { t } from '../words/language.ts'

/** The last two cells of a list: what it adds up to. */
export function QuantityCells({ quantities }: { quantities: readonly Quantity[] }) {
  const sum = total(quantities)
  return (
    <>
      <td className="num" data-l={t('list.col.carats')}>
        {carats(sum.caratThousandths)}
      </td>
      <td className="num last" data-l={t('list.col.usd')}>
        {dollars(sum.usdCents)}
      </td>
    </>
  )
}
