import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesTyped } from './typed-places.ts'

test('one line is a point, several are an outline that closes by itself', () => {
  assert.deepEqual(placesTyped(' 25.4, -21.3 '), { geometry: { type: 'Point', coordinates: [25.4, -21.3] } })
  const ring = placesTyped('25 -21\n25.1;-21\n\n25.1 -21.1')
  assert.deepEqual('geometry' in ring && ring.geometry.coordinates[0], [
    [25, -21],
    [25.1, -21],
    [25.1, -21.1],
    [25, -21],
  ])
})

test('the line that is no place is named', () => {
  assert.deepEqual(placesTyped('25, -21\nnorth of the river'), { wrong: 2 })
  assert.deepEqual(placesTyped(''), { wrong: 1 })
})
