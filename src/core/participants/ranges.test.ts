import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRanges } from './ranges.ts'

test('columns in any order, extra columns, quotes, blank lines and either line end are read', () => {
  const csv = '\uFEFFyear,Participant,note,to,from\r\n2015,sl,"x",SL 011900,SL 011001\n\n2016,"SL",,"12900","12001"\n'
  const read = parseRanges(csv)
  assert.ok(read.ok)
  assert.deepEqual(read.value, [
    { participant: 'SL', year: 2015, from: 11_001, to: 11_900 },
    { participant: 'SL', year: 2016, from: 12_001, to: 12_900 },
  ])
})

test('a header that lacks a column is refused with its names', () => {
  const read = parseRanges('participant,from\nSL,1')
  assert.ok(!read.ok)
  assert.deepEqual([read.findings[0]?.rule, read.findings[0]?.figures.missing], ['ranges-header', ['year', 'to']])
})

test('every wrong line is told at once, with its line', () => {
  const wrong = [
    'SLE,2015,1,2',
    'SL,15,1,2',
    'SL,2015,2,1',
    'SL,2015,one,2',
    'SL,2015,BW1,BW2',
    'SL,2015,1',
    'SL,2015,-1,2',
  ]
  const read = parseRanges(`participant,year,from,to\nSL,2015,1,2\n${wrong.join('\n')}`)
  assert.ok(!read.ok)
  assert.deepEqual(
    read.findings.map(finding => `${finding.rule} ${finding.path}`),
    wrong.map((_, index) => `ranges-line line ${index + 3}`),
  )
})
