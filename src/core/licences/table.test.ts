import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellAt, licencesIn } from './table.ts'

const HEADER = ['number', 'kind', 'name', 'address', 'area', 'nationality', 'from', 'until', 'natural']
const GOOD = ['AM-0417', 'digger', 'Amantle Kgosi', 'Gaborone', 'Claim 7', 'bw', '2024-01-01', '2026-12-31', 'yes']

test('a table is read by the names of its columns, in any order', () => {
  const { rows, findings } = licencesIn([HEADER, GOOD, ['', '']])
  assert.deepEqual(findings, [])
  assert.deepEqual([rows[0]?.number, rows[0]?.record.nationality, rows[0]?.record.natural], ['AM-0417', 'BW', true])
})

test('everything that is wrong is told by its cell', () => {
  const bad = ['', 'pirate', 'A', 'B', '', '', '31.12.2024', '2026-12-31', '']
  const told = licencesIn([HEADER, GOOD, bad]).findings.map(({ rule, path }) => `${path} ${rule}`)
  assert.deepEqual(told, [
    'B3 licence-kind-unknown',
    'E3 licence-area-missing',
    'F3 licence-status-missing',
    'A3 licence-number-missing',
    'G3 table-day',
  ])
  assert.deepEqual(licencesIn([['number']]).findings[0]?.rule, 'table-columns')
  assert.deepEqual(licencesIn([HEADER]).findings[0]?.rule, 'table-empty')
  assert.equal(cellAt([...Array.from({ length: 27 }, () => ''), 'late'], 'late', 4), 'AB4')
})
