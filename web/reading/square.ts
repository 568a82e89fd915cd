import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

const WANTED = { formats: ['QRCode' as const], tryHarder: true, maxNumberOfSymbols: 4 }

/**
 * The reader, fetched when it is first needed: its wasm is larger than the whole page, and comes from this node only.
 */
async function reader() {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  prepareZXingModule({ overrides: { locateFile: () => wasm } })
  return readBarcodes
}

/** The text of the certificate's square in a picture, or null where there is none. */
export async function readSquare(picture: Blob | ImageData): Promise<string | null> {
  const found = await (await reader())(picture, WANTED)
  const texts = found.filter(code => code.isValid).map(code => code.text)
  return texts.find(text => text.startsWith('KP1:')) ?? texts[0] ?? null
}
