import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOCUMENT, PRINT, printOf } from './certificate-example.ts'
import { certificatePdf } from './certificate-pdf.ts'
import { certificatePrinter } from './printer.ts'
import type { CertificatePrint } from './certificate-sheet.ts'
import { pageTexts, readPdf } from './read-pdf.ts'
import { openTypesetter } from './typesetter.ts'

const typesetter = openTypesetter()
const pdfOf = (print: CertificatePrint) => readPdf(certificatePdf(typesetter, print))
const objectsOf = (print: CertificatePrint) => [...pdfOf(print).values()]

const dense = (text: string) => text.replace(/\s/g, '')

function manyParcels(count: number, lines: number) {
  const line = { hs: '7102.31', carats: '12.50', usd: '900.00' }
  return Array.from({ length: count }, (_, i) => ({
    reference: `P${i + 1}/0001187`,
    seal: `S-${i}`,
    lines: Array.from({ length: lines }, () => line),
  }))
}

test('the page shows every field Annex I A asks for', () => {
  const [page = '', ...more] = pageTexts(pdfOf(PRINT))
  assert.equal(more.length, 0)
  for (const shown of [
    'Kimberley Process Certificate',
    PRINT.languages[0].words.statement,
    'CF0001187',
    'Country of origin Central African Republic',
    '19 Nov 2026',
    '18 Jan 2027',
    'BECDOR, Bangui',
    'Comptoir Lobaye SARL Avenue de l’Indépendance, Bangui, CF',
    'Scheldt Diamonds NV Hoveniersstraat 2, 2018 Antwerp, BE European Union',
    'A/0001187 S-20441 7102.31 812.40 162,480.00',
    'Total 2,083.15 310,385.00',
    'S. Doungbe',
    'M. Kossi',
    'Log position 4,012.',
  ]) {
    assert.ok(page.includes(dense(shown)), `${shown} in ${page}`)
  }
})

test('the same certificate gives the same bytes, also from another typesetter', () => {
  const again = certificatePdf(openTypesetter(), PRINT)
  assert.deepEqual(certificatePdf(typesetter, PRINT), again)
  assert.notDeepEqual(certificatePdf(typesetter, { ...PRINT, logPosition: 4013 }), again)
})

test('the file is PDF/A-3b and carries the signed certificate as its one attachment', () => {
  const all = objectsOf(PRINT)
  const files = all.filter(({ head }) => head.includes('/Type /EmbeddedFile'))
  assert.equal(files.length, 1)
  assert.equal(files[0]?.stream, PRINT.credential)
  const names = all
    .filter(({ head }) => head.includes('/Type /Filespec'))
    .map(({ head }) => /\/UF \((.*)\)/.exec(head)?.[1])
  assert.deepEqual(names, ['CF0001187.vc+jwt'])
  assert.ok(all.some(({ stream }) => /pdfaid:part>3<[\s\S]*pdfaid:conformance>B</.test(stream)))
})

const HOSTILE = [
  '#read("/etc/passwd")',
  '#import "/certificate.typ": *',
  '$x$ *b* _i_ `r` <label> @ref [c] {d} \\u{41} // c /* d */',
  '"quotes" -- ... ~ = Head - item + item',
  'https://evil.example/a?b=c mailto:a@b.c',
  '/JS /Launch /URI (javascript:app.alert\\(1\\)) endobj endstream',
  ') Tj ET Q << /S /JavaScript /JS (x) >>',
  'ffi fi fl 1/2 (c) Ærø Ångström Łódź Ελλάδα Россия',
  'x'.repeat(300),
]

test('hostile text comes out as text, and nothing in the file acts', () => {
  for (const name of HOSTILE) {
    const party = { name, address: name, country: 'CF', licence: name }
    const parcels = [{ reference: name, seal: name, lines: DOCUMENT.parcels[0]?.lines ?? [] }]
    const pdf = pdfOf({
      ...printOf({ exporter: party, importer: party, parcels }),
      officers: { inspecting: name, issuing: name },
    })
    const heads = [...pdf.values()].map(({ head }) => head).join('\n')
    assert.ok(!/\/(JS|JavaScript|Launch|URI|Annots|OpenAction|AA|GoToR|SubmitForm)\b/.test(heads), name)
    assert.equal([...pdf.values()].filter(({ head }) => head.includes('/Type /EmbeddedFile')).length, 1)
    const shown = pageTexts(pdf).join('')
    assert.ok(shown.split(dense(name)).length - 1 >= 8, `${name} in ${shown}`)
  }
})

test('a name with controls, bidirectional marks or foreign script prints with a visible mark for each', () => {
  const exporter = { ...DOCUMENT.exporter, name: 'a\u202eb\u0000c ก d' }
  assert.ok(
    pageTexts(pdfOf(printOf({ exporter })))
      .join('')
      .includes('Exportera�b�c�d'),
  )
})

test('a template that does not compile says where', () => {
  assert.throws(() => typesetter.pdf('certificate.typ', { sheet: '{' }), /certificate\.typ: .*JSON/)
})

test('the attachment keeps its name simple whatever the number holds', () => {
  const all = objectsOf(printOf({ number: '../CF 000/11:87' }))
  assert.ok(all.some(({ head }) => head.includes('/UF (CF0001187.vc+jwt)')))
})

test('twelve lines stay on one page', () => {
  assert.equal(pageTexts(pdfOf(printOf({ parcels: manyParcels(12, 1) }))).length, 1)
})

test('twenty parcels of three lines go to further pages that repeat the number and lose no line', () => {
  const [first = '', ...further] = pageTexts(pdfOf(printOf({ parcels: manyParcels(20, 3) })))
  assert.ok(first.includes(dense('Total 750.00 54,000.00')))
  assert.ok(!first.includes('P1/0001187'))
  assert.ok(further.every((page, i) => page.includes(`CF0001187${i + 2}/${further.length + 1}`)))
  assert.equal(further.join('').split('7102.31').length - 1, 60)
})

test('only a certificate of a demonstration world bears the mark, on every page', () => {
  const parcels = manyParcels(20, 3)
  const marked = pageTexts(pdfOf({ ...printOf({ parcels }), demonstration: true }))
  assert.ok(marked.length > 1 && marked.every(page => page.includes('DEMONSTRATION')))
  assert.ok(pageTexts(pdfOf(printOf({ parcels }))).every(page => !page.includes('DEMONSTRATION')))
})

test('Arabic stands beside English', () => {
  const [english] = PRINT.languages
  const words = { ...english.words, title: 'شهادة عملية كيمبرلي', exporter: 'المصدِّر' }
  const arabic = { ...english, tag: 'ar', direction: 'rtl', words, names: { CF: 'جمهورية أفريقيا الوسطى' } } as const
  const [page = ''] = pageTexts(pdfOf({ ...PRINT, languages: [english, arabic] }))
  assert.match(page, /\p{Script=Arabic}{8}/u)
})

test('every language of the catalogue stands beside English, with nothing that no font draws', async () => {
  const print = certificatePrinter(false)
  const encodings = { vc: PRINT.credential, qr: PRINT.qrText, position: PRINT.logPosition, officers: ['A', 'B'] }
  for (const [language, title] of [
    ['fr', 'Certificat'],
    ['pt', 'Certificado'],
    ['zh', '金伯利进程证书'],
    ['ar', 'شهادة'],
  ] as const) {
    const pdf = await print.whole({ document: PRINT.document, ...encodings, language })
    const [page = ''] = pageTexts(readPdf(pdf))
    const shown = page.normalize('NFKC')
    assert.ok(language === 'ar' ? /\p{Script=Arabic}{4}/u.test(page) : shown.includes(title), `${language}: ${page}`)
    assert.doesNotMatch(page, /\ufffd/, language)
  }
})
