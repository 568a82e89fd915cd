import { create, type QrCode } from 'qrcode'

/** Side of the printed square, quiet zone included. */
export const QR_MILLIMETRES = 42

/** ISO/IEC 18004 asks for four clear modules on every side. */
const QUIET_MODULES = 4

/**
 * Finer modules cost more reading than M's correction gives back: 85 modules keep 0.45 mm each at this size, 1.8 dots
 * in a picture of 100 dpi.
 */
const LARGEST_MEDIUM_VERSION = 17
/** 97 modules, 0.4 mm each. */
const LARGEST_VERSION = 20

/**
 * The modules of a QR with error correction M, or L where M would need more than version 17. Throws where
 * even L does not fit: what the square carries is bounded, so such a text is a bug of its maker.
 */
export function qrModules(text: string): QrCode['modules'] {
  const medium = attempt(text, 'M')
  if (medium && medium.version <= LARGEST_MEDIUM_VERSION) return medium.modules
  const low = attempt(text, 'L')
  if (low && low.version <= LARGEST_VERSION) return low.modules
  throw new Error(`a QR text of ${text.length} characters is not legible at ${QR_MILLIMETRES} mm`)
}

/** The library throws where a text fits no version at all. */
function attempt(text: string, errorCorrectionLevel: 'L' | 'M'): QrCode | null {
  try {
    return create(text, { errorCorrectionLevel })
  } catch {
    return null
  }
}

/** Black on plain white with its quiet zone, one path of horizontal runs: neighbours in a row leave no seam. */
export function qrSvg(text: string): string {
  const { size, data } = qrModules(text)
  const side = size + 2 * QUIET_MODULES
  let runs = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; ) {
      const from = column
      while (column < size && data[row * size + column]) column++
      if (column > from) runs += `M${from + QUIET_MODULES} ${row + QUIET_MODULES}h${column - from}v1h-${column - from}z`
      else column++
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${runs}" fill="#000"/></svg>`
  )
}
