import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { create } from 'qrcode'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { CERTIFICATE } from './stand-in/pack.ts'
import { NOW } from './stand-in/people.ts'
import { startStandIn } from './stand-in/serve.ts'

const BUILT = path.join(import.meta.dirname, '../../dist/web')
const USABLE_BYTES = 150_000
const OFFLINE_BYTES = 500 * 1024

/** The square as a picture: a bitmap of one byte a channel needs no library to be written. */
function bitmapOf(text: string): Buffer {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const [scale, quiet] = [4, 4]
  const side = (modules.size + 2 * quiet) * scale
  const bytes = Buffer.alloc(54 + side * side * 4, 0xff)
  bytes.fill(0, 0, 54)
  bytes.write('BM')
  bytes.writeUInt32LE(bytes.length, 2)
  for (const [value, at] of [
    [54, 10],
    [40, 14],
    [side, 18],
    [-side, 22],
  ] as const)
    bytes.writeInt32LE(value, at)
  for (const [value, at] of [
    [1, 26],
    [32, 28],
  ] as const)
    bytes.writeUInt16LE(value, at)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet]
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      if (inside && modules.data[row * modules.size + column])
        bytes.fill(0, 54 + (y * side + x) * 4, 57 + (y * side + x) * 4)
    }
  }
  return bytes
}

describe('the public page', { concurrency: 1 }, () => {
  let browser: Browser
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  let context: BrowserContext
  let page: Page
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    page = await context.newPage()
    await page.clock.setFixedTime(NOW)
    await page.goto(`${standIn.url}/verify?lang=en`)
  })
  after(async () => {
    await browser.close()
    await standIn.stop()
  })

  const verdict = async (): Promise<string> => {
    await page.locator('.judgement').waitFor()
    const word = await page.locator('.verdict h2').innerText()
    await page.getByRole('button', { name: 'Type a number or open a file' }).click()
    return word.trim()
  }
  const open = (name: string, mimeType: string, buffer: Buffer) =>
    page.setInputFiles('input[type=file]', { name, mimeType, buffer })
  const type = async (text: string): Promise<void> => {
    await page.locator('textarea').fill(text)
    await page.getByRole('button', { name: 'Check' }).click()
  }

  test('it says that it works without a network only once everything is stored', async () => {
    await page.getByText('Works without a network').waitFor()
    const files = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(names.map(async name => (await caches.open(name)).keys()))
      return all.flat().map(request => new URL(request.url).pathname)
    })
    assert.ok(files.includes('/verify') && files.includes('/pack/latest'))
    assert.ok(files.some(file => file.endsWith('.wasm')))
  })

  test('the signed file, a picture of the square and their texts are judged alike', async () => {
    await open('BW0012345.vc', 'application/vc+jwt', Buffer.from(CERTIFICATE.vc))
    assert.equal(await verdict(), 'Valid')
    await open('square.bmp', 'image/bmp', bitmapOf(CERTIFICATE.qr))
    assert.equal(await verdict(), 'Valid')
    await type(CERTIFICATE.qr)
    assert.equal(await verdict(), 'Valid')
  })

  test('one changed letter is not valid, and a number alone is never enough', async () => {
    const [head, payload = '', signature] = CERTIFICATE.vc.split('.')
    const facts = Buffer.from(payload, 'base64url').toString().replace('1204.35', '1604.35')
    await type([head, Buffer.from(facts).toString('base64url'), signature].join('.'))
    assert.equal(await verdict(), 'Not valid')
    await type('BW0012345')
    assert.equal(await verdict(), 'Cannot decide')
  })

  test('what is no certificate is told, and nothing is judged', async () => {
    await open('holiday.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex'))
    await page.getByText('No certificate was found in holiday.png').waitFor()
    assert.equal(await page.locator('.verdict').count(), 0)
  })

  test('without a network it opens again and reads and judges as before', async () => {
    await context.setOffline(true)
    await page.reload()
    await page.getByText('Pack 3 days old').waitFor()
    await open('square.bmp', 'image/bmp', bitmapOf(CERTIFICATE.qr))
    assert.equal(await verdict(), 'Valid')
    await context.setOffline(false)
  })

  test('a newer pack in which it was voided changes the verdict', async () => {
    await context.addCookies([{ name: 'stand-in-pack', value: 'void', url: standIn.url }])
    await page.reload()
    await page.getByText('Works without a network').waitFor()
    await type(CERTIFICATE.vc)
    assert.equal(await verdict(), 'Not valid')
  })

  test('it is usable with 150 KB and ready for offline with 500 KB', async () => {
    const worker = await readFile(path.join(BUILT, 'verify-worker.js'), 'utf8')
    const files = JSON.parse(/ADAMAS_FILES=(\{.*?\});/.exec(worker)?.[1] ?? '') as Record<'first' | 'late', string[]>
    const size = async (file: string): Promise<number> => {
      const built = path.join(BUILT, file === '/verify' ? 'verify.html' : file)
      const bytes = await readFile(`${built}.br`).catch(() => readFile(built))
      return bytes.length
    }
    const sum = async (names: readonly string[]) => (await Promise.all(names.map(size))).reduce((a, b) => a + b, 0)
    const usable = await sum(files.first.filter(file => !file.endsWith('.woff2')))
    const offline = await sum([...files.first, ...files.late])
    assert.ok(usable <= USABLE_BYTES, `${usable} bytes to be usable`)
    assert.ok(offline <= OFFLINE_BYTES, `${offline} bytes to be ready for offline`)
  })
})
