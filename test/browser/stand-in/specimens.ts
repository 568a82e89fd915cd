import { crc32, deflateSync } from 'node:zlib'
import { day } from '../../../src/core/values/day.ts'
import type { SpecimenAnswer, SpecimenItem } from '../../../web/api/answers.ts'

/** A grey sheet with a darker border, as PNG: what a paper looks like from afar. */
export const PICTURE = png(320, 226)

const HREF = `data:image/png;base64,${PICTURE.toString('base64')}`
const NAMES = { AE: 'United Arab Emirates', BW: 'Botswana', CF: 'Central African Republic', EU: 'European Union' }
const VERSION = { from: day('2024-03-01'), source: 'notified', on: day('2024-02-12'), at: 40 } as const

export const SPECIMENS: readonly SpecimenItem[] = Object.entries(NAMES).map(([participant, name]) => ({
  ...{ participant, name },
  versions: participant === 'CF' || participant === 'BW' ? [{ ...VERSION, features: 2, images: 2 }] : [],
}))

export function specimenOf(participant: string): SpecimenAnswer {
  const name = NAMES[participant as keyof typeof NAMES]
  if (participant !== 'CF') return { participant, name, versions: [] }
  const features = [
    { name: 'Filigrane', where: 'Au centre', look: 'Un diamant taillé, visible à contre-jour' },
    { name: 'Fil de sécurité', where: 'Marge gauche', look: 'Argenté, avec KP en microtexte' },
  ]
  const images = ['Recto', 'Verso'].map(caption => ({ caption, href: HREF }))
  return { participant, name, versions: [{ ...VERSION, authority: 'CF-1', features, images }] }
}

function png(width: number, height: number): Buffer {
  const isBorder = (x: number, y: number) => x < 8 || y < 8 || x >= width - 8 || y >= height - 8
  const line = (y: number) => [0, ...Array.from({ length: width }, (_, x) => (isBorder(x, y) ? 0x9a : 0xe8))]
  const pixels = Buffer.from(Array.from({ length: height }, (_, y) => line(y)).flat())
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.of()),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
