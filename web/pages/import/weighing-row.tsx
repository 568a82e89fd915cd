import type { WeighingPolicy } from '../../../src/core/confirmation/weighing.ts'
import { Beam } from '../../parts/beam.tsx'
import { Is } from '../../parts/is.tsx'
import { carats, percent, set, signed } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { type Weighed, withinOf } from './receipt.ts'

const MARKS = {
  same: 'good',
  'within-policy': 'good',
  reported: 'warn',
  'second-officer': 'bad',
  approved: 'warn',
} as const

/** One line on the balance: the raw difference, hung against policy, and what follows from it. */
export function WeighingRow(props: {
  line: Weighed
  policy: WeighingPolicy
  onWeigh?: (key: string, carats: string) => void
  approved?: boolean
}) {
  const { line, policy, onWeigh, approved } = props
  const difference = line.accepted === null ? null : line.accepted - line.certified
  return (
    <tr>
      <th scope="row" className="nowrap">
        <bdi>{line.reference}</bdi>
      </th>
      <td className="nowrap">
        <bdi>{line.hs}</bdi>
      </td>
      <td className="num" data-l={t('import.col.certified.short')}>
        {carats(line.certified)}
      </td>
      <td className="num">{onWeigh ? <Weight line={line} onWeigh={onWeigh} /> : <b>{set(line.typed)}</b>}</td>
      <td className="nowrap">
        <Beam
          long
          difference={difference}
          within={withinOf(line.certified, policy)}
          beyond={line.judged === 'second-officer'}
        />
      </td>
      <td className="num">
        {difference !== null && (
          <>
            {signed(difference, carats)}
            <span className="sub">{percent(difference, line.certified)}</span>
          </>
        )}
      </td>
      <td>
        {line.judged && <Then judged={approved && line.judged === 'second-officer' ? 'approved' : line.judged} />}
        {line.typed && line.accepted === null && <span className="err">{t('import.notRead')}</span>}
      </td>
    </tr>
  )
}

function Then({ judged }: { judged: keyof typeof MARKS }) {
  return <Is kind={MARKS[judged]}>{t(`import.judged.${judged}`)}</Is>
}

function Weight({ line, onWeigh }: { line: Weighed; onWeigh: (key: string, carats: string) => void }) {
  const id = `weight-${line.parcel}-${line.line}`
  return (
    <>
      <label className="hidden" htmlFor={id}>
        {t('import.weighedOf', { parcel: line.reference, hs: line.hs })}
      </label>
      <input
        id={id}
        className="fig"
        inputMode="decimal"
        autoComplete="off"
        value={line.typed}
        aria-invalid={(line.typed !== '' && line.accepted === null) || undefined}
        onChange={event => onWeigh(line.key, event.target.value)}
      />
    </>
  )
}
