import { t } from '../../words/language.ts'

const DRAWN = 4
const STEP = { x: 70, y: 27 }

/**
 * The leaf, joined step by step to the root. At most four joins are drawn; the sentence beside it says how many there
 * are.
 */
export function ProofDrawing({ position, size, steps }: { position: string; size: string; steps: number }) {
  const joins = Math.min(steps, DRAWN)
  const onPath = Array.from({ length: joins + 1 }, (_, at) => ({ x: 40 + at * STEP.x, y: 128 - at * STEP.y }))
  const beside = onPath.slice(0, -1).map(({ x, y }) => ({ x: x + 2 * STEP.x - 20, y }))
  const root = onPath.at(-1) ?? { x: 40, y: 128 }
  const path = `M${onPath.map(({ x, y }) => `${x} ${y}`).join('L')}`
  const branches = beside.map(({ x, y }, at) => `M${x} ${y}L${onPath[at + 1]?.x} ${onPath[at + 1]?.y}`).join('')
  return (
    <svg
      className="plot"
      viewBox="0 0 460 150"
      role="img"
      aria-label={t('certificate.log.drawing', { position, size })}
    >
      <path d={branches} fill="none" stroke="var(--line-2)" />
      <path d={path} fill="none" stroke="var(--blue)" strokeWidth="2.5" />
      {onPath.map(point => (
        <Node key={point.x} {...point} fill="var(--blue)" stroke="var(--blue)" />
      ))}
      {beside.map(point => (
        <Node key={point.x} {...point} fill="var(--surface)" stroke="var(--line-2)" />
      ))}
      <text x="40" y="148" textAnchor="middle">
        {position}
      </text>
      <text x={root.x + 18} y={root.y + 1}>
        {t('certificate.log.root', { size })}
      </text>
    </svg>
  )
}

function Node({ x, y, fill, stroke }: { x: number; y: number; fill: string; stroke: string }) {
  const turned = `rotate(45 ${x} ${y})`
  return (
    <rect x={x - 6} y={y - 6} width="12" height="12" transform={turned} fill={fill} stroke={stroke} strokeWidth="1.5" />
  )
}
