import type { Fault } from './file-content.ts'

/** Two thirds of a large scan at 600 dots an inch fit; what unpacks to more is a bomb or a mistake. */
const MOST_PIXELS = 50_000_000

const CUT_OFF: Fault = { rule: 'file-cut-off', figures: {} }

/** JPEG, ITU-T T.81: the segments up to its end are walked, and nothing is decoded. */
export function jpegFaults(bytes: Uint8Array): readonly Fault[] {
  let size: Fault[] | null = null
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return [CUT_OFF]
    const marker = bytes[at + 1] as number
    if (marker === 0xff) at += 1
    else if (marker === END_OF_IMAGE) return size ?? [CUT_OFF]
    else if (isAlone(marker)) at += 2
    else {
      if (isFrame(marker) && (size ?? []).length === 0) size = tooMany(wordAt(bytes, at + 7), wordAt(bytes, at + 5))
      at += 2 + wordAt(bytes, at + 2)
      if (marker === START_OF_SCAN) at = afterScan(bytes, at)
    }
  }
  return [CUT_OFF]
}

const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda

/** Restarts and the temporary marker have no length. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Start of frame, in any of its codings; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Where the next segment begins: coded data holds FF only before 00 and restarts. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const PNG_START = 8
const IHDR = 0x49484452
const IDAT = 0x49444154
const IEND = 0x49454e44

/** PNG, ISO/IEC 15948: its chunks are walked, the first says how large it is, the last that it is whole. */
export function pngFaults(bytes: Uint8Array): readonly Fault[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let hasData = false
  for (let at = PNG_START; at + 12 <= bytes.length; ) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)]
    if (at === PNG_START && (type !== IHDR || length !== 13)) return [CUT_OFF]
    if (at + 12 + length > bytes.length) return [CUT_OFF]
    if (type === IHDR) {
      const faults = tooMany(view.getUint32(at + 8), view.getUint32(at + 12))
      if (faults.length > 0) return faults
    }
    if (type === IEND) return hasData ? [] : [CUT_OFF]
    hasData ||= type === IDAT
    at += 12 + length
  }
  return [CUT_OFF]
}

function tooMany(width: number, height: number): Fault[] {
  if (width === 0 || height === 0) return [CUT_OFF]
  if (width * height <= MOST_PIXELS) return []
  return [{ rule: 'file-too-many-pixels', figures: { width, height, most: MOST_PIXELS } }]
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}
