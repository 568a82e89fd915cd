import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'

/** What was found in a file: the text of a certificate, or what kind of file it is without one. */
export type Found = { readonly text: string } | { readonly unsigned: string }

const LARGEST = 20_000_000

/** The certificate in a file: a `vc+jwt`, a QR text, a picture or a PDF of the paper. */
export async function certificateIn(file: string): Promise<Found> {
  const bytes = await readFile(file)
  if (bytes.length > LARGEST) return { unsigned: 'file too large' }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return inPdf(bytes)
  if (isPicture(bytes)) return inPicture(bytes)
  return { text: bytes.toString('utf8') }
}

function isPicture(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('hex')
  return start === '89504e47' || start.startsWith('ffd8ff') || start === '52494646'
}

/** The attached `vc+jwt` of a PDF: whichever of its streams reads as one. */
function inPdf(bytes: Buffer): Found {
  const text = bytes.toString('latin1')
  for (const found of text.matchAll(/stream\r?\n/g)) {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    if (to < 0) break
    const content = inflated(bytes.subarray(from, to))
    if (content && /^[\w-]{20,}\.[\w-]{100,}\.[\w-]{86}\s*$/.test(content)) return { text: content.trim() }
  }
  return { unsigned: 'a PDF without a signed certificate attached' }
}

function inflated(bytes: Buffer): string | null {
  if (bytes[0] !== 0x78) return bytes.length < 1_000_000 ? bytes.toString('latin1').trim() : null
  try {
    return inflateSync(bytes, { maxOutputLength: 1_000_000 }).toString('latin1')
  } catch {
    return null
  }
}

/** The QR code in a picture. The reader's program comes with the package, never from the network. */
async function inPicture(bytes: Buffer): Promise<Found> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  const program = new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = new Uint8Array(await readFile(program)).buffer
  prepareZXingModule({ overrides: { wasmBinary } })
  const codes = await readBarcodes(new Blob([new Uint8Array(bytes)]), { formats: ['QRCode'], tryHarder: true })
  const certificate = codes.find(code => code.text.startsWith('KP1:'))
  return certificate ? { text: certificate.text } : { unsigned: 'a picture without a certificate’s code' }
}
