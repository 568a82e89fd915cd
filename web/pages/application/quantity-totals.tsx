import type { AskedDocument } from '../../../src/core/certificate/acts.ts'
import { total } from '../../../src/core/values/quantity.ts'
import { carats, dollars, perCarat, signed } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { readable } from '../../words/sums.ts'

/** What the lines add up to; derived, never typed. */
export function QuantityTotals(props: { declared: AskedDocument; document: AskedDocument; editable: boolean }) {
  const declared = total(readable(props.declared))
  const certified = total(readable(props.document))
  const difference = certified.caratThousandths - declared.caratThousandths
  const inputLike = props.editable ? 'num like-input' : 'num'
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {t('application.total')}
        </th>
        <td className="num">{carats(declared.caratThousandths)}</td>
        <td className={inputLike}>{carats(certified.caratThousandths)}</td>
        <td>
          <bdi>{t('says.carats', { carats: signed(difference, carats) })}</bdi>
        </td>
        <td className="num">{dollars(declared.usdCents)}</td>
        <td className={inputLike}>{dollars(certified.usdCents)}</td>
        <td className="num">{perCarat(certified.usdCents, certified.caratThousandths)}</td>
      </tr>
    </tfoot>
  )
}
