import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PAPER_LANGUAGES } from '../core/participants/policy.ts'
import { day } from '../core/values/day.ts'
import { STARTING_PROFILE } from '../core/printing/starting-profile.ts'
import { printTestPdf } from './print-test-pdf.ts'
import { pageTexts, readPdf } from './read-pdf.ts'
import { openTypesetter } from './typesetter.ts'

const typesetter = openTypesetter()
const paper = { profile: STARTING_PROFILE, nudge: { dx: 0.5, dy: 0 } }
const DAY = day('2026-11-25')
const pageIn = (language?: string) =>
  pageTexts(readPdf(printTestPdf(typesetter, paper, { on: DAY, ...(language ? { language } : {}) })))

test('the test page is in English and the language the country prints in, on one page', () => {
  for (const language of PAPER_LANGUAGES) assert.equal(pageIn(language).length, 1, language)
  const [page = ''] = pageIn('fr')
  for (const said of ['20.0 mm from the left edge', '20.0 mm du bord gauche', 'Numéro du certificat', '2026-11-25']) {
    assert.ok(page.replace(/\s/g, '').includes(said.replace(/\s/g, '')), said)
  }
})

test('without a language of its own it is in English alone', () => {
  assert.doesNotMatch(pageIn()[0] ?? '', /mm ?du ?bord/)
})
