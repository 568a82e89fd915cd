import { day } from './day.ts'
import type { Finding } from './finding.ts'
import { jpegFaults, pngFaults } from './image-content.ts'
import { type Outcome, done, refused } from './outcome.ts'
import { pdfFaults } from './pdf-content.ts'

/** What a scan, a photograph or a document may be. */
export const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type FileType = (typeof FILE_TYPES)[number]

export const LARGEST_FILE = 10_000_000

/** Unpacks raw deflate and throws where it would give more than the limit. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | Promise<Uint8Array>

/** What is wrong with the inside of a file: a rule and its figures. */
export type Fault = Pick<Finding, 'rule' | 'figures'>

const SOURCE = { text: 'Adamas, files: PDF, JPEG or PNG, at most 10 MB', since: day('2026-01-01') }

const BEGINNINGS: Readonly<Record<FileType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

const FAULTS: Readonly<Record<FileType, (bytes: Uint8Array, inflate: Inflate) => readonly Fault[] | Promise<Fault[]>>> =
  { 'application/pdf': pdfFaults, 'image/jpeg': jpegFaults, 'image/png': pngFaults }

/**
 * The type a file's own bytes give it, or why it is not kept: it is none of these, it is cut off, it could run
 * something, nobody could look inside, or its picture would fill the memory of whoever opens it.
 */
export async function fileTypeOf(bytes: Uint8Array, inflate: Inflate): Promise<Outcome<FileType>> {
  if (bytes.length > LARGEST_FILE) return refused(finding({ rule: 'file-too-large', figures: { most: LARGEST_FILE } }))
  const type = FILE_TYPES.find(one => BEGINNINGS[one].every((byte, at) => bytes[at] === byte))
  if (!type) return refused(finding({ rule: 'file-type', figures: {} }))
  const faults = await FAULTS[type](bytes, inflate)
  return faults.length > 0 ? refused(...faults.map(finding)) : done(type)
}

/** The type of a whole picture of a size that can be shown; null for anything else. */
export function pictureTypeOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const begins = (type: FileType) => BEGINNINGS[type].every((byte, at) => bytes[at] === byte)
  if (begins('image/jpeg')) return jpegFaults(bytes).length === 0 ? 'image/jpeg' : null
  return begins('image/png') && pngFaults(bytes).length === 0 ? 'image/png' : null
}

function finding({ rule, figures }: Fault): Finding {
  return { rule, severity: 'error', path: '', figures, source: SOURCE }
}
