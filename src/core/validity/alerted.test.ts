import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trustList as list } from '../../../test/small-scheme.ts'
import type { AlertInForce } from '../participants/alert-fold.ts'
import { day } from '../values/day.ts'
import { alertFindings } from './alerted.ts'

const at = day('2026-11-24')
const alert = (over: Partial<AlertInForce> = {}): AlertInForce => ({
  ...{ id: 'a', by: 'BW-1', participant: 'BW', first: 'BW0012000', last: 'BW0012049', kind: 'stolen-blanks' },
  ...{ from: day('2026-10-30'), advice: 'look-closer', reference: 'CR 114' },
  ...over,
})
const said = (alerts: readonly AlertInForce[], unsigned: { unsigned?: true } = { unsigned: true }) =>
  alertFindings('BW0012025', alerts, { at, list, ...unsigned }).map(one => `${one.severity} ${one.rule}`)

test('the issuer’s word stands against a paper that nobody signed, and warns of a signed one', () => {
  assert.deepEqual(said([alert()]), ['error alerted-by-issuer'])
  assert.deepEqual(said([alert()], {}), ['warning alerted-by-issuer'])
  assert.deepEqual(said([alert({ kind: 'other' })]), ['warning alerted-by-issuer'])
})

test('what anybody else has seen is a warning, also of an authority that has left the list', () => {
  assert.deepEqual(said([alert({ by: 'EU-BE-1' })]), ['warning alerted'])
  assert.deepEqual(said([alert({ by: 'XX-1' })]), ['warning alerted'])
})

test('other numbers, and days before the alert’s, are not named', () => {
  assert.deepEqual(said([alert({ last: 'BW0012024' })]), [])
  assert.deepEqual(said([alert({ from: day('2026-11-25') })]), [])
})

test('of several the strictest advice is told, the issuer’s before the others’', () => {
  const alerts = [alert({ by: 'EU-BE-1' }), alert(), alert({ advice: 'detain', reference: 'CR 115' })]
  const found = alertFindings('BW0012025', alerts, { at, list })
  assert.deepEqual(
    found.map(({ rule, figures }) => [rule, figures.advice, figures.reference]),
    [
      ['alerted-by-issuer', 'detain', 'CR 115'],
      ['alerted', 'look-closer', 'CR 114'],
    ],
  )
})
