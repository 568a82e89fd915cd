import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapsOf, oldestOf, statedOf } from '../core/controls/gaps.ts'
import { controlId } from '../core/controls/statement.ts'
import { day } from '../core/values/day.ts'
import { gapReportPrinter, gapSheet } from './gap-report.ts'
import { pageTexts, readPdf } from './read-pdf.ts'

const row = {
  ...{ id: controlId('BW-1', 'IV-c'), authority: 'BW-1', reference: 'IV-c', state: 'partly' as const },
  ...{ from: day('2026-10-01'), evidence: 0, by: 'somebody', at: 3, changedAt: '2026-10-02T08:00:00.000Z' },
}
const all = statedOf([row])
const said = {
  ...{ standard: 'IV-c', state: 'partly' as const, from: row.from, how: 'Bags,\nnot boxes', law: 'Act 3' },
  ...{ responsible: 'Diamond Office', evidence: [] },
}
const told = (list: typeof all) => list.map(one => (one.row ? { ...one, said } : one))
const report = {
  ...{ name: 'Diamond Office', on: '2026-11-24', language: 'en', all },
  ...{ gaps: told(gapsOf(all)), oldest: told(oldestOf(all, 10)) },
}

test('a gap report says what is partly met before what nobody said anything of, and the oldest again', () => {
  const sheet = gapSheet(report)
  assert.match(sheet.gaps[0]?.[0] ?? '', /^IV-c: .*tamper-resistant/)
  assert.deepEqual(sheet.gaps[0]?.slice(1, 3), ['Partly met, 1 Oct 2026', 'Bags, not boxes · Diamond Office'])
  assert.equal(sheet.gaps.length, all.length)
  assert.equal(sheet.oldest.length, 1)
})

test('it is set as a PDF in every language of the desk, the same bytes twice', () => {
  const print = gapReportPrinter()
  assert.deepEqual(print(report), print(report))
  for (const language of ['en', 'fr', 'pt', 'zh', 'ar']) {
    const text = pageTexts(readPdf(print({ ...report, language }))).join('')
    assert.ok(!text.includes('\ufffd'), language)
  }
})
