import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { startStandIn } from './stand-in/serve.ts'

describe('what stands in the way is said', { concurrency: 1 }, () => {
  let browser: Browser
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await standIn?.stop()
  })

  test('over plain http the public page says why nothing can be checked, and takes a number all the same', async () => {
    const page = await browser.newPage()
    await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }))
    await page.goto(`${standIn.url}/verify?lang=en`)
    await page.getByText('Open this page with https').waitFor()
    await page.locator('textarea').fill('BW0012345')
    await page.locator('button[type=submit]').click()
    await page.getByRole('heading', { level: 2, name: 'Cannot decide' }).waitFor()
    await page.close()
  })

  test('another link pasted into the page of a letter opens its certificate', async () => {
    const page = await browser.newPage()
    await page.goto(`${standIn.url}/confirm?lang=en`)
    await page.locator('input[name=code]').waitFor()
    const asked = page.waitForRequest(/links\/read/)
    await page.evaluate(() => location.assign('#7K3M-09QX-2F5B-WN8D'))
    assert.deepEqual((await asked).postDataJSON(), { code: '7K3M-09QX-2F5B-WN8D' })
    await page.locator('fieldset, [role=group]').first().waitFor()
    await page.close()
  })
})
