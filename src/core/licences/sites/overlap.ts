import { areaOf, isInside, metresBetween, sharedArea } from './geometry.ts'
import type { Outline, PlaceE7 } from './outline.ts'

/** Nearer than this two points are one site, metres. */
const SAME_PLACE_METRES = 25
/** Where borders are drawn along each other, this much lies on both sides by drawing alone: square metres. */
const DRAWN_APART = 1

/** How much of a site lies in another one, in thousandths; 0 where they do not overlap. */
export function overlapPerThousand(site: Outline, other: Outline): number {
  if (site.type === 'point') return lies(site.at, other) ? 1_000 : 0
  if (other.type === 'point') return lies(other.at, site) ? 1 : 0
  const shared = sharedArea(site, other)
  if (shared <= DRAWN_APART) return 0
  return Math.min(1_000, Math.max(1, Math.round((shared * 1_000) / Math.max(1, areaOf(site)))))
}

function lies(at: PlaceE7, outline: Outline): boolean {
  if (outline.type === 'point') return metresBetween(at, outline.at) < SAME_PLACE_METRES
  const [outer = [], ...holes] = outline.rings
  return isInside(at, outer) && !holes.some(hole => isInside(at, hole))
}
