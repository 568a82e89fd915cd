import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STARTING_PROFILE as PROFILE } from '../core/printing/starting-profile.ts'
import { type Place, type PrintField, type PrintProfile, placesOf } from '../core/printing/profile.ts'
import { DOCUMENT, PRINT, printOf } from './certificate-example.ts'
import type { CertificatePrint } from './certificate-sheet.ts'
import { pageTexts, readPdf } from './read-pdf.ts'
import { readPlaces, type TextPlace } from './read-places.ts'
import { securitySheetPdf } from './security-sheet-pdf.ts'
import { openTypesetter } from './typesetter.ts'

const typesetter = openTypesetter()
const STILL = { dx: 0, dy: 0 }

function printed(print: CertificatePrint, profile: PrintProfile = PROFILE, nudge = STILL) {
  const made = securitySheetPdf(typesetter, print, { profile, nudge })
  assert.ok(made.ok, made.ok ? '' : JSON.stringify(made.findings))
  return readPdf(made.value)
}

/** Capitals of Noto Sans are 0.714 of its size: the top of the first line is that much above its baseline. */
const CAPITALS = 0.714
const MM = 25.4 / 72
const topOf = ({ baseline, size }: TextPlace) => baseline - CAPITALS * size * MM

const SHOWN: readonly (readonly [PrintField, string])[] = [
  ['number', 'CF0001187'],
  ['origin', 'Central African Republic'],
  ['issued', '19 Nov 2026'],
  ['expires', '18 Jan 2027'],
  ['exporter', 'Comptoir Lobaye SARL'],
  ['importer', 'Scheldt Diamonds NV'],
  ['parcels', '2'],
  ['carats', '2,083.15'],
  ['value', '310,385.00'],
  ['parcelReference', 'A/0001187'],
  ['parcelSeal', 'S-20441'],
  ['parcelHs', '7102.31'],
  ['parcelCarats', '812.40'],
  ['parcelValue', '162,480.00'],
]

function assertNear(found: number, wanted: number, what: string): void {
  assert.ok(Math.abs(found - wanted) < 1, `${what} at ${found.toFixed(2)} mm, wanted at ${wanted} mm`)
}

function edgeOf({ x, width, align }: Place): number {
  return align === 'left' ? x : align === 'right' ? x + width : x + width / 2
}

for (const nudge of [STILL, { dx: -2.4, dy: 1.7 }, { dx: 10, dy: -10 }]) {
  test(`every field stands within 1 mm of its place, moved by ${nudge.dx} and ${nudge.dy} mm`, () => {
    const [page] = readPlaces(printed(PRINT, PROFILE, nudge))
    for (const [field, text] of SHOWN) {
      const place = PROFILE.fields[field] as Place
      const found = page?.texts.find(one => one.text === text)
      assert.ok(found, `${field}: ${text} in ${page?.texts.map(one => one.text).join(' | ')}`)
      const edge = { left: found.x, right: found.end, center: (found.x + found.end) / 2 }[place.align]
      assertNear(edge, edgeOf(place) + nudge.dx, `${field} across`)
      assertNear(topOf(found), place.y + nudge.dy, `${field} down`)
    }
    const [square] = page?.squares ?? []
    const place = PROFILE.fields.square as Place
    assertNear(square?.x ?? 0, place.x + nudge.dx, 'square across')
    assertNear(square?.y ?? 0, place.y + nudge.dy, 'square down')
    assert.ok((square?.side ?? 0) > 38)
  })
}

test('each line of the parcels stands one row below the one before', () => {
  const [page] = readPlaces(printed(PRINT))
  const { y } = PROFILE.fields.parcelHs as Place
  const lines = page?.texts.filter(one => one.text.startsWith('7102.')) ?? []
  assert.equal(lines.length, 3)
  for (const [row, line] of lines.entries()) assertNear(topOf(line), y + row * PROFILE.rowHeight, `row ${row}`)
})

test('the sheet shows what differs and nothing else', () => {
  const [page = '', ...more] = pageTexts(printed(PRINT))
  assert.equal(more.length, 0)
  for (const word of ['Kimberley', 'Exporter', 'Issued', 'Checkitanywhere', 'BECDOR', 'Doungbe']) {
    assert.ok(!page.includes(word), word)
  }
})

test('a sheet has the size of the profile, and the file carries the signed certificate', () => {
  const objects = [...printed(PRINT, { ...PROFILE, sheet: { width: 215.9, height: 279.4 } }).values()]
  assert.ok(objects.some(({ head }) => /\/MediaBox \[0 0 612(\.0*)? 792(\.0*)?\]/.test(head)))
  assert.equal(objects.find(({ head }) => head.includes('/Type /EmbeddedFile'))?.stream, PRINT.credential)
})

test('a text too long for its frame is set smaller, down to 6 points', () => {
  const exporter = { ...DOCUMENT.exporter, name: 'Comptoir des Diamants Bruts de la Haute-Kotto et de la Lobaye SARL' }
  const narrow = { ...(PROFILE.fields.exporter as Place), height: 8 }
  const [page] = readPlaces(
    printed(printOf({ exporter }), { ...PROFILE, fields: { ...PROFILE.fields, exporter: narrow } }),
  )
  const found = page?.texts.filter(one => one.text.includes('Comptoir')) ?? []
  assert.ok(
    found.every(one => one.size < 10 && one.size >= 6),
    JSON.stringify(found),
  )
  assert.equal(found.length > 0, true)
})

test('one that does not fit at 6 points either is refused by its name, and nothing is cut', () => {
  const over = (field: PrintField, place: Partial<Place>) => {
    const known = PROFILE.fields[field] as Place
    return { ...PROFILE, fields: { ...PROFILE.fields, [field]: { ...known, ...place } } }
  }
  for (const [print, profile, field] of [
    [printOf({ exporter: { ...DOCUMENT.exporter, name: 'x'.repeat(90) } }), PROFILE, 'exporter'],
    [
      printOf({ importer: { ...DOCUMENT.importer, address: 'Road '.repeat(59).trim() } }),
      over('importer', { height: 8 }),
      'importer',
    ],
    [PRINT, over('issued', { width: 8 }), 'issued'],
    [PRINT, over('parcelValue', { width: 9 }), 'parcelValue'],
    [PRINT, over('number', { height: 2 }), 'number'],
  ] as const) {
    const made = securitySheetPdf(typesetter, print, { profile, nudge: STILL })
    assert.deepEqual(made.ok ? [] : made.findings.map(({ rule, path }) => [rule, path]), [
      ['print-too-long', `fields.${field}`],
    ])
  }
})

test('more parcels than the sheet has room for go to an annex that carries the number and loses no line', () => {
  const line = { hs: '7102.31', carats: '12.50', usd: '900.00' }
  const parcels = Array.from({ length: 7 }, (_, i) => ({ reference: `P${i}/0001187`, seal: `S-${i}`, lines: [line] }))
  assert.equal(pageTexts(printed(printOf({ parcels: parcels.slice(0, 6) }))).length, 1)
  const [sheet = '', annex = ''] = pageTexts(printed(printOf({ parcels })))
  assert.ok(sheet.includes('Parcels:seetheannex,whichcarriesthisnumber.'))
  assert.ok(!sheet.includes('P0/0001187'))
  assert.ok(annex.includes('CF0001187'))
  assert.equal(annex.split('7102.31').length - 1, 7)
  assert.ok(annex.includes('Total87.506,300.00'))
})

test('undisclosed origin is asterisks, an empty box a dash, a demonstration says so across the sheet', () => {
  const box = { x: 150, y: 5, width: 20, height: 5, size: 8, align: 'left' as const }
  const boxes = { ...PROFILE, fields: { ...PROFILE.fields, carats710221: box, carats710210: { ...box, x: 180 } } }
  const print = { ...printOf({ origin: { kind: 'mixed' } }), demonstration: true }
  const [page = ''] = pageTexts(printed(print, boxes))
  for (const shown of ['**********', '\u2013', '240.00', 'DEMONSTRATION']) assert.ok(page.includes(shown), shown)
})

test('hostile text comes out as text', () => {
  const name = '#read("/etc/passwd") $x$ *b* <l> @r \\u{41}'
  const [page = ''] = pageTexts(printed(printOf({ exporter: { ...DOCUMENT.exporter, name } })))
  assert.ok(page.includes(name.replace(/\s/g, '')), page)
})

test('the same certificate gives the same bytes', () => {
  const [one, two] = [openTypesetter(), openTypesetter()].map(setter =>
    securitySheetPdf(setter, PRINT, { profile: PROFILE, nudge: STILL }),
  )
  assert.deepEqual(one, two)
  assert.equal(placesOf(PROFILE).length, 15)
})
