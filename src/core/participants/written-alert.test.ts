import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../values/day.ts'
import { type AlertWish, names } from './alert.ts'
import { alertOf, readAlert } from './written-alert.ts'

const ID = 'a'.repeat(32)
const wish: AlertWish = {
  ...{ first: 'bw 0012 000', last: 'BW0012049', kind: 'lost-blanks', from: day('2026-10-30'), advice: 'ask-issuer' },
  ...{ reference: 'CR 114', text: 'Lost in the post.' },
}
const alert = alertOf(ID, wish)

test('numbers are kept in their one spelling, and the participant is that of the numbers', () => {
  assert.ok(alert.ok)
  const { participant, first, last } = alert.value
  assert.deepEqual([participant, first, last], ['BW', 'BW0012000', 'BW0012049'])
  assert.deepEqual(readAlert(alert.value), alert)
})

test('a statement that spells its numbers otherwise, says more, or speaks for another country is no alert', () => {
  assert.ok(alert.ok)
  for (const over of [{ first: 'BW 0012000' }, { participant: 'AE' }, { more: 1 }, { id: 'A' }, { text: undefined }]) {
    assert.equal(readAlert({ ...alert.value, ...over }).ok, false, JSON.stringify(over))
  }
  for (const other of [null, [], 'alert', {}]) assert.equal(readAlert(other).ok, false)
})

test('a range names both its ends, in every spelling, and nothing of another country or series', () => {
  const range = { first: 'BW0012000', last: 'BW0012049' }
  for (const number of ['BW0012000', 'bw 12049', 'BW-0012025']) assert.ok(names(range, number), number)
  for (const number of ['BW0011999', 'BW12050', 'AE0012025', 'BWA0012025', '12025', '']) {
    assert.ok(!names(range, number), number)
  }
})

test('a hundred thousand numbers are an alert, and one more is not', () => {
  const wide = (last: string) => alertOf(ID, { ...wish, first: 'BW1', last })
  assert.ok(wide('BW100000').ok)
  const wider = wide('BW100001')
  assert.deepEqual(wider.ok ? [] : wider.findings.map(one => [one.rule, one.figures.count]), [
    ['alert-too-wide', 100_001],
  ])
})
