import { formatCarats } from '../values/carats.ts'
import { day, daysBetween, type Day } from '../values/day.ts'
import type { Figure, Finding, Severity } from '../values/finding.ts'
import { isRough } from '../values/hs-code.ts'
import { total } from '../values/quantity.ts'
import { type RecordedHeader, SIZE_CLASSES, type SizeShare } from './acts.ts'
import type { CapacityRow, ProductionRow } from './fold.ts'

const SOURCE = {
  text: 'Core Document, Annex II: producers analyse their production, its characteristics and what was mined',
  since: day('2003-01-01'),
}
const MOST_DAYS = 31
/** How far the sizes may be from those of the site, as the share of carats that would have to change class. */
const FOOTPRINT_PER_TEN_THOUSAND = 2_500

/** What is known of a site when its production is recorded. */
export interface SiteKnown {
  readonly today: Day
  /** Every record of the site until now. */
  readonly before: readonly ProductionRow[]
  readonly capacity: CapacityRow | null
}

export type ProductionWish = Pick<RecordedHeader, 'from' | 'to' | 'lines' | 'pieces' | 'sizes'>

/** Every remark on a record: errors stop it, warnings ask for a reason. */
export function judgeProduction(wish: ProductionWish, { today, before, capacity }: SiteKnown): Finding[] {
  const wrong = [...wrongDays(wish, today), ...wrongLines(wish), ...wrongSizes(wish)]
  if (wrong.length > 0) return wrong
  const twin = before.find(one => one.from <= wish.to && wish.from <= one.to)
  return [
    ...(twin ? [remark('production-overlaps', 'from', { from: twin.from, to: twin.to })] : []),
    ...(capacity ? [...beyondCapacity(wish, before, capacity), ...unlikeFootprint(wish, capacity)] : []),
  ]
}

function wrongDays({ from, to }: ProductionWish, today: Day): Finding[] {
  if (from > to) return [remark('production-days', 'to')]
  if (to > today) return [remark('production-in-future', 'to', { today })]
  return daysBetween(from, to) >= MOST_DAYS ? [remark('production-too-long', 'to', { most: MOST_DAYS })] : []
}

function wrongLines({ lines }: ProductionWish): Finding[] {
  if (lines.length === 0) return [remark('production-empty', 'lines')]
  return lines.flatMap(({ hs, caratThousandths, usdCents }, n) => [
    ...(isRough(hs) ? [] : [remark('stock-hs-not-rough', `lines[${n}].hs`, { hs })]),
    ...(isCount(caratThousandths) && caratThousandths > 0 ? [] : [remark('stock-carats-form', `lines[${n}].carats`)]),
    ...(isCount(usdCents) ? [] : [remark('usd-form', `lines[${n}].usd`)]),
  ])
}

const isCount = (number: number) => Number.isSafeInteger(number) && number >= 0

/** Where sizes are given, they are all of what was mined, and no stone is outside of its class. */
function wrongSizes({ lines, sizes }: ProductionWish): Finding[] {
  if (!sizes) return []
  const known: readonly number[] = SIZE_CLASSES
  const wrong = sizes.flatMap((one, n) => (known.includes(one.from) && isInClass(one) ? [] : [n]))
  if (wrong.length > 0) return wrong.map(n => remark('production-size', `sizes[${n}]`))
  const [sized, mined] = [sizes.reduce((sum, one) => sum + one.caratThousandths, 0), total(lines).caratThousandths]
  return sized === mined
    ? []
    : [remark('production-sizes-sum', 'sizes', { sized: formatCarats(sized), mined: formatCarats(mined) })]
}

function isInClass({ from, pieces, caratThousandths }: SizeShare): boolean {
  const next = (SIZE_CLASSES as readonly number[])[(SIZE_CLASSES as readonly number[]).indexOf(from) + 1]
  if (!isCount(pieces) || !isCount(caratThousandths)) return false
  return caratThousandths >= from * pieces && (next === undefined || caratThousandths <= next * pieces)
}

/** All of the month in which the record ends, with it. */
function beyondCapacity({ from, to, lines }: ProductionWish, before: readonly ProductionRow[], capacity: CapacityRow) {
  const month = to.slice(0, 7)
  const others = before.filter(one => one.to.slice(0, 7) === month).map(one => total(one.lines).caratThousandths)
  const mined = others.reduce((sum, one) => sum + one, total(lines).caratThousandths)
  if (mined <= capacity.caratThousandthsAMonth) return []
  const figures = { mined: formatCarats(mined), most: formatCarats(capacity.caratThousandthsAMonth), from, to }
  return [remark('production-beyond-capacity', 'lines', figures, 'warning')]
}

function unlikeFootprint({ sizes }: ProductionWish, { footprint }: CapacityRow): Finding[] {
  const mined = (sizes ?? []).reduce((sum, one) => sum + one.caratThousandths, 0)
  if (!footprint || mined === 0) return []
  const share = (from: number) =>
    ((sizes ?? []).find(one => one.from === from)?.caratThousandths ?? 0) * (10_000 / mined)
  const apart = SIZE_CLASSES.map((from, n) => Math.abs(share(from) - (footprint[n] ?? 0)))
  const off = apart.reduce((sum, one) => sum + one, 0) / 2
  if (off <= FOOTPRINT_PER_TEN_THOUSAND) return []
  return [remark('footprint-differs', 'sizes', { percent: Math.round(off / 100) }, 'warning')]
}

function remark(
  rule: string,
  path: string,
  figures: Readonly<Record<string, Figure>> = {},
  severity: Severity = 'error',
): Finding {
  return { rule, severity, path, figures, source: SOURCE }
}
