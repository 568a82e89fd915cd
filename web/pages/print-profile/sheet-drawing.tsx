import {
  COLUMNS,
  type Nudge,
  placesOf,
  type PrintField,
  type PrintProfile,
} from '../../../src/core/printing/profile.ts'
import { Card } from '../../parts/card.tsx'
import { t } from '../../words/language.ts'
import { fieldName } from './field-name.ts'

/** The sheet to scale with every frame on it; paper is always light. */
export function SheetDrawing({ profile, nudge }: { profile: PrintProfile; nudge: Nudge }) {
  const { width, height } = profile.sheet
  const places = placesOf(profile).filter(([, { x, y, width: across, height: down }]) =>
    [x, y, across, down].every(Number.isFinite),
  )
  if (!Number.isFinite(width + height)) return null
  const says = t('print.sheet.describes', { width, height, count: places.length })
  return (
    <Card title={t('print.sheet')}>
      <svg className="sheet" viewBox={`-1 -1 ${width + 2} ${height + 2}`} role="img" aria-label={says}>
        <rect className="paper" x="0" y="0" width={width} height={height} />
        <g transform={`translate(${nudge.dx} ${nudge.dy})`}>
          {places.map(([field, place]) => (
            <g key={field} className={field === 'square' ? 'frame square' : 'frame'}>
              <rect x={place.x} y={place.y} width={place.width} height={place.height} />
              {rowsOf(field, profile).map(y => (
                <line key={y} x1={place.x} x2={place.x + place.width} y1={y} y2={y} />
              ))}
              <svg x={place.x} y={place.y} width={Math.max(place.width, 0)} height={Math.max(place.height, 0)}>
                <text x="1" y="3.6">
                  {fieldName(field)}
                </text>
              </svg>
            </g>
          ))}
        </g>
      </svg>
    </Card>
  )
}

/** Where one line of the parcels ends and the next begins. */
function rowsOf(field: PrintField, { fields, rowHeight }: PrintProfile): readonly number[] {
  const place = fields[field]
  if (!place || !(COLUMNS as readonly PrintField[]).includes(field) || !(rowHeight >= 3)) return []
  const rows = Math.floor(place.height / rowHeight)
  return Array.from({ length: Math.min(rows, 60) }, (_, row) => place.y + (row + 1) * rowHeight)
}
