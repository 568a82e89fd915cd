import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { startStandIn } from './stand-in/serve.ts'
import { openView } from './views.ts'

describe('the desk by keys alone', { concurrency: 1 }, () => {
  let browser: Browser
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  let page: Page
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    page = await openView(context, standIn.url, { name: 'log', login: 'seretse', path: '/log' })
  })
  after(async () => {
    await browser?.close()
    await standIn?.stop()
  })

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  test('g and a letter go to a place of the rail, j and k step through its rows, Enter opens one', async () => {
    await press('g', 'c')
    await page.getByRole('heading', { level: 1, name: 'Certificates' }).waitFor()
    await page.locator('tbody a').first().waitFor()
    await press('j', 'j', 'j', 'k')
    const second = (await page.locator('tbody a').nth(1).textContent()) ?? ''
    assert.equal(await focused(), second)
    await press('Enter')
    await page.waitForURL(/\/(applications|certificates)\/./)
    await page.getByRole('heading', { level: 1, name: second }).or(page.locator('.steps')).first().waitFor()
    await press('g', 'q')
    await page.getByRole('heading', { level: 1, name: 'What needs you now' }).waitFor()
    await page.locator('.queue tbody a').first().waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'main')
    await press('j')
    assert.equal(await focused(), 'Ask for the confirmation')
  })

  test('a place that is not in the rail is not gone to', async () => {
    await press('g', 'e')
    assert.match(page.url(), /\/desk/)
  })

  test('a slash finds: arrows choose among what was found, Enter opens it', async () => {
    await press('/')
    await page.keyboard.type('kgala')
    await page.locator('.found [role=option]').first().waitFor()
    await press('ArrowDown', 'ArrowDown', 'ArrowUp')
    const chosen = await page.locator('[role=option][aria-selected=true]').getAttribute('id')
    assert.equal(await page.locator('#find').getAttribute('aria-activedescendant'), chosen)
    await press('Enter')
    await page.waitForURL(/\/applications\/A-2026-01877/)
  })

  test('nothing happens while somebody types', async () => {
    await press('/')
    await page.keyboard.type('g?jk')
    assert.equal(await page.locator('#find').inputValue(), 'kgalag?jk')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    await press('Escape')
  })

  test('a question mark lists them, and there they are switched off', async () => {
    await page.locator('#main').focus()
    await press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.getByText('Go to: Not confirmed').waitFor()
    await dialog.getByRole('checkbox').uncheck()
    await press('Escape', '?', 'g', 'c')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.doesNotMatch(page.url(), /\/certificates$/)
    await page.locator('.me:not(.notices) summary').click()
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await dialog.getByRole('checkbox').check()
    await press('Escape', 'g', 'c')
    await page.waitForURL(/\/certificates/)
  })

  test('on a phone a button brings the search, Escape puts it away, what is chosen opens', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
    const phone = await openView(context, standIn.url, { name: 'log', login: 'seretse', path: '/log' })
    const [way, field] = [phone.getByRole('button', { name: 'Find', exact: true }), phone.locator('#find')]
    assert.equal(await field.isVisible(), false)
    await phone.keyboard.press('/')
    assert.equal(await phone.evaluate(() => document.activeElement?.id), 'find')
    await phone.keyboard.press('Escape')
    assert.equal(await way.getAttribute('aria-expanded'), 'false')
    assert.equal(await phone.evaluate(() => document.activeElement?.className), 'btn find-way')
    await way.tap()
    await phone.keyboard.type('kgala')
    await phone.locator('.found [role=option]').nth(1).tap()
    await phone.waitForURL(/applications|certificates/)
    assert.equal(await field.isVisible(), false)
    await way.tap()
    await way.tap()
    assert.equal(await field.isVisible(), false)
    await context.close()
  })
})
