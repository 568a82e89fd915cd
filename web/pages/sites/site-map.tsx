import type { SiteState } from '../../../src/core/licences/sites/lifecycle.ts'
import type { SiteItem } from '../../api/licence-answers.ts'
import { t } from '../../words/language.ts'
import { type Fitted, fitted, scaleBar } from './fitted.ts'

const LOOKS: Readonly<Record<SiteState, string>> = {
  registered: 'off',
  'in-order': 'good',
  'to-mend': 'hold',
  barred: 'bad',
  closed: 'off closed',
}

/**
 * The sites on their own extent, with lines of longitude and latitude and a bar of scale. Whoever cannot see or point
 * finds everything in the list beside it.
 */
export function SiteMap(props: { items: readonly SiteItem[]; chosen?: string; onChoose: (id: string) => void }) {
  const { items, chosen, onChoose } = props
  const drawing = fitted(items.map(({ geometry }) => geometry))
  return (
    <figure className="site-map">
      <svg direction="ltr" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={t('sites.map')}>
        <Grid drawing={drawing} />
        {items.map(item => (
          <g
            key={item.id}
            className={`site ${LOOKS[item.state]}${item.id === chosen ? ' chosen' : ''}`}
            onClick={() => onChoose(item.id)}
          >
            <title>{`${item.number} ${item.name}`}</title>
            <Shape item={item} drawing={drawing} />
          </g>
        ))}
        <Bar drawing={drawing} />
      </svg>
      <figcaption className="small quiet">{t('sites.map.hint')}</figcaption>
    </figure>
  )
}

function Shape({ item: { geometry, number }, drawing }: { item: SiteItem; drawing: Fitted }) {
  if (geometry.type === 'Point') {
    const [x, y] = drawing.at(geometry.coordinates)
    return (
      <>
        <circle cx={x} cy={y} r={9} />
        <text
          x={x < drawing.width * 0.7 ? x + 14 : x - 14}
          y={y + 6}
          textAnchor={x < drawing.width * 0.7 ? 'start' : 'end'}
        >
          {number}
        </text>
      </>
    )
  }
  const way = geometry.coordinates.map(ring => `M${ring.map(place => drawing.at(place).join(',')).join('L')}Z`)
  const corners = (geometry.coordinates[0] ?? []).map(place => drawing.at(place))
  const middle = (axis: 0 | 1) => corners.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, corners.length)
  return (
    <>
      <path d={way.join('')} fillRule="evenodd" />
      <text x={middle(0)} y={middle(1)} textAnchor="middle">
        {number}
      </text>
    </>
  )
}

function Grid({ drawing: { width, height, meridians, parallels } }: { drawing: Fitted }) {
  return (
    <g className="grid" aria-hidden="true">
      {meridians.map(({ degrees, x }) => (
        <g key={degrees}>
          <line x1={x} x2={x} y1={0} y2={height} />
          <text x={x + 4} y={18}>
            {degrees}°
          </text>
        </g>
      ))}
      {parallels.map(({ degrees, y }) => (
        <g key={degrees}>
          <line x1={0} x2={width} y1={y} y2={y} />
          <text x={4} y={y - 4}>
            {degrees}°
          </text>
        </g>
      ))}
    </g>
  )
}

function Bar({ drawing: { width, height, metresAcross } }: { drawing: Fitted }) {
  const metres = scaleBar(metresAcross)
  const long = (metres / metresAcross) * width
  const [from, y] = [width - long - 20, height - 20]
  const words =
    metres < 1_000 ? t('sites.scale.metres', { n: metres }) : t('sites.scale.kilometres', { n: metres / 1_000 })
  return (
    <g className="bar-of-scale">
      <path d={`M${from},${y - 8}V${y}H${from + long}V${y - 8}`} />
      <text x={from + long / 2} y={y - 8} textAnchor="middle">
        {words}
      </text>
    </g>
  )
}
