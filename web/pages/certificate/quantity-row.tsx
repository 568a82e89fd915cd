import type { WeighingTolerance } from '../../../src/core/participants/policy.ts'
import { Beam } from '../../parts/beam.tsx'
import { Is } from '../../parts/is.tsx'
import { carats, dollars, percent, signed } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { withinOf } from '../../weighing/use-weighing.ts'
import type { CertificateLine } from './lines.ts'

const MARKS = { same: 'good', 'within-policy': 'good', reported: 'warn', 'second-officer': 'bad' } as const

/** One line as certified and as accepted. */
export function QuantityRow(props: {
  line: CertificateLine
  policy: WeighingTolerance | undefined
  /** Whether a confirmation may still come. */
  open: boolean
}) {
  const { line, policy, open } = props
  const { certified, accepted, judged, unweighed } = line
  const difference = accepted === null || unweighed ? null : accepted - certified
  return (
    <tr>
      <th scope="row" className="nowrap">
        <bdi>{line.reference}</bdi>
      </th>
      <td className="nowrap">
        <bdi>{line.hs}</bdi>
      </td>
      <td className="nowrap">
        <bdi>{line.seal}</bdi>
      </td>
      <td className="num">{dollars(line.usdCents)}</td>
      <td className="num">{carats(certified)}</td>
      <td className="num strong">{unweighed ? <AsCertified /> : accepted !== null && carats(accepted)}</td>
      <td className="nowrap">
        {!unweighed && (
          <Beam difference={difference} within={withinOf(certified, policy)} beyond={judged === 'second-officer'} />
        )}
      </td>
      <td className="num">
        {difference !== null && (
          <>
            {signed(difference, carats)}
            <span className="sub">{percent(difference, certified)}</span>
          </>
        )}
      </td>
      <td>
        {unweighed ? (
          <Is kind="off">{t('opening.notWeighed')}</Is>
        ) : judged ? (
          <Is kind={MARKS[judged]}>{t(`certificate.judged.${judged}`)}</Is>
        ) : (
          <Is kind="off">{t(open ? 'certificate.waiting' : 'certificate.unconfirmed')}</Is>
        )}
      </td>
    </tr>
  )
}

/** In the column of what was accepted, where nobody weighed it. */
export function AsCertified() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sub">{t('opening.asCertified')}</span>
    </>
  )
}
