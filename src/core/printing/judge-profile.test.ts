import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STARTING_PROFILE as PROFILE } from './starting-profile.ts'
import { judgeProfile } from './judge-profile.ts'
import { type Place, type PrintField, type PrintProfile, rowsIn } from './profile.ts'

const said = (profile: PrintProfile) => judgeProfile(profile).map(({ rule, path }) => `${rule} ${path}`)

function changed(field: PrintField, over: Partial<Place> | null): PrintProfile {
  const { [field]: known, ...rest } = PROFILE.fields
  return { ...PROFILE, fields: over && known ? { ...rest, [field]: { ...known, ...over } } : rest }
}

test('a profile that places all of Annex I A is good', () => {
  assert.deepEqual(said(PROFILE), [])
  assert.equal(rowsIn(PROFILE), 6)
})

test('each thing Annex I A asks for is placed, or said to stand on the paper', () => {
  for (const field of [
    ...(['number', 'origin', 'issued', 'expires', 'exporter', 'importer', 'parcels', 'carats', 'value'] as const),
    'square',
  ] as const) {
    assert.deepEqual(said(changed(field, null)), [`print-field-missing fields.${field}`])
  }
  assert.deepEqual(said({ ...PROFILE, preprinted: [] }), [
    ...['title', 'statement', 'authority', 'issuingOfficer'].map(field => `print-field-missing fields.${field}`),
  ])
})

test('HS codes stand in their field, in the columns or in their boxes', () => {
  const without = changed('parcelHs', null)
  assert.deepEqual(said(without), ['print-field-missing fields.hs'])
  const box = { x: 150, y: 5, width: 20, height: 4, size: 8, align: 'left' as const }
  assert.deepEqual(said({ ...without, fields: { ...without.fields, hs: box } }), [])
})

test('a frame beyond the sheet is told, and one that touches its edge is not', () => {
  const { y } = PROFILE.fields.number as Place
  assert.deepEqual(said(changed('number', { x: 150, width: 60 })), [])
  assert.deepEqual(said(changed('number', { x: 150.1, width: 60 })), ['print-outside-sheet fields.number'])
  assert.ok(y > 0)
})

test('nothing is printed over what Annex I A asks for', () => {
  const { x, y, width } = PROFILE.fields.exporter as Place
  assert.deepEqual(said(changed('importer', { x: x + width, y })), [])
  assert.deepEqual(said(changed('importer', { x: x + width - 0.1, y })), ['print-overlap fields.exporter'])
})

test('a square under 38 mm cannot be read', () => {
  assert.deepEqual(said(changed('square', { width: 38, height: 38 })), [])
  assert.deepEqual(said(changed('square', { width: 37.9 })), ['print-square-small fields.square'])
})

test('columns stand at one height and hold a line', () => {
  assert.deepEqual(said(changed('parcelHs', { y: 141 })), ['print-column-uneven fields.parcelHs'])
  assert.deepEqual(said({ ...PROFILE, rowHeight: 30 }), [])
  assert.deepEqual(said(changed('parcelHs', { height: 4 })), ['print-column-short fields.parcelReference'])
})
