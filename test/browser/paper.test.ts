import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { startStandIn } from './stand-in/serve.ts'
import { openView, VIEWS } from './views.ts'

const PRINTED = ['certificates', 'imports', 'certificate', 'import', 'queue', 'open']

describe('a page on paper', { concurrency: 1 }, () => {
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

  for (const view of VIEWS.filter(({ name }) => PRINTED.includes(name))) {
    test(`${view.name} is ink on white, whole, without places to go or things to press`, async () => {
      const context = await browser.newContext({ viewport: { width: 1016, height: 700 }, colorScheme: 'dark' })
      const page = await openView(context, standIn.url, view)
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['.rail', '.mast', '.btn', '.filters', '.tabs']) {
        assert.equal(await page.locator(`${gone} >> visible=true`).count(), 0, gone)
      }
      const seen = await page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        cut: [...document.querySelectorAll('.scroll')].filter(box => getComputedStyle(box).overflowX !== 'visible')
          .length,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }))
      assert.deepEqual(seen, { ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', cut: 0, wide: 0 })
      if (process.env.PAPER) await page.pdf({ path: `${process.env.PAPER}/${view.name}.pdf`, preferCSSPageSize: true })
      await context.close()
    })
  }
})
