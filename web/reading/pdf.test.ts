import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { readPdf } from './pdf.ts'

const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJudW1iZXIiOiJCVzAwMTIzNDUifQ.c2lnbmF0dXJl'
const noSquare = async () => null

function pdfOf(...streams: readonly { head: string; body: Uint8Array }[]): Uint8Array {
  const objects = streams.map(({ head, body }, at) => [
    Buffer.from(`${at + 1} 0 obj\n<<${head}/Length ${body.length}>>\nstream\n`),
    body,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.flat()]))
}

test('the signed file attached to a print is found, deflated or not', async () => {
  const plain = { head: '/Type/EmbeddedFile', body: Buffer.from(TOKEN) }
  const packed = { head: '/Type/EmbeddedFile/Filter/FlateDecode', body: deflateSync(TOKEN) }
  assert.equal(await readPdf(pdfOf(plain), noSquare), TOKEN)
  assert.equal(await readPdf(pdfOf({ head: '', body: Buffer.from('q 1 0 0 1 0 0 cm') }, packed), noSquare), TOKEN)
})

test('a scanned page is looked at for its square', async () => {
  const scan = { head: '/Subtype/Image/Filter/DCTDecode', body: Buffer.from('jpeg') }
  const seen: string[] = []
  const read = async (picture: Blob) => {
    seen.push(await picture.text())
    return 'KP1:TEXT'
  }
  assert.equal(await readPdf(pdfOf(scan), read), 'KP1:TEXT')
  assert.deepEqual(
    seen.map(text => text.trim()),
    ['jpeg'],
  )
})

test('a stream that inflates without end is given up, and the next one is read', async () => {
  const bomb = { head: '/Filter/FlateDecode', body: deflateSync(Buffer.alloc(20_000_000)) }
  const packed = { head: '/Filter/FlateDecode', body: deflateSync(TOKEN) }
  assert.equal(await readPdf(pdfOf(bomb), noSquare), null)
  assert.equal(await readPdf(pdfOf(bomb, packed), noSquare), TOKEN)
})

test('a document that carries nothing is told as nothing', async () => {
  assert.equal(await readPdf(pdfOf({ head: '', body: Buffer.from('BT (Certificate) Tj ET') }), noSquare), null)
})
