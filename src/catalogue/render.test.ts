import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../core/values/day.ts'
import type { Finding } from '../core/values/finding.ts'
import { tongueOf } from './languages.ts'
import { ENGLISH } from './languages.ts'
import { render } from './render.ts'

const finding = (rule: string, figures: Finding['figures']): Finding => ({
  ...{ rule, severity: 'error', path: 'number', figures },
  source: { text: 'Core Document, Section II', since: day('2003-01-01') },
})

const said = (rule: string, figures: Finding['figures']) => render(finding(rule, figures), ENGLISH).message

test('a finding is told with its figures, its citation and the next step', () => {
  const told = render(finding('number-reused', { number: 'SL 004306' }), ENGLISH)
  assert.equal(told.message, 'Number SL 004306 stands on another certificate too.')
  assert.equal(told.source, 'Core Document, Section II; since 1 Jan 2003')
  assert.match(told.next ?? '', /^Hold both parcels/)
  assert.deepEqual([told.rule, told.severity, told.path], ['number-reused', 'error', 'number'])
})

test('a part in brackets stands only where its figures are there', () => {
  const base = { number: 'SL004306', year: 2015 }
  const ranges = ['SL 11001 to SL 11900']
  assert.equal(
    said('number-outside-range', { ...base, ranges, years: ['2014'] }),
    'Number SL004306 is outside the 2015 range, SL 11001 to SL 11900. It lies in a range of 2014.',
  )
  assert.equal(
    said('number-outside-range', { ...base, ranges, years: [] }),
    'Number SL004306 is outside the 2015 range, SL 11001 to SL 11900.',
  )
  assert.equal(
    said('number-outside-range', { ...base, ranges: [], years: ['2014'] }),
    'Number SL004306 is outside the 2015 range. It lies in a range of 2014.',
  )
})

test('money has its cents, large counts are grouped, years are not', () => {
  assert.equal(
    said('price-implausible', { centsPerCarat: 25_700_042, hs: '7102.31', least: 200, most: 20_000_000 }),
    'US$ 257,000.42 a carat is unusual for 7102.31 (usual: US$ 2.00 to 200,000.00).',
  )
  assert.match(said('json-too-large', { limit: 1_000_000 }), /1,000,000 bytes/)
  assert.match(said('block-used-up', { year: 2026, authority: 'BW-1' }), /^The 2026 block/)
})

test('what a stranger wrote is shown as it is, and its braces and brackets mean nothing', () => {
  assert.equal(
    said('number-form', { number: '{digits}[{number}]' }),
    'Number “{digits}[{number}]” is not a country code and the national serial.',
  )
})

test('a day is told in words, and stays as it was written where it is none', () => {
  assert.equal(said('expired', { expiresOn: '2026-09-01' }), 'Expired on 1 Sep 2026.')
  assert.equal(said('expired', { expiresOn: '2026-02-30' }), 'Expired on 2026-02-30.')
})

test('a code that stands where a name belongs is told as the country it is', () => {
  const on = '2015-06-01'
  assert.match(said('issuer-not-participant', { name: 'KE', on }), /^Kenya was not a participant on 1 Jun 2015/)
  assert.match(said('issuer-not-participant', { name: 'Cameroon', on }), /^Cameroon was/)
  assert.match(said('issuer-not-participant', { name: 'XX', on }), /^XX was/)
})

test('what was expected at a place is told in words, with its bound', () => {
  const malformed = (expected: string, figures: Finding['figures']) => said('malformed', { expected, ...figures })
  assert.equal(malformed('text', { found: 'number' }), 'Expected text, found a number.')
  assert.equal(malformed('entries', { most: 200, found: 201 }), 'Expected a number of entries up to 200, found 201.')
  assert.equal(
    malformed('choice', { of: ['sale', 'tender'], found: '“gift”' }),
    'Expected one of the words sale, tender, found “gift”.',
  )
})

test('a stranger’s text cannot turn the line round or reach the terminal', () => {
  const told = render({ ...finding('field-unknown', { field: 'a\u202Eb' }), path: 'a\u001B[2J' }, ENGLISH)
  assert.match(told.message, /a\uFFFDb/)
  assert.equal(told.path, 'a\uFFFD[2J')
})

test('a language that lacks a rule falls back to English', () => {
  assert.equal(
    render(finding('parcels-none', {}), tongueOf('xx')).message,
    render(finding('parcels-none', {}), ENGLISH).message,
  )
})
