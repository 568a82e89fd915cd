import assert from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import { test } from 'node:test'
import { pdf, pdfStream } from '../../../test/files.ts'
import { nodeCompression } from '../../adapters/compression.ts'
import { jpegFaults } from './image-content.ts'
import { PDF_LIMITS, pdfFaults, type Work } from './pdf-content.ts'

const MEGABYTE = 1_000_000
const filled = (pattern: string, size = MEGABYTE): string => pattern.repeat(Math.floor(size / pattern.length))
const nested = (levels: number, inside: string): string =>
  levels === 0 ? inside : nested(levels - 1, pdfStream('', `1 0 obj ${inside}`, false))
const packed = (inside: string): string => pdfStream('/Type /ObjStm /N 1 /First 4', inside)

/** What reading took: characters looked through, and bytes that were unpacked. */
async function taken(bytes: Uint8Array, limits: Work = { ...PDF_LIMITS }) {
  const work = { ...limits }
  let unpacked = 0
  const inflate = async (from: Uint8Array, limit: number) => {
    const given = nodeCompression.inflate(from, limit)
    unpacked += (await given).length
    return given
  }
  const faults = await pdfFaults(bytes, inflate, work)
  return { read: limits.read - work.read, unpacked, rules: faults.map(one => one.rule) }
}

const HOSTILE: Readonly<Record<string, string>> = {
  'names spelled by their numbers': filled('/#41'),
  'escapes that are none': filled('#'),
  'names looked for': filled('/JS '),
  'names almost looked for': filled('/EFx'),
  'objects without an end': filled('1 0 obj\n'),
  'streams without an end': filled('stream\n'),
  'streams of nothing': filled('stream\nendstream\n'),
  'lengths that are none': filled(`/Length${' '.repeat(2_000)}`),
  'digits and spaces': pdfStream('', filled(`1${' '.repeat(2_000)}`), false),
  'a dictionary of names': `obj<</ObjStm /First /N ${filled('/a ')} stream\nx\nendstream`,
  'dictionaries of names': filled(`obj<</EmbeddedFile ${'/Filterx '.repeat(200)} stream\nx\nendstream `),
  'names of files that do not end': `/EF ${filled('/F (')}`,
  'names of files': `/EF ${filled('/F (a.xml) ')}`,
  'names of files in numbers': `/EF ${filled(`/F <${'41'.repeat(400)}>`)}`,
  'a comment': `%${filled('c')}`,
  'a hundred levels': nested(100, filled('x', 10_000)),
}

for (const [what, inside] of Object.entries(HOSTILE)) {
  test(`${what}: the file is looked through a few times, however it is made`, async () => {
    const bytes = pdf(inside)
    const { read } = await taken(bytes)
    assert.ok(read <= 4 * bytes.length || read <= PDF_LIMITS.read / 10, `${read} of ${bytes.length}`)
  })
}

test('streams in streams are looked through until the limit and no further', async () => {
  const { read, rules } = await taken(pdf(nested(100, filled('x'))))
  assert.deepEqual(rules, ['file-unreadable'])
  assert.ok(read <= PDF_LIMITS.read + 2 * MEGABYTE, String(read))
})

test('a bomb is unpacked up to the limit, however many there are', async () => {
  const million = packed(filled('x'))
  const { unpacked, rules } = await taken(pdf(million.repeat(40)))
  assert.deepEqual(rules, ['file-unreadable'])
  assert.ok(unpacked <= PDF_LIMITS.unpacked, String(unpacked))
  const one = await taken(pdf(packed('x'.repeat(PDF_LIMITS.unpacked + 1))))
  assert.deepEqual([one.unpacked, one.rules], [0, ['file-unreadable']])
})

test('where any limit is used up nobody can tell, and the file is not kept', async () => {
  const spends: Readonly<Record<keyof Work, string>> = {
    read: 'x',
    streams: 'x',
    unpacked: packed('5 0 <</A 1>>'),
    packings: packed('5 0 <</A 1>>'),
    spelled: '/#41',
    names: '/EF /F (a.xml)',
  }
  for (const [what, inside] of Object.entries(spends)) {
    assert.deepEqual((await taken(pdf(inside))).rules, [], what)
    assert.deepEqual((await taken(pdf(inside), { ...PDF_LIMITS, [what]: 0 })).rules, ['file-unreadable'], what)
  }
})

test('what is packed is unpacked from the bytes of the file, whichever they are', async () => {
  const all = String.fromCharCode(...Array.from({ length: 256 }).keys())
  const inside = `5 0 << /A (${all}) /S /JavaScript >>`
  const bytes = deflateSync(Buffer.from(inside, 'latin1'))
  assert.ok(bytes.some(byte => byte >= 0x80 && byte <= 0x9f))
  assert.deepEqual((await taken(pdf(packed(inside)))).rules, ['file-active'])
})

test('of a JPEG with any number of frames too large, one is told', () => {
  const frame = [0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0]
  const bytes = Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 1_000 }, () => frame).flat(), 0xff, 0xd9])
  assert.deepEqual(
    jpegFaults(bytes).map(fault => fault.rule),
    ['file-too-many-pixels'],
  )
})
