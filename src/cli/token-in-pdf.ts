import { inflateSync } from 'node:zlib'

/** A certificate has far less, so a stream that inflates beyond it is let be. */
const MOST_INFLATED = 2_000_000
/** Inflating stops when all streams together have grown to this. */
const MOST_ALTOGETHER = 60_000_000
const TOKEN = /^[\w-]{20,}\.[\w-]{100,}\.[\w-]{86}$/

/**
 * The signed certificate attached to a PDF: whichever of its streams reads as one. Streams are found by their keywords,
 * one behind the other, so broken cross-references do not matter and nothing of the PDF is run.
 */
export function tokenInPdf(pdf: Buffer): string | null {
  let at = 0
  let left = MOST_ALTOGETHER
  while (left > 0) {
    const keyword = pdf.indexOf('stream', at)
    if (keyword < 0) return null
    const from = afterLineBreak(pdf, keyword + 'stream'.length)
    const to = pdf.indexOf('endstream', from)
    if (to < 0) return null
    const content = inflated(pdf.subarray(from, to))
    const token = content?.trim() ?? ''
    if (TOKEN.test(token)) return token
    left -= content?.length ?? MOST_INFLATED
    at = to + 'endstream'.length
  }
  return null
}

function afterLineBreak(pdf: Buffer, at: number): number {
  const next = pdf.subarray(at, at + 2).toString('latin1')
  return at + (next === '\r\n' ? 2 : next.startsWith('\n') ? 1 : 0)
}

/** The text of a stream, deflated or not; null where it is longer than any certificate. */
function inflated(stream: Buffer): string | null {
  const isDeflated = stream.length > 2 && (stream[0] as number) % 16 === 8 && stream.readUInt16BE(0) % 31 === 0
  if (!isDeflated) return stream.length <= MOST_INFLATED ? stream.toString('latin1') : null
  try {
    return inflateSync(stream, { maxOutputLength: MOST_INFLATED }).toString('latin1')
  } catch {
    return null
  }
}
