import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitted, scaleBar } from './fitted.ts'

test('every place lies inside the drawing, north up and east to the right', () => {
  const sites = [
    { type: 'Point', coordinates: [25.47, -21.29] },
    { type: 'Point', coordinates: [25.36, -21.34] },
  ] as const
  const { at, width, height } = fitted(sites)
  const [east, west] = sites.map(one => at(one.coordinates)) as [readonly [number, number], readonly [number, number]]
  for (const [x, y] of [east, west]) assert.ok(x > 0 && x < width && y > 0 && y < height)
  assert.ok(east[0] > west[0] && east[1] < west[1])
})

test('a single point has a map around it, and the bar of scale is a round length', () => {
  const { metresAcross, meridians } = fitted([{ type: 'Point', coordinates: [25, -21] }])
  assert.ok(metresAcross > 1_000 && metresAcross < 3_000)
  assert.ok(meridians.length > 0)
  assert.equal(scaleBar(12_000), 2_000)
})
