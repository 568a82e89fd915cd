import { day } from '../../values/day.ts'
import type { Finding } from '../../values/finding.ts'
import { areaOf, crossing, isInside, ringsMeet, turning } from './geometry.ts'
import { boxOf, DEGREE_E7, type Outline, type PlaceE7, type Ring, WIDEST_E7 } from './outline.ts'

export const RFC_7946 = { text: 'RFC 7946, The GeoJSON Format', since: day('2016-08-01') }

const MOST_PLACES = 500
const MOST_HOLES = 20
/** Smaller is a slip of the pen, square metres. */
const SMALLEST = 4
export const MOST_FEATURES = 5_000

/** An outline, or everything that is wrong with it, each with its path below `path`. */
export type Read<T> = { readonly value: T; readonly findings?: undefined } | { readonly findings: readonly Finding[] }

/** A feature of a file: where it is, and what else is said of it. */
export interface Feature {
  readonly path: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** The features of a GeoJSON text that was parsed; a single feature or a bare geometry is a file of one. */
export function featuresIn(json: unknown): Read<readonly Feature[]> {
  if (!isObject(json)) return wrong('geojson-not', '')
  if (json.type === 'Feature') return { value: [featureAt(json, '')] }
  if (json.type !== 'FeatureCollection') {
    return typeof json.type === 'string'
      ? { value: [{ path: '', properties: {}, geometry: json }] }
      : wrong('geojson-not', '')
  }
  const list = json.features
  if (!Array.isArray(list) || list.length === 0) return wrong('geojson-empty', 'features')
  if (list.length > MOST_FEATURES) return wrong('geojson-many', 'features', { most: MOST_FEATURES, found: list.length })
  return { value: list.map((one, at) => featureAt(one, `features[${at}]`)) }
}

function featureAt(json: unknown, path: string): Feature {
  const { properties, geometry } = isObject(json) ? json : {}
  return { path, properties: isObject(properties) ? properties : {}, geometry }
}

/** WGS 84, longitude first; rings may run either way and are kept by the right-hand rule. */
export function outlineFrom(geometry: unknown, path: string): Read<Outline> {
  if (!isObject(geometry)) return wrong('geometry-missing', path)
  const at = path === '' ? 'coordinates' : `${path}.coordinates`
  if (geometry.type === 'Point') {
    const place = placeFrom(geometry.coordinates, at)
    return place.findings ? place : { value: { type: 'point', at: place.value } }
  }
  if (geometry.type !== 'Polygon') {
    return wrong('geometry-type', path === '' ? 'type' : `${path}.type`, { found: String(geometry.type).slice(0, 40) })
  }
  const rings = geometry.coordinates
  if (!Array.isArray(rings) || rings.length === 0) return wrong('ring-short', at)
  if (rings.length > MOST_HOLES + 1) return wrong('geometry-large', at, { most: MOST_HOLES + 1 })
  return polygonFrom(rings, at)
}

function polygonFrom(lists: readonly unknown[], path: string): Read<Outline> {
  const read = lists.map((ring, at) => ringFrom(ring, `${path}[${at}]`))
  const findings = read.flatMap(one => one.findings ?? [])
  if (findings.length > 0) return { findings }
  const [outer = [], ...holes] = read.map(one => (one as { value: Ring }).value)
  const box = boxOf(outer)
  if (box.east - box.west > WIDEST_E7 || box.north - box.south > WIDEST_E7) return wrong('site-wide', `${path}[0]`)
  const stray = holes.findIndex(hole => !isInside(hole[0] as PlaceE7, outer) || ringsMeet(hole, outer))
  if (stray !== -1) return wrong('hole-outside', `${path}[${stray + 1}]`)
  const rings = [turned(outer, 1), ...holes.map(hole => turned(hole, -1))]
  const outline: Outline = { type: 'polygon', rings }
  return areaOf(outline) < SMALLEST ? wrong('site-small', `${path}[0]`) : { value: outline }
}

function turned(ring: Ring, way: 1 | -1): Ring {
  return Math.sign(turning(ring)) === way ? ring : ring.toReversed()
}

function ringFrom(list: unknown, path: string): Read<Ring> {
  if (!Array.isArray(list) || list.length < 4) return wrong('ring-short', path)
  if (list.length > MOST_PLACES) return wrong('geometry-large', path, { most: MOST_PLACES })
  const read = list.map((one, at) => placeFrom(one, `${path}[${at}]`))
  const findings = read.flatMap(one => one.findings ?? [])
  if (findings.length > 0) return { findings: findings.slice(0, 20) }
  const places = read.map(one => (one as { value: PlaceE7 }).value)
  const [first, last] = [places[0] as PlaceE7, places.at(-1) as PlaceE7]
  if (!same(first, last)) return wrong('ring-open', `${path}[${places.length - 1}]`)
  const ring = places.filter((place, at) => at === 0 || !same(place, places[at - 1] as PlaceE7))
  if (ring.length < 4) return wrong('ring-short', path)
  const met = crossing(ring)
  return met ? wrong('ring-crosses', `${path}[${met[0]}]`, { one: met[0] + 1, other: met[1] + 1 }) : { value: ring }
}

function placeFrom(json: unknown, path: string): Read<PlaceE7> {
  const [lon, lat] = Array.isArray(json) ? json : []
  if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    return wrong('place-not', path)
  }
  if (Math.abs(lat) > 90 && Math.abs(lon) <= 90) return wrong('place-turned', path, { lon, lat })
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return wrong('place-outside', path, { lon, lat })
  return { value: [Math.round(lon * DEGREE_E7), Math.round(lat * DEGREE_E7)] }
}

function same(a: PlaceE7, b: PlaceE7): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** The geometry as GeoJSON spells it. */
export function geometryOf(outline: Outline): { readonly type: 'Point' | 'Polygon'; readonly coordinates: unknown } {
  const degrees = ([lon, lat]: PlaceE7) => [lon / DEGREE_E7, lat / DEGREE_E7]
  return outline.type === 'point'
    ? { type: 'Point', coordinates: degrees(outline.at) }
    : { type: 'Polygon', coordinates: outline.rings.map(ring => ring.map(degrees)) }
}

function wrong(
  rule: string,
  path: string,
  figures: Finding['figures'] = {},
): { readonly findings: readonly Finding[] } {
  return { findings: [{ rule, severity: 'error', path, figures, source: RFC_7946 }] }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
