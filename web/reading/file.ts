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
  if (isPicture(bytes, start)) return found(await readSquare(file).catch(() => null))
  return found(new TextDecoder().decode(bytes).trim() || null)
}

function isPicture(bytes: Uint8Array, start: string): boolean {
  const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8
  return (
    jpeg ||
    start.startsWith('\x89PNG') ||
    start.startsWith('GIF8') ||
    start.startsWith('BM') ||
    /^RIFF....WEBP/s.test(start)
  )
}

function found(text: string | null): FileRead {
  if (!text) return { why: 'nothingRead' }
  return { text, read: text.startsWith('KP1:') ? 'qr' : 'file' }
}
