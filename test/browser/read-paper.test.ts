import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { startStandIn } from './stand-in/serve.ts'
import { PICTURE } from './stand-in/specimens.ts'
import { openView } from './views.ts'

const PAPER = `<body style="margin:40px;width:900px;font:26px serif;line-height:1.6">
<h1>KIMBERLEY PROCESS CERTIFICATE</h1><p>Certificate number: CF 0001234</p><p>Exporter: Bangui Gems SARL</p>
<p>Date of issue: 2 November 2026</p><p>Date of expiry: 1 January 2027</p>
<p>7102.31 &nbsp; 1,204.35 &nbsp; 310,000.00</p></body>`

describe('a paper that was photographed', { concurrency: 1 }, () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  const complaints: string[] = []
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    context.on('weberror', error => complaints.push(String(error.error())))
    page = await openView(context, standIn.url, { name: 'paper', login: 'peeters', path: '/present/paper' })
  })
  after(async () => {
    await browser.close()
    await standIn.stop()
  })

  test('is read on this computer, field by field, and nothing typed is written over', async () => {
    const sheet = await context.newPage()
    await sheet.setContent(PAPER)
    const buffer = await sheet.locator('body').screenshot()
    await sheet.close()
    await page.getByLabel('Name of the exporter').fill('Comptoir de Bangui')
    const elsewhere: string[] = []
    page.on(
      'request',
      request =>
        /^(blob|data):/.test(request.url()) || request.url().startsWith(standIn.url) || elsewhere.push(request.url()),
    )
    await page.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer })
    await page.getByRole('button', { name: 'Read the paper' }).click()
    await page.getByText('fields were read from the picture').waitFor({ timeout: 60_000 })
    const shown = async (label: string) => page.getByLabel(label, { exact: false }).first().inputValue()
    assert.deepEqual(
      [
        await shown('Number, as printed'),
        await shown('Issued on'),
        await shown('Expires on'),
        await shown('Issued by'),
      ],
      ['CF0001234', '2026-11-02', '2027-01-01', 'CF'],
    )
    assert.deepEqual([await shown('Carats'), await shown('Value, US$')], ['1,204.35', '310,000.00'])
    assert.equal(await shown('Name of the exporter'), 'Comptoir de Bangui')
    assert.deepEqual([complaints, elsewhere], [[], []])
  })

  test('whose reader cannot be loaded is typed by hand, and the page says so', async () => {
    const other = await openView(context, standIn.url, { name: 'paper', login: 'peeters', path: '/present/paper' })
    await other.route(/letters-/, route => route.abort())
    await other.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PICTURE })
    await other.getByRole('button', { name: 'Read the paper' }).click()
    await other.getByText('The reader could not be loaded').waitFor({ timeout: 60_000 })
    await other.close()
  })

  test('is judged only once an eye confirmed every field that was read', async () => {
    const confirms = page.getByRole('button', { name: 'It is so' })
    const read = await confirms.count()
    assert.ok(read >= 6, `${read} fields`)
    await page.getByRole('button', { name: 'Judge it' }).click()
    await page.getByText(`${read} fields read from the picture are not confirmed yet.`).waitFor()
    while ((await confirms.count()) > 0) await confirms.first().click()
    const sent = page.waitForRequest(/present-paper/)
    await page.getByRole('button', { name: 'Judge it' }).click()
    const { document, photo } = (await sent).postDataJSON() as { document: { number: string }; photo: string }
    assert.equal(document.number, 'CF0001234')
    assert.match(photo, /^[0-9a-f]{64}$/)
  })
})
