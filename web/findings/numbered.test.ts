import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../api/answers.ts'
import { byField, fieldId, numbered } from './numbered.ts'

const FIELDS = ['importer.name', 'importer.country', 'origin.kind', 'parcels[0].lines[0].carats', 'parcels[0].seal']
const finding = (path: string, severity: Finding['severity'] = 'error'): Finding => ({
  ...{ rule: 'some-rule', severity, path, message: '', source: '' },
})
const fieldOf = (path: string) => numbered([finding(path)], FIELDS)[0]?.field

test('a finding is shown on its own field, else on the first inside, else on the closest around', () => {
  assert.equal(fieldOf('importer.country'), 'importer.country')
  assert.equal(fieldOf('importer'), 'importer.name')
  assert.equal(fieldOf('parcels[0]'), 'parcels[0].lines[0].carats')
  assert.equal(fieldOf('parcels[0].seal.number'), 'parcels[0].seal')
})

test('a finding about the whole, or about what has no field, has none', () => {
  assert.equal(fieldOf(''), undefined)
  assert.equal(fieldOf('expiresOn'), undefined)
  assert.equal(fieldOf('import'), undefined)
})

test('errors are numbered before warnings and notes', () => {
  const found = numbered([finding('', 'note'), finding('', 'error'), finding('', 'warning')], [])
  assert.deepEqual(
    found.map(({ number, severity }) => [number, severity]),
    [
      [1, 'error'],
      [2, 'warning'],
      [3, 'note'],
    ],
  )
})

test('every field has an id of its own that an address may name', () => {
  assert.equal(fieldId('parcels[0].lines[1].carats'), 'field-parcels-0-lines-1-carats')
  assert.equal(new Set(FIELDS.map(fieldId)).size, FIELDS.length)
})

test('findings are given to fields by path', () => {
  const found = numbered([finding('importer'), finding('importer.name'), finding('')], FIELDS)
  assert.deepEqual(
    [...byField(found)].map(([path, on]) => [path, on.length]),
    [['importer.name', 2]],
  )
})
