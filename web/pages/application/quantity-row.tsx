import type { Line } from '../../../src/core/certificate/document.ts'
import type { WeighingTolerance } from '../../../src/core/participants/policy.ts'
import { parseCarats } from '../../../src/core/values/carats.ts'
import { parseDollars } from '../../../src/core/values/dollars.ts'
import { FindingRef } from '../../findings/finding-ref.tsx'
import { useFound } from '../../findings/found-field.tsx'
import { fieldId } from '../../findings/numbered.ts'
import { Beam } from '../../parts/beam.tsx'
import { carats, perCarat, set, signed } from '../../words/figures.ts'
import { t } from '../../words/language.ts'
import { caratsPath, type Inspection, usdPath } from './inspection.ts'
import { withinOf } from '../../weighing/use-weighing.ts'

interface Row {
  readonly place: { readonly parcel: number; readonly line: number }
  readonly reference: string
  readonly declared: Line | undefined
  readonly certified: Line
  readonly policy: WeighingTolerance | undefined
  readonly typed?: Inspection
  readonly onChange?: (path: string, text: string) => void
}

/** One HS code of one parcel: what was declared, what was found, and the difference between them. */
export function QuantityRow(row: Row) {
  const { place, reference, declared, certified, typed, onChange } = row
  const paths = { carats: caratsPath(place.parcel, place.line), usd: usdPath(place.parcel, place.line) }
  const figures = { parcel: reference || place.parcel + 1, hs: certified.hs }
  const found = parseCarats(certified.carats)
  const usd = parseDollars(certified.usd)
  const cell = (name: 'carats' | 'usd', label: string) =>
    onChange ? (
      <FigureInput
        path={paths[name]}
        label={label}
        value={typed?.[paths[name]] ?? ''}
        onChange={onChange}
        usd={name === 'usd'}
      />
    ) : (
      <b>{set(certified[name])}</b>
    )
  return (
    <tr>
      <th scope="row" className="nowrap">
        <bdi>{reference}</bdi>
      </th>
      <td className="nowrap">
        <bdi>{certified.hs}</bdi>
      </td>
      <td className="num">{declared && set(declared.carats)}</td>
      <td className="num">{cell('carats', t('application.certifiedOf', figures))}</td>
      <td className="nowrap">
        <Difference row={row} found={found} path={paths.carats} />
      </td>
      <td className="num">{declared && set(declared.usd)}</td>
      <td className="num">{cell('usd', t('application.valuedOf', figures))}</td>
      <td className="num">
        {found !== null && usd !== null && perCarat(usd, found)} <Refs path={paths.usd} />
      </td>
    </tr>
  )
}

function Difference({ row, found, path }: { row: Row; found: number | null; path: string }) {
  const declared = parseCarats(row.declared?.carats)
  if (found === null || declared === null) return <span className="err">{t('application.notRead')}</span>
  const difference = found - declared
  const within = withinOf(declared, row.policy)
  const word = difference === 0 ? 'same' : Math.abs(difference) <= within ? 'within' : 'outside'
  return (
    <>
      <Beam difference={difference} within={within} /> <Refs path={path} />
      <span className="sub">{t(`application.${word}`, { difference: signed(difference, carats) })}</span>
    </>
  )
}

function Refs({ path }: { path: string }) {
  return useFound(path).map(finding => <FindingRef key={finding.number} finding={finding} />)
}

function FigureInput(props: {
  path: string
  label: string
  value: string
  usd: boolean
  onChange: (path: string, text: string) => void
}) {
  const { path, label, value, usd, onChange } = props
  const found = useFound(path)
  const wrong = found.some(finding => finding.severity === 'error')
  const id = fieldId(path)
  return (
    <>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={usd ? 'fig usd' : 'fig'}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={wrong || undefined}
        aria-describedby={found.map(finding => `finding-${finding.number}`).join(' ') || undefined}
        onChange={event => onChange(path, event.target.value)}
      />
    </>
  )
}
