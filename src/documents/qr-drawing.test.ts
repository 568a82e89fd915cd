import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrText } from './certificate-example.ts'
import { QR_MILLIMETRES, qrModules, qrSvg } from './qr-drawing.ts'

const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } })

interface Picture {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly colorSpace: 'srgb'
}

/** The drawing as a grey picture at its printed size: each dot is as dark as the ink that covers it. */
function picture(svg: string, dotsPerInch: number): Picture {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const dots = Math.round((QR_MILLIMETRES / 25.4) * dotsPerInch)
  const ink = new Float64Array(dots * dots)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const [left, top, right] = [Number(x), Number(y), Number(x) + Number(length)].map(v => (v * dots) / side) as [
      number,
      number,
      number,
    ]
    const bottom = top + dots / side
    for (let row = Math.floor(top); row < bottom; row++) {
      for (let column = Math.floor(left); column < right; column++) {
        const wide = Math.min(right, column + 1) - Math.max(left, column)
        const high = Math.min(bottom, row + 1) - Math.max(top, row)
        ink[row * dots + column] = (ink[row * dots + column] ?? 0) + wide * high
      }
    }
  }
  const data = new Uint8ClampedArray(dots * dots * 4)
  ink.forEach((share, i) => data.set([255 * (1 - share), 255 * (1 - share), 255 * (1 - share), 255], 4 * i))
  return { data, width: dots, height: dots, colorSpace: 'srgb' }
}

for (const [length, dotsPerInch] of [
  [440, 100],
  [700, 100],
  [970, 150],
] as const) {
  test(`a text of ${length} characters is read from a picture of ${dotsPerInch} dpi`, async () => {
    const text = qrText(length)
    const [found] = await readBarcodes(picture(qrSvg(text), dotsPerInch), { formats: ['QRCode'], tryHarder: true })
    assert.equal(found?.text, text)
  })
}

test('correction falls from M to L before the modules become too fine', () => {
  assert.equal(qrModules(qrText(734)).size, 85, 'version 17-M is full at 734 characters')
  assert.equal(qrModules(qrText(735)).size, 77, 'the same text and one more is version 15-L')
})

test('a text too long to be legible is a bug of its maker', () => {
  assert.equal(qrModules(qrText(1249)).size, 97)
  assert.throws(() => qrModules(qrText(1250)), /not legible/)
  assert.throws(() => qrModules(qrText(9000)), /not legible/)
})

test('four modules on every side stay white', () => {
  const svg = qrSvg(qrText(700))
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(run => run.slice(1).map(Number) as [number, number, number])
  assert.match(svg, /viewBox="0 0 93 93"/)
  assert.ok(runs.every(([x, y, length]) => x >= 4 && y >= 4 && x + length <= 89 && y <= 88))
})
