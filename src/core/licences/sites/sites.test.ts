import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { exampleAct } from '../../../../test/kept-acts.ts'
import type { Placed } from '../../values/act.ts'
import type { SiteAct } from './acts.ts'
import { foldSite, type SiteRow } from './fold.ts'
import { featuresIn, geometryOf, outlineFrom } from './geojson.ts'
import { areaOf, sharedArea } from './geometry.ts'
import { cellKey, cellOf, cellsAround, type Outline } from './outline.ts'
import { overlapPerThousand } from './overlap.ts'

type Place = readonly [number, number]
const square = (lon: number, lat: number, side = 0.01): Place[] => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
]
const polygon = (...rings: readonly (readonly Place[])[]) => ({ type: 'Polygon', coordinates: rings })

function read(geometry: unknown): Outline {
  const outline = outlineFrom(geometry, '')
  assert.ok(!outline.findings, JSON.stringify(outline.findings))
  return outline.value
}

const told = (geometry: unknown) =>
  (outlineFrom(geometry, 'g').findings ?? []).map(({ rule, path }) => `${path} ${rule}`)

describe('what is wrong with a geometry is told at its place', () => {
  const open = square(24, -24).slice(0, 4)
  const bow: Place[] = [
    [24, -24],
    [24.01, -23.99],
    [24.01, -24],
    [24, -23.99],
    [24, -24],
  ]
  const CASES: readonly (readonly [string, unknown, string[]])[] = [
    ['none', null, ['g geometry-missing']],
    ['a line', { type: 'LineString', coordinates: [] }, ['g.type geometry-type']],
    ['an open ring', polygon([...open, [24, -23.995]]), ['g.coordinates[0][4] ring-open']],
    ['two corners', polygon(open.slice(0, 3)), ['g.coordinates[0] ring-short']],
    ['a bow', polygon(bow), ['g.coordinates[0][0] ring-crosses']],
    ['latitude first', { type: 'Point', coordinates: [-24.5, 125.1] }, ['g.coordinates place-turned']],
    ['no place', { type: 'Point', coordinates: ['24', -24] }, ['g.coordinates place-not']],
    ['beyond the pole', { type: 'Point', coordinates: [190, 10] }, ['g.coordinates place-outside']],
    ['a province', polygon(square(24, -24, 0.6)), ['g.coordinates[0] site-wide']],
    ['a speck', polygon(square(24, -24, 0.000_01)), ['g.coordinates[0] site-small']],
    ['a hole outside', polygon(square(24, -24), square(25, -24, 0.001)), ['g.coordinates[1] hole-outside']],
  ]
  for (const [name, geometry, expected] of CASES) test(name, () => assert.deepEqual(told(geometry), expected))
})

test('rings run either way, and are kept by the right-hand rule', () => {
  const way = square(24, -24)
  assert.deepEqual(read(polygon(way)), read(polygon(way.toReversed())).type === 'polygon' ? read(polygon(way)) : null)
  const back = geometryOf(read(polygon(way.toReversed()))) as { coordinates: Place[][] }
  const ring = back.coordinates[0] as Place[]
  const twice = ring
    .slice(1)
    .reduce((sum, [x, y], at) => sum + (ring[at] as Place)[0] * y - x * (ring[at] as Place)[1], 0)
  assert.ok(twice > 0)
})

test('a file of one feature, of many and of a bare geometry are read; anything else is not', () => {
  const geometry = polygon(square(24, -24))
  const feature = { type: 'Feature', properties: { name: 'A' }, geometry }
  assert.equal(featuresIn({ type: 'FeatureCollection', features: [feature, feature] }).findings, undefined)
  assert.equal(featuresIn(feature).findings, undefined)
  assert.equal(featuresIn(geometry).findings, undefined)
  for (const [json, rule] of [
    [[], 'geojson-not'],
    [{ features: [] }, 'geojson-not'],
    [{ type: 'FeatureCollection', features: [] }, 'geojson-empty'],
  ] as const) {
    assert.deepEqual(
      (featuresIn(json).findings ?? []).map(one => one.rule),
      [rule],
    )
  }
})

test('an area is that of the ground: a hundredth of a degree at the equator is 1.11 kilometres', () => {
  const side = (6_371_008.8 * Math.PI) / 180 / 100
  assert.ok(Math.abs(areaOf(read(polygon(square(24, 0)))) - side ** 2) < side)
  const holed = read(polygon(square(24, 0), square(24.002, 0.002, 0.005)))
  assert.ok(Math.abs(areaOf(holed) - side ** 2 * 0.75) < side)
})

test('sites that lie side by side do not overlap; what lies in another is told in thousandths', () => {
  const here = read(polygon(square(24, -24)))
  assert.equal(overlapPerThousand(here, read(polygon(square(24.01, -24)))), 0)
  assert.equal(overlapPerThousand(here, read(polygon(square(24.005, -24)))), 500)
  assert.equal(overlapPerThousand(here, read(polygon(square(23.99, -24.01, 0.1)))), 1_000)
  const ring = read(polygon(square(23.99, -24.01, 0.03), square(23.999, -24.001, 0.012)))
  assert.equal(overlapPerThousand(here, ring), 0, 'it lies in the hole')
  const point = read({ type: 'Point', coordinates: [24.005, -23.995] })
  assert.equal(overlapPerThousand(point, here), 1_000)
  assert.equal(overlapPerThousand(here, point), 1)
  assert.equal(overlapPerThousand(point, read({ type: 'Point', coordinates: [24.006, -23.995] })), 0)
  assert.equal(overlapPerThousand(point, read({ type: 'Point', coordinates: [24.0051, -23.995] })), 1_000)
})

test('what two sites share is the same from either side, and what both rectangles say it is', () => {
  const edge = fc.record({ lon: fc.integer({ min: 0, max: 40 }), lat: fc.integer({ min: 0, max: 40 }) })
  const size = fc.record({ wide: fc.integer({ min: 1, max: 30 }), high: fc.integer({ min: 1, max: 30 }) })
  const rectangle = fc.tuple(edge, size).map(([{ lon, lat }, { wide, high }]) => ({ lon, lat, wide, high }))
  const outline = ({ lon, lat, wide, high }: { lon: number; lat: number; wide: number; high: number }) => {
    const at = (x: number, y: number): Place => [24 + x / 1_000, (lat + y) / 1_000]
    return read(polygon([at(lon, 0), at(lon + wide, 0), at(lon + wide, high), at(lon, high), at(lon, 0)]))
  }
  fc.assert(
    fc.property(rectangle, rectangle, (a, b) => {
      const wide = Math.min(a.lon + a.wide, b.lon + b.wide) - Math.max(a.lon, b.lon)
      const high = Math.min(a.lat + a.high, b.lat + b.high) - Math.max(a.lat, b.lat)
      const unit = ((6_371_008.8 * Math.PI) / 180 / 1_000) ** 2
      const expected = Math.max(0, wide) * Math.max(0, high) * unit
      const [one, other] = [sharedArea(outline(a), outline(b)), sharedArea(outline(b), outline(a))]
      assert.ok(Math.abs(one - other) < unit * 0.01, `${one} and ${other}`)
      assert.ok(Math.abs(one - expected) < unit * 0.1 + expected * 0.001, `${one}, and not ${expected}`)
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('whatever could overlap with a site lies in the cells around it', () => {
  const near = read(polygon(square(24.02, -24.3, 0.5)))
  const far = read(polygon(square(24.51, -24.7, 0.5)))
  assert.ok(overlapPerThousand(near, far) > 0)
  assert.ok(cellsAround('BW-1', near).includes(cellKey('BW-1', cellOf(far))))
  assert.equal(cellsAround('BW-1', near).length, 9)
})

test('an inspection says where a site stands, and a day to mend by goes with it', () => {
  const act = (kind: SiteAct['kind'], position: number) =>
    ({ ...exampleAct(kind, { subject: 's' }), position, nonce: new Uint8Array(16) }) as Placed<SiteAct>
  const faulted = [act('site.registered', 0), act('site.faulted', 1)].reduce<SiteRow | null>(foldSite, null)
  assert.deepEqual([faulted?.state, faulted?.mendBy, faulted?.documents?.length], ['to-mend', '2026-12-31', 1])
  const passed = foldSite(faulted, act('site.passed', 2))
  assert.deepEqual([passed.state, passed.mendBy], ['in-order', undefined])
  const closed = foldSite(passed, act('site.closed', 3))
  assert.equal(closed.inspectedOn, passed.inspectedOn)
  assert.throws(() => foldSite(closed, act('site.passed', 4)), /does not follow/)
})
