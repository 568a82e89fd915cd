import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import type { CertificateItem } from '../../web/api/answers.ts'
import { openBrowser } from './browser.ts'
import { NOW } from './stand-in/people.ts'
import { CERTIFICATES } from './stand-in/rows.ts'
import { startStandIn } from './stand-in/serve.ts'

const TOTAL = 2_500
const [ISSUED] = CERTIFICATES as [CertificateItem]
const ALL = Array.from({ length: TOTAL }, (_, at) => ({
  ...{ ...ISSUED, id: `c-${at}`, number: `BW${String(at).padStart(7, '0')}` },
}))

describe('a long list', { concurrency: 1 }, () => {
  let browser: Browser
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  let page: Page
  const asked: URLSearchParams[] = []
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
    await context.addCookies([{ name: 'stand-in', value: 'seretse', url: standIn.url }])
    page = await context.newPage()
    await page.clock.setFixedTime(NOW)
    await page.route('**/api/v1/certificates?*', async route => {
      const query = new URL(route.request().url()).searchParams
      if (route.request().headers().accept === 'text/csv') {
        const headers = { 'content-disposition': 'attachment; filename="certificates-2026-11-24.csv"' }
        return route.fulfill({ contentType: 'text/csv', headers, body: 'number\r\nBW0000000\r\n' })
      }
      if (query.get('limit') !== '200' || !query.has('limit') || query.get('state')?.includes('applied'))
        return route.continue()
      asked.push(query)
      const from = Number(query.get('cursor') ?? 0)
      const next = from + 200 < TOTAL ? { next: String(from + 200) } : {}
      await route.fulfill({ json: { items: ALL.slice(from, from + 200), total: TOTAL, ...next } })
    })
    await page.goto(`${standIn.url}/certificates?lang=en`)
    await page.getByRole('link', { name: 'BW0000000' }).waitFor()
  })
  after(async () => {
    await browser?.close()
    await standIn?.stop()
  })

  const rows = () => page.locator('tbody tr[aria-rowindex]')
  const scrollTo = (top: number) => page.locator('.scroll.tall').evaluate((box, to) => box.scrollTo({ top: to }), top)

  test('keeps few rows in the page, each 40 px high, and says how many there are', async () => {
    assert.equal(await page.locator('table.records').getAttribute('aria-rowcount'), String(TOTAL + 1))
    assert.ok((await rows().count()) < 60)
    const heights = await rows().evaluateAll(all => [...new Set(all.map(row => row.getBoundingClientRect().height))])
    assert.deepEqual(heights, [40])
    assert.equal(await rows().first().getAttribute('aria-rowindex'), '2')
  })

  test('fetches more as it is scrolled, until the last row is there', async () => {
    while ((await page.getByText(`All ${TOTAL.toLocaleString('en')} loaded`).count()) === 0) await scrollTo(1e7)
    await scrollTo(1e7)
    await page.getByRole('link', { name: `BW${String(TOTAL - 1).padStart(7, '0')}` }).waitFor()
    assert.equal(await rows().last().getAttribute('aria-rowindex'), String(TOTAL + 1))
    assert.ok((await rows().count()) < 60)
  })

  test('keeps the row that has the focus, however far it is scrolled', async () => {
    await scrollTo(0)
    await page.getByRole('link', { name: 'BW0000003' }).focus()
    await scrollTo(40_000)
    await page.getByRole('link', { name: 'BW0001000' }).waitFor()
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'BW0000003')
  })

  test('is all there on paper', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    assert.equal(await rows().count(), TOTAL)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    assert.ok((await rows().count()) < 80)
  })

  test('says on paper how many of its rows are there', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ name: 'stand-in', value: 'seretse', url: standIn.url }])
    const sheet = await context.newPage()
    await sheet.clock.setFixedTime(NOW)
    await sheet.route('**/api/v1/certificates?*', route => {
      const isList = new URL(route.request().url()).searchParams.get('limit') === '200'
      return isList
        ? route.fulfill({ json: { items: ALL.slice(0, 200), total: TOTAL, next: '200' } })
        : route.continue()
    })
    await sheet.goto(`${standIn.url}/certificates?lang=en`)
    await sheet.getByRole('link', { name: 'BW0000000' }).waitFor()
    assert.equal(await sheet.locator('.on-paper').isVisible(), false)
    await sheet.emulateMedia({ media: 'print' })
    await sheet.getByText('Rows 1 to 200 of 2,500. The export has all of them.').waitFor()
    assert.equal(await sheet.locator('.off-paper').isVisible(), false)
    await context.close()
  })

  test('is ordered by the head of a column, and a link gives the same view', async () => {
    await page.getByRole('button', { name: 'Carats' }).click()
    await page.waitForURL(/sort=carats&order=desc/)
    await page.getByRole('button', { name: 'Carats' }).click()
    await page.waitForURL(/sort=carats&order=asc/)
    await page.locator('#list-partner').selectOption('EU')
    await page.waitForURL(/partner=EU/)
    await page.reload()
    await page.locator('th[aria-sort=ascending]').getByText('Carats').waitFor()
    assert.equal(await page.locator('#list-partner').inputValue(), 'EU')
    const last = asked.at(-1)
    assert.deepEqual([last?.get('sort'), last?.get('order'), last?.get('partner')], ['carats', 'asc', 'EU'])
  })

  test('does one thing with several chosen rows, and tells what came of each', async () => {
    await page.route('**/api/v1/certificates/*/certificate.pdf', async route => {
      if (route.request().url().includes('/c-1/')) return route.fulfill({ status: 404, json: {} })
      const paper = await PDFDocument.create()
      paper.addPage()
      await route.fulfill({ contentType: 'application/pdf', body: Buffer.from(await paper.save()) })
    })
    await page.route('**/api/v1/open/remind-chosen', route => {
      const { ids } = route.request().postDataJSON() as { ids: string[] }
      const refused = [{ id: ids[1], finding: { message: 'Nobody can be asked for it today.' } }]
      return route.fulfill({ json: { asked: ids.slice(0, 1), refused } })
    })
    for (const at of [0, 1]) await page.getByRole('checkbox', { name: `Choose BW000000${at}` }).check()
    await page.getByText('2 chosen').waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Print chosen' }).click()
    const file = await (await saving).path()
    assert.equal((await PDFDocument.load(await readFile(file))).getPageCount(), 1)
    await page.getByText('There is no paper of it yet.').waitFor()
    await page.getByRole('button', { name: 'Ask for all chosen' }).click()
    const result = page.getByRole('status', { name: 'What came of it' }).getByRole('listitem')
    await result.getByText('Nobody can be asked for it today.').waitFor()
    assert.deepEqual(await result.allTextContents(), [
      'BW0000000 Asked for',
      'BW0000001 Nobody can be asked for it today.',
    ])
    await page.getByRole('button', { name: 'Choose none' }).click()
    assert.equal(await page.locator('.chosen').count(), 0)
  })

  test('is kept under a name, which becomes a tab, is renamed and removed', async () => {
    const views: { id: string; name?: string }[] = []
    await page.route('**/api/v1/views**', route => {
      const [method, id = ''] = [route.request().method(), route.request().url().split('/').at(-1)]
      const at = views.findIndex(view => view.id === id)
      if (method !== 'GET' && at >= 0) views.splice(at, 1)
      if (method === 'PUT') views.push({ id, ...(route.request().postDataJSON() as object) })
      return route.fulfill({ json: { items: views } })
    })
    const name = page.getByRole('textbox', { name: 'Name' })
    await page.getByText('Save view', { exact: true }).click()
    await page.getByRole('button', { name: 'Save it' }).click()
    await page.getByText('Enter a name').waitFor()
    await name.fill('Europe, lightest first')
    await page.getByRole('button', { name: 'Save it' }).click()
    const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Europe, lightest first/ })
    assert.equal(await tab.getAttribute('aria-current'), 'true')
    await page.getByRole('link', { name: /^All / }).click()
    await page.waitForURL(url => url.search === '')
    await tab.click()
    await page.waitForURL(/partner=EU/)
    await page.getByText('This view', { exact: true }).click()
    await name.fill('Europe')
    await page.getByRole('button', { name: 'Rename it' }).click()
    await page.getByRole('link', { name: /^Europe \d/ }).waitFor()
    await page.getByText('This view', { exact: true }).click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    await page.getByText('Save view', { exact: true }).waitFor()
    assert.deepEqual(views, [])
  })

  test('is taken away as a file, as it is narrowed and ordered', async () => {
    await page.getByText('Export', { exact: true }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV, for programs' }).click()
    const saved = await saving
    assert.equal(saved.suggestedFilename(), 'certificates-2026-11-24.csv')
    assert.match(await readFile(await saved.path(), 'utf8'), /BW0000000/)
    await page.getByText('certificates-2026-11-24.csv is in your downloads.').waitFor()
  })
})

describe('several rows of other lists', { concurrency: 1 }, () => {
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

  const opened = async (login: string, path: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ name: 'stand-in', value: login, url: standIn.url }])
    const page = await context.newPage()
    await page.clock.setFixedTime(NOW)
    await page.goto(`${standIn.url}${path}?lang=en`)
    return page
  }

  test('partners are asked one after the other, and each answer stands by its name', async () => {
    const page = await opened('seretse', '/open')
    const asked: string[] = []
    await page.route('**/api/v1/open/remind', route => {
      const { destination } = route.request().postDataJSON() as { destination: string }
      asked.push(destination)
      const problem = { type: '/problems/x', title: 'x', findings: [{ message: 'They were asked today.' }] }
      return destination === 'CF' ? route.fulfill({ status: 422, json: problem }) : route.fulfill({ json: {} })
    })
    assert.equal(await page.getByRole('checkbox', { name: 'Choose Angola' }).isDisabled(), true)
    await page.getByRole('button', { name: 'Choose all' }).click()
    await page.getByRole('button', { name: 'Ask for all chosen' }).click()
    const result = page.getByRole('status', { name: 'What came of it' }).getByRole('listitem')
    await result.nth(1).waitFor()
    assert.deepEqual(asked, ['CF', 'EU'])
    assert.deepEqual(await result.allTextContents(), [
      'Central African Republic They were asked today.',
      'European Union Asked for',
    ])
    await page.context().close()
  })

  test('of arrivals a list of the chosen is printed, and nothing else is done with them', async () => {
    const page = await opened('peeters', '/imports')
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        const rows = [...document.querySelectorAll('tbody tr[aria-rowindex] a')].map(one => one.textContent)
        document.body.dataset.printed = [...rows, document.querySelector('.on-paper')?.textContent].join('; ')
        dispatchEvent(new Event('afterprint'))
      }
    })
    for (const number of ['BW0012351', 'BW0012345']) {
      await page.getByRole('checkbox', { name: `Choose ${number}` }).check()
    }
    assert.equal(await page.locator('.chosen button').count(), 2)
    await page.getByRole('button', { name: 'Print a list of the chosen' }).click()
    const printed = await page.evaluate(() => document.body.dataset.printed)
    assert.equal(printed, 'BW0012351; BW0012345; Chosen rows: 2')
    assert.ok((await page.locator('tbody tr[aria-rowindex]').count()) > 2)
    await page.context().close()
  })
})
