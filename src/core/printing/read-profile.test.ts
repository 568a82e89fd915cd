import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STARTING_PROFILE as PROFILE } from './starting-profile.ts'
import { readNudge, readProfile } from './read-profile.ts'

const said = (value: unknown) => readProfile(value).findings.map(({ rule, path }) => `${rule} ${path}`)

test('what was written as a file is read as it was', () => {
  assert.deepEqual(readProfile(JSON.parse(JSON.stringify(PROFILE, null, 2))), { profile: PROFILE, findings: [] })
})

test('every value that cannot be is told at its place, all at once', () => {
  const number = { x: '30', y: 12.34, width: 0, height: 451, size: 5, align: 'middle', font: 'serif' }
  const bad = {
    ...PROFILE,
    sheet: { width: 99, height: null },
    rowHeight: Number.NaN,
    preprinted: ['title', 'arms'],
    fields: { ...PROFILE.fields, number, colour: {} },
    ink: 'black',
  }
  assert.deepEqual(said(bad), [
    ...['print-unknown ink', 'print-measure sheet.width', 'print-measure sheet.height'],
    ...['print-unknown preprinted[1]', 'print-measure rowHeight', 'print-unknown fields.colour'],
    ...['print-unknown fields.number.font', 'print-align fields.number.align'],
    ...['x', 'y', 'width', 'height', 'size'].map(name => `print-measure fields.number.${name}`),
  ])
})

test('what is no profile at all is told, and reading it throws at nothing', () => {
  for (const value of [null, [], 'profile', 17, {}, { fields: [] }, JSON.parse('{"__proto__":{"sheet":1}}')]) {
    assert.equal(readProfile(value).profile, null)
    assert.ok(said(value).length > 0)
  }
})

test('a nudge is tenths of a millimetre, ten at most', () => {
  assert.deepEqual(readNudge({ dx: -0.8, dy: 10 }).nudge, { dx: -0.8, dy: 10 })
  for (const bad of [{ dx: 0.05, dy: 0 }, { dx: 10.1, dy: 0 }, { dx: 0 }, null]) {
    assert.equal(readNudge(bad).nudge, null)
  }
})
