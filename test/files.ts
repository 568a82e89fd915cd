import { crc32, deflateSync } from 'node:zlib'

/** Small files of each kind, whole and harmless, and with what they must not hold. */

export function pdf(objects = '', trailer = ''): Buffer {
  const catalog = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'
  const pages = '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n'
  const body = `%PDF-1.7\n${catalog}${pages}${objects}`
  const end = `trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + end, 'latin1')
}

/** An object that is a stream, packed unless it says otherwise. */
export function pdfStream(head: string, data: string | Buffer, packed = true): string {
  const raw = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  const bytes = packed ? deflateSync(raw) : raw
  const filter = packed ? '/Filter /FlateDecode ' : ''
  const held = `stream\n${bytes.toString('latin1')}\nendstream`
  return `7 0 obj\n<< ${head} ${filter}/Length ${bytes.length} >>\n${held}\nendobj\n`
}

/** A JPEG of one segment of each kind it needs; its picture is noise. */
export function jpeg(width = 4, height = 3, data = 'some coded data'): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  const frame = [0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0]
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]
  return Buffer.from([0xff, 0xd8, ...frame, ...scan, ...Buffer.from(data), 0xff, 0, 0xff, 0xd0, 1, 0xff, 0xd9])
}

const GREY = 0xd4

/** A grey PNG, as large as it says; `claims` lets its header say something else. */
export function png(width = 4, height = 3, claims: readonly [number, number] = [width, height]): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(claims[0], 0)
  head.writeUInt32BE(claims[1], 4)
  head.set([8, 0, 0, 0, 0], 8)
  const row = Buffer.alloc(width + 1, GREY).fill(0, 0, 1)
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)])
}
