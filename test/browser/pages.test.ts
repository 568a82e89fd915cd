import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from './browser.ts'
import { startStandIn } from './stand-in/serve.ts'
import { openView, VIEWS } from './views.ts'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every page is looked at in one of these, turn by turn, so that all of them together cover each. */
const LOOKS = [
  { width: 1440, colorScheme: 'light', lang: 'en' },
  { width: 390, colorScheme: 'dark', lang: 'en' },
  { width: 320, colorScheme: 'light', lang: 'ar' },
  { width: 720, colorScheme: 'dark', lang: 'ar' },
] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(rules => {
    const { axe: run } = window as unknown as {
      axe: { run(at: Document, by: object): Promise<{ violations: unknown }> }
    }
    return run.run(document, { runOnly: rules }).then(result => result.violations)
  }, RULES)
  return (found as Violation[]).flatMap(({ id, nodes }) => nodes.map(node => `${id} at ${node.target.join(' ')}`))
}

const wider = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('every page', { concurrency: 1 }, () => {
  let browser: Browser
  let standIn: Awaited<ReturnType<typeof startStandIn>>
  before(async () => {
    await buildWeb()
    standIn = await startStandIn()
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await standIn.stop()
  })

  for (const [at, view] of VIEWS.entries()) {
    const look = LOOKS[at % LOOKS.length] ?? LOOKS[0]
    test(`${view.name} is accessible, complains of nothing and never scrolls sideways`, async () => {
      const viewport = { width: look.width, height: 900 }
      const context = await browser.newContext({ viewport, colorScheme: look.colorScheme, reducedMotion: 'reduce' })
      const complaints: string[] = []
      context.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      context.on('weberror', error => complaints.push(String(error.error())))
      const page = await openView(context, standIn.url, view, look.lang)
      assert.deepEqual([complaints, await wider(page)], [[], 0])
      assert.deepEqual(await violations(page), [])
      await context.close()
    })
  }
})
