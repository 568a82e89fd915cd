/**
 * Longitude, then latitude, in ten millionths of a degree (WGS 84): about a centimetre, and an integer, as headers of
 * acts carry no fractions.
 */
export type PlaceE7 = readonly [lonE7: number, latE7: number]

/** A closed ring: its last place is its first. */
export type Ring = readonly PlaceE7[]

/** Where a site lies: a point, or a polygon with its outer ring counter-clockwise first and its holes after it. */
export type Outline =
  | { readonly type: 'point'; readonly at: PlaceE7 }
  | { readonly type: 'polygon'; readonly rings: readonly Ring[] }

export const DEGREE_E7 = 10_000_000

/** No site is wider or higher: half a degree, some 55 km. What lies nearer than that is looked at for overlap. */
export const WIDEST_E7 = 5_000_000

export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export function placesOf(outline: Outline): Ring {
  return outline.type === 'point' ? [outline.at] : (outline.rings[0] ?? [])
}

export function boxOf(places: readonly PlaceE7[]): Box {
  const lons = places.map(([lon]) => lon)
  const lats = places.map(([, lat]) => lat)
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
}

/** The square of half a degree in which the middle of a site lies. */
export function cellOf(outline: Outline): readonly [x: number, y: number] {
  const { west, south, east, north } = boxOf(placesOf(outline))
  return [Math.floor((west + east) / 2 / WIDEST_E7), Math.floor((south + north) / 2 / WIDEST_E7)]
}

/** Under which a site of an authority is found by where it lies. */
export function cellKey(authority: string, [x, y]: readonly [x: number, y: number]): string {
  return `${authority}/${x}/${y}`
}

/** The cells in which everything lies that could overlap with it. */
export function cellsAround(authority: string, outline: Outline): readonly string[] {
  const [x, y] = cellOf(outline)
  const near = [-1, 0, 1]
  return near.flatMap(dx => near.map(dy => cellKey(authority, [x + dx, y + dy])))
}
