/** Longest side of a picture of a paper, in pixels: print of 6 points can still be read. */
const LONGEST = 1800
/** What four of them may weigh together is the node's to say; each begins here and gets smaller until it fits. */
const QUALITIES = [0.85, 0.7, 0.5] as const

/** A picture as JPEG of at most `most` bytes; null where the browser cannot read it as one. */
export async function smallerPicture(file: Blob, most: number): Promise<Uint8Array | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  for (const scale of [1, 0.75, 0.5, 0.3]) {
    const canvas = drawn(bitmap, scale)
    for (const quality of QUALITIES) {
      const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
      if (blob && blob.size <= most) return new Uint8Array(await blob.arrayBuffer())
    }
  }
  return null
}

function drawn(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const fit = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height)) * scale
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * fit))
  canvas.height = Math.max(1, Math.round(bitmap.height * fit))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser draws nothing')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}
