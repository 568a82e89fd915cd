import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jpeg, pdf, pdfStream, png } from '../../../test/files.ts'
import { nodeCompression } from '../../adapters/compression.ts'
import { fileTypeOf } from './file-content.ts'

async function said(bytes: Uint8Array): Promise<string> {
  const read = await fileTypeOf(bytes, (packed, limit) => nodeCompression.inflate(packed, limit))
  return read.ok ? read.value : read.findings.map(finding => finding.rule).join()
}

const html = '<!doctype html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const script = '<< /S /JavaScript /JS (app.alert(1)) >>'
const text = (one: string): Buffer => Buffer.from(one, 'latin1')
const attached = (name: string, bytes: string, packed = true): Buffer => {
  const stream = pdfStream('/Type /EmbeddedFile', bytes, packed)
  return pdf(`6 0 obj\n<< /Type /Filespec ${name} /EF << /F 7 0 R >> >>\nendobj\n${stream}`)
}

const hidden = pdfStream('/Subtype /Image', pdfStream('/Type /ObjStm /N 1 /First 4', `5 0 ${script}`), false)

/** A stream in a stream in a stream: each is looked at again with everything inside. */
function nested(levels: number): string {
  let inside = 'x'.repeat(100_000)
  for (let level = 0; level < levels; level++) inside = pdfStream('', inside, false)
  return inside
}

const CASES: readonly (readonly [what: string, bytes: Uint8Array, said: string])[] = [
  ['a PDF', pdf(), 'application/pdf'],
  ['a JPEG', jpeg(), 'image/jpeg'],
  ['a PNG', png(), 'image/png'],
  ['nothing', text(''), 'file-type'],
  ['text', text('an invoice'), 'file-type'],
  ['HTML', text(html), 'file-type'],
  ['SVG', text(svg), 'file-type'],
  ['a program', text('MZ\u0090\u0000'), 'file-type'],
  ['a GIF', text('GIF89a\u0001\u0000\u0001\u0000;'), 'file-type'],
  ['a PDF behind other bytes', Buffer.concat([text(html), pdf()]), 'file-type'],
  ['more than 10 MB', Buffer.concat([pdf(), Buffer.alloc(10_000_000)]), 'file-too-large'],

  ['half a PDF', pdf().subarray(0, 60), 'file-cut-off'],
  ['half a JPEG', jpeg().subarray(0, 30), 'file-cut-off'],
  ['a JPEG without its last byte', jpeg().subarray(0, -1), 'file-cut-off'],
  ['a JPEG that is only a beginning', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), 'file-cut-off'],
  ['half a PNG', png().subarray(0, 50), 'file-cut-off'],
  ['a PNG without its end', png().subarray(0, -12), 'file-cut-off'],
  ['HTML behind the beginning of a PNG', Buffer.concat([png().subarray(0, 8), text(html)]), 'file-cut-off'],

  ['a picture of 50 megapixels', png(1, 1, [10_000, 5_000]), 'image/png'],
  ['a bomb as a PNG', png(1, 1, [60_000, 60_000]), 'file-too-many-pixels'],
  ['a bomb as a JPEG', jpeg(65_000, 65_000), 'file-too-many-pixels'],
  ['a picture of no size', png(1, 1, [0, 5]), 'file-cut-off'],

  ['a script', pdf(`5 0 obj\n${script}\nendobj\n`), 'file-active'],
  ['a script spelled otherwise', pdf('5 0 obj\n<< /S /J#61va#53cript /J#53 9 0 R >>\nendobj\n'), 'file-active'],
  ['a script in packed objects', pdf(pdfStream('/Type /ObjStm /N 1 /First 4', `5 0 ${script}`)), 'file-active'],
  ['a script in packed objects that do not say so', pdf(pdfStream('/N 1 /First 4', `5 0 ${script}`)), 'file-active'],
  [
    'a script in packed objects whose dictionary holds what looks like another object',
    pdf(pdfStream('/Type /ObjStm /N 1 /First 4', `5 0 ${script}`).replace('/Length', '/X (1 0 obj /ObjStm) /Length')),
    'file-active',
  ],
  [
    'a script in packed objects with a long dictionary',
    pdf(pdfStream(`/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /X (${'x'.repeat(9_000)})`, `5 0 ${script}`)),
    'file-active',
  ],
  ['a script inside a picture', pdf(pdfStream('/Subtype /Image', `5 0 obj ${script} endobj`, false)), 'file-active'],
  ['a program named after a thousand others', attached('/F (a.xml) '.repeat(1_000), 'MZ'), 'file-program'],
  ['names spelled in numbers without an end', pdf('/#41#42'.repeat(40_000)), 'file-unreadable'],
  ['packings without an end', pdf(pdfStream('/Type /ObjStm', 'x').repeat(10_001)), 'file-unreadable'],
  ['a script in packed objects inside a picture', pdf(hidden), 'file-active'],
  ['pictures inside pictures without an end', pdf(nested(2_000)), 'file-unreadable'],
  ['a script behind a comment', pdf(`% stream\n5 0 obj\n${script}\nendobj\n% endstream\n`), 'file-active'],
  ['something that starts a program', pdf('5 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n'), 'file-active'],
  ['a form with scripts of its own', pdf('5 0 obj\n<< /XFA 9 0 R >>\nendobj\n'), 'file-active'],
  ['a password', pdf('', '/Encrypt 9 0 R'), 'file-enciphered'],
  ['a password and a script', pdf(`5 0 obj\n${script}\nendobj\n`, '/Encrypt 9 0 R'), 'file-enciphered,file-active'],
  [
    'packed objects that cannot be read',
    pdf(pdfStream('/Type /ObjStm /N 1', 'x', false).replace('/N 1', '/N 1 /Filter /LZWDecode')),
    'file-unreadable',
  ],
  ['packed objects without an end', pdf(pdfStream('/Type /ObjStm /N 1', Buffer.alloc(40_000_000))), 'file-unreadable'],
  [
    'packed objects that are torn',
    pdf('7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nx\u009ctorn\nendstream\n'),
    'file-unreadable',
  ],

  ['an invoice as data inside', attached('/F (invoice.xml)', '<Invoice/>'), 'application/pdf'],
  ['a program inside', attached('/F (invoice.xml)', 'MZ\u0090'), 'file-program'],
  ['a program inside, unpacked', attached('/F (invoice.xml)', '\u007fELF', false), 'file-program'],
  ['a program by its name', attached('/F (open me.exe)', 'x'), 'file-program'],
  ['a program by its name, spelled otherwise', attached('/#46 (open me\\056e\\170e)', 'x'), 'file-program'],
  ['a program by its name in two bytes', attached('/UF <FEFF0061002E006A0073>', 'x'), 'file-program'],

  [
    'a picture that happens to say /JS',
    pdf(pdfStream('/Subtype /Image', 'a/JS /JavaScript b', false)),
    'application/pdf',
  ],
  [
    'ordinary packed objects',
    pdf(pdfStream('/Type /ObjStm /N 1 /First 4', '5 0 << /Type /Page >>')),
    'application/pdf',
  ],
]

for (const [what, bytes, expected] of CASES) {
  test(`${what}: ${expected}`, async () => assert.equal(await said(bytes), expected))
}
