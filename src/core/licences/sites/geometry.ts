import { DEGREE_E7, type Outline, type PlaceE7, type Ring } from './outline.ts'

/** Metres east and north of an origin nearby. */
type Point = readonly [x: number, y: number]

const EARTH_METRES = 6_371_008.8

/** Twice the signed area, in square units; positive where the ring runs counter-clockwise. Exact for integers. */
export function turning(ring: Ring): number {
  const [first] = ring
  if (!first) return 0
  let twice = 0
  for (let at = 1; at + 1 < ring.length; at++) twice += cross(first, ring[at] as Point, ring[at + 1] as Point)
  return twice
}

function cross([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  return (ax - ox) * (by - oy) - (ay - oy) * (bx - ox)
}

/** The first two edges of a closed ring that meet where they may not, by their places; null in a simple ring. */
export function crossing(ring: Ring): readonly [number, number] | null {
  const edges = ring.length - 1
  for (let one = 0; one < edges; one++) {
    for (let other = one + 1; other < edges; other++) {
      const next = other === one + 1 || (one === 0 && other === edges - 1)
      if (next ? foldsBack(ring, one, other) : meet(ring, one, ring, other)) return [one, other]
    }
  }
  return null
}

/** Whether an edge of one ring touches or crosses an edge of the other. */
export function ringsMeet(a: Ring, b: Ring): boolean {
  for (let one = 0; one + 1 < a.length; one++) {
    for (let other = 0; other + 1 < b.length; other++) if (meet(a, one, b, other)) return true
  }
  return false
}

/** Neighbouring edges share one place; they may not lie on each other. */
function foldsBack(ring: Ring, one: number, other: number): boolean {
  const shared = (other === one + 1 ? ring[other] : ring[0]) as Point
  const before = (other === one + 1 ? ring[one] : ring[other]) as Point
  const after = (other === one + 1 ? ring[other + 1] : ring[1]) as Point
  if (cross(shared, before, after) !== 0) return false
  return (before[0] - shared[0]) * (after[0] - shared[0]) + (before[1] - shared[1]) * (after[1] - shared[1]) > 0
}

function meet(a: Ring, one: number, b: Ring, other: number): boolean {
  const [p, q] = [a[one] as Point, a[one + 1] as Point]
  const [r, s] = [b[other] as Point, b[other + 1] as Point]
  const [d1, d2] = [Math.sign(cross(p, q, r)), Math.sign(cross(p, q, s))]
  const [d3, d4] = [Math.sign(cross(r, s, p)), Math.sign(cross(r, s, q))]
  if (d1 !== d2 && d3 !== d4) return true
  return [
    [d1, p, q, r],
    [d2, p, q, s],
    [d3, r, s, p],
    [d4, r, s, q],
  ].some(([turn, from, to, point]) => turn === 0 && within(from as Point, to as Point, point as Point))
}

function within(from: Point, to: Point, [x, y]: Point): boolean {
  const between = (a: number, b: number, c: number) => Math.min(a, b) <= c && c <= Math.max(a, b)
  return between(from[0], to[0], x) && between(from[1], to[1], y)
}

/** Whether a place lies in a ring, by how often a ray to the east crosses it. */
export function isInside([x, y]: PlaceE7, ring: Ring): boolean {
  let inside = false
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[ax, ay], [bx, by]] = [ring[at] as Point, ring[at + 1] as Point]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** Square metres, to the nearest; 0 for a point. A site is small enough to be taken for flat. */
export function areaOf(outline: Outline): number {
  if (outline.type === 'point') return 0
  const origin = outline.rings[0]?.[0] as PlaceE7
  const twice = outline.rings.map(ring => Math.abs(turning(flat(ring, origin) as Ring)))
  return Math.round(((twice[0] ?? 0) - twice.slice(1).reduce((sum, hole) => sum + hole, 0)) / 2)
}

/**
 * Square metres that two polygons have in common. Each is taken as the signed triangles from one origin to its edges;
 * the sum of what every two triangles share, with their signs, is what the polygons share: holes count by themselves.
 */
export function sharedArea(a: Outline, b: Outline): number {
  if (a.type === 'point' || b.type === 'point') return 0
  const origin = a.rings[0]?.[0] as PlaceE7
  const [ours, theirs] = [trianglesOf(a.rings, origin), trianglesOf(b.rings, origin)]
  let sum = 0
  for (const one of ours) {
    for (const other of theirs) {
      if (!apart(one.corners, other.corners))
        sum += one.sign * other.sign * sharedByTriangles(one.corners, other.corners)
    }
  }
  return Math.max(0, sum)
}

interface Triangle {
  readonly sign: number
  /** Counter-clockwise. */
  readonly corners: readonly Point[]
}

function trianglesOf(rings: readonly Ring[], origin: PlaceE7): Triangle[] {
  return rings.flatMap(ring => {
    const points = flat(ring, origin)
    return points.slice(1).flatMap((to, at): Triangle[] => {
      const from = points[at] as Point
      const turn = cross([0, 0], from, to)
      if (turn === 0) return []
      return [{ sign: Math.sign(turn), corners: turn > 0 ? [[0, 0], from, to] : [[0, 0], to, from] }]
    })
  })
}

function apart(a: readonly Point[], b: readonly Point[]): boolean {
  return ([0, 1] as const).some(axis => {
    const [ours, theirs] = [a.map(point => point[axis]), b.map(point => point[axis])]
    return Math.max(...ours) <= Math.min(...theirs) || Math.max(...theirs) <= Math.min(...ours)
  })
}

/** One triangle cut along each edge of the other (Sutherland and Hodgman), and the area of what is left. */
function sharedByTriangles(a: readonly Point[], b: readonly Point[]): number {
  let left = a
  for (let at = 0; at < b.length && left.length > 0; at++) {
    left = cut(left, b[at] as Point, b[(at + 1) % b.length] as Point)
  }
  return left.length < 3 ? 0 : Math.abs(turning([...left, left[0] as Point])) / 2
}

/** What of a convex polygon lies left of a line. */
function cut(polygon: readonly Point[], from: Point, to: Point): Point[] {
  return polygon.flatMap((point, at) => {
    const before = polygon[(at + polygon.length - 1) % polygon.length] as Point
    const [here, there] = [cross(from, to, point), cross(from, to, before)]
    const share = there / (there - here)
    const between: Point[] =
      here > 0 === there > 0 || here === there
        ? []
        : [[before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]]
    return here > 0 ? [...between, point] : between
  })
}

/** Metres between two places, near enough to each other to be taken for flat. */
export function metresBetween(a: PlaceE7, b: PlaceE7): number {
  const [x, y] = flat([b], a)[0] as Point
  return Math.hypot(x, y)
}

function flat(ring: readonly PlaceE7[], [lon, lat]: PlaceE7): Point[] {
  const radian = Math.PI / 180 / DEGREE_E7
  const narrow = Math.cos(lat * radian)
  return ring.map(([x, y]) => [(x - lon) * radian * narrow * EARTH_METRES, (y - lat) * radian * EARTH_METRES])
}
