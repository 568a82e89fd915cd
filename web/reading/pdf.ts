type ReadSquare = (picture: Blob) => Promise<string | null>

const MOST_INFLATED = 4_000_000
const MOST_STREAMS = 400
const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]+/

/**
 * The certificate in a PDF: the signed file attached to our own prints, else the square in a scanned page. Null where
 * neither is found. Nothing of the PDF is run: its streams are inflated up to a limit and looked at.
 */
export async function readPdf(bytes: Uint8Array, readSquare: ReadSquare): Promise<string | null> {
  const pictures: Blob[] = []
  for (const { head, body } of streams(bytes)) {
    if (head.includes('/DCTDecode')) pictures.push(new Blob([body as BlobPart], { type: 'image/jpeg' }))
    else if (!head.includes('/Subtype/Image') && !head.includes('/Subtype /Image')) {
      const token = await tokenIn(head.includes('/FlateDecode') ? await inflated(body) : body)
      if (token) return token
    }
  }
  for (const picture of pictures) {
    const text = await readSquare(picture).catch(() => null)
    if (text) return text
  }
  return null
}

async function tokenIn(bytes: Uint8Array | null): Promise<string | null> {
  if (!bytes) return null
  const text = new TextDecoder('latin1').decode(bytes)
  return text.startsWith('eyJ') || text.startsWith('{') ? (TOKEN.exec(text)?.[0] ?? null) : null
}

/**
 * Every stream object with the dictionary before it. Found by their keywords, so broken cross-references do not
 * matter.
 */
function* streams(bytes: Uint8Array): Generator<{ head: string; body: Uint8Array }> {
  const text = new TextDecoder('latin1').decode(bytes)
  const opening = /stream\r?\n/g
  for (let count = 0; count < MOST_STREAMS; count++) {
    const found = opening.exec(text)
    if (!found) return
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    if (to < 0) return
    const object = Math.max(text.lastIndexOf(' obj', found.index), found.index - 2000)
    yield { head: text.slice(object, found.index), body: bytes.subarray(from, to) }
    opening.lastIndex = to + 'endstream'.length
  }
}

/** Null for what is no zlib stream or grows beyond the limit. Bytes after its end, such as a line break, are let be. */
async function inflated(bytes: Uint8Array): Promise<Uint8Array | null> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      size += part.value.length
      if (size > MOST_INFLATED) return null
    }
  } catch {
    if (size === 0) return null
  } finally {
    void reader.cancel().catch(() => undefined)
  }
  const whole = new Uint8Array(size)
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0)
  return whole
}
