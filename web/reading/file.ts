import { readPdf } from './pdf.ts'
import { readSquare } from './square.ts'

const MOST_BYTES = 20_000_000

export type FileRead =
  | { readonly text: string; readonly read: 'file' | 'qr' }
  | { readonly why: 'nothingRead' | 'tooLarge' }

/** What a file says: a signed certificate as text, the square of a picture, or what a PDF carries. */
export async function readFile(file: Blob): Promise<FileRead> {
  if (file.size > MOST_BYTES) return { why: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return found(await readPdf(bytes, readSquare))
  if (isPicture(bytes)) return found(await readSquare(file).catch(() => null))
  return found(new TextDecoder().decode(bytes).trim() || null)
}

/** First bytes of JPEG, PNG, GIF, BMP and RIFF, which carries WebP. */
const PICTURES = [
  [0xff, 0xd8],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x52, 0x49, 0x46, 0x46],
]

const isPicture = (bytes: Uint8Array): boolean => PICTURES.some(start => start.every((byte, at) => bytes[at] === byte))

function found(text: string | null): FileRead {
  if (!text) return { why: 'nothingRead' }
  return { text, read: text.startsWith('KP1:') ? 'qr' : 'file' }
}
