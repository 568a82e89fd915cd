import { readFile, stat } from 'node:fs/promises'
import { tokenInPdf } from './token-in-pdf.ts'

/** What was found in a file: the text of a certificate, or what kind of file it is without one. */
export type Found = { readonly text: string } | { readonly unsigned: string }

const LARGEST = 20_000_000
/** A scan of A4 at 600 dots an inch has 35 million. */
const MOST_PIXELS = 100_000_000

/** The certificate in a file: a `vc+jwt`, a QR text, a picture or a PDF of the paper. */
export async function certificateIn(file: string): Promise<Found> {
  if ((await stat(file)).size > LARGEST) return { unsigned: 'file too large' }
  const bytes = await readFile(file)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const token = tokenInPdf(bytes)
    return token ? { text: token } : { unsigned: 'a PDF without a signed certificate attached' }
  }
  return isPicture(bytes) ? inPicture(bytes) : { text: bytes.toString('utf8') }
}

const PNG = '89504e47'

function isPicture(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('hex')
  return start === PNG || start.startsWith('ffd8ff') || start === '52494646'
}

/** The QR code in a picture. The reader's program comes with the package, never from the network. */
async function inPicture(bytes: Buffer): Promise<Found> {
  if (pixelsOf(bytes) > MOST_PIXELS) return { unsigned: 'a picture too large to read' }
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  const program = new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = new Uint8Array(await readFile(program)).buffer
  prepareZXingModule({ overrides: { wasmBinary } })
  const picture = new Blob([new Uint8Array(bytes)])
  const codes = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true }).catch(() => [])
  const certificate = codes.find(code => code.text.startsWith('KP1:'))
  return certificate ? { text: certificate.text } : { unsigned: 'a picture without a certificate’s code' }
}

/** Width times height of a PNG, which a small file can claim to be enormous; 0 for other pictures. */
function pixelsOf(bytes: Buffer): number {
  if (bytes.subarray(0, 4).toString('hex') !== PNG || bytes.length < 24) return 0
  return bytes.readUInt32BE(16) * bytes.readUInt32BE(20)
}
