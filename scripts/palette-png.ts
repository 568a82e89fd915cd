import { crc32, deflateSync, inflateSync } from 'node:zlib'

// PNG, third edition (W3C, 2025): chunks in clause 5, filters in clause 9. Only what a browser's pictures need.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS = 96
/** Bits of each channel by which colours count as one. */
const KEPT_BITS = 5

/** The same picture with a palette of 96 colours: a page of text takes a third of the bytes. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, pixels } = readPixels(png)
  const classOf = (at: number) =>
    [0, 1, 2].reduce((sum, channel) => (sum << KEPT_BITS) | ((pixels[at + channel] ?? 0) >> (8 - KEPT_BITS)), 0)
  const classes = new Map<number, Class>()
  for (let at = 0; at < pixels.length; at += channels) {
    const found = classes.get(classOf(at)) ?? { times: 0, colours: new Map<number, number>() }
    const colour = pixels.readUIntBE(at, 3)
    found.times++
    found.colours.set(colour, (found.colours.get(colour) ?? 0) + 1)
    classes.set(classOf(at), found)
  }
  const weight = ({ times, colours }: Class) => times * (1 + 400 * hue(mostOften(colours)))
  const often = [...classes].sort(([, one], [, other]) => weight(other) - weight(one))
  const palette = often.slice(0, COLOURS).map(([, { colours }]) => mostOften(colours))
  const indexes = new Map(often.map(([name, { colours }]) => [name, nearest(palette, mostOften(colours))]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0, row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += channels) {
      rows[row * (width + 1) + 1 + column] = indexes.get(classOf(at)) ?? 0
    }
  }
  return written(width, height, palette, rows)
}

interface Class {
  times: number
  readonly colours: Map<number, number>
}

/** From 0 for grey to 1: green, red and yellow mean something, and cover little. */
function hue(colour: number): number {
  const channels = [16, 8, 0].map(shift => (colour >> shift) & 255)
  return (Math.max(...channels) - Math.min(...channels)) / 255
}

function mostOften(colours: ReadonlyMap<number, number>): number {
  return [...colours].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

function nearest(palette: readonly number[], colour: number): number {
  const away = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, one, index) => (away(one) < away(palette[best] ?? 0) ? index : best), 0)
}

interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly pixels: Buffer
}

/** Reads eight bits a channel, with or without transparency, not interlaced: what a browser writes. */
function readPixels(png: Buffer): Pixels {
  const header = png.subarray(16, 29)
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const data: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const filtered = inflateSync(Buffer.concat(data))
  const line = width * channels
  const pixels = Buffer.alloc(line * height)
  for (let row = 0; row < height; row++) {
    const from = row * (line + 1)
    unfilter(filtered[from] ?? 0, filtered.subarray(from + 1, from + 1 + line), pixels, row * line, channels, line)
  }
  return { width, height, channels, pixels }
}

function unfilter(filter: number, from: Buffer, to: Buffer, start: number, channels: number, line: number): void {
  for (let at = 0; at < line; at++) {
    const left = at >= channels ? (to[start + at - channels] ?? 0) : 0
    const above = start >= line ? (to[start + at - line] ?? 0) : 0
    const corner = at >= channels && start >= line ? (to[start + at - line - channels] ?? 0) : 0
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
    to[start + at] = ((from[at] ?? 0) + guess) & 255
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map(value => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function written(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, index) => colours.writeUIntBE(colour, index * 3, 3))
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  const chunks = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
