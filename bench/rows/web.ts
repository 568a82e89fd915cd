import type { Browser, BrowserContext } from 'playwright-core'
import { buildWeb } from '../../scripts/build-web.ts'
import { openBrowser } from '../../test/browser/browser.ts'
import { startStandIn } from '../../test/browser/stand-in/serve.ts'
import { openView, type View, VIEWS } from '../../test/browser/views.ts'
import type { RowResult } from '../measure.ts'

const FIRST = 300_000
const LATER = 50_000

/** What comes over the line as script, compressed: to a desk page as the first of all, and as one after the queue. */
export async function webRow(): Promise<RowResult> {
  await buildWeb()
  const standIn = await startStandIn()
  const views = VIEWS.filter(({ login, act }) => login && !act)
  const first = await largest(views, (browser, view) => scripts(browser, standIn.url, [view]))
  const later = await largest(views, async (browser, view) => {
    const queue = { name: 'queue', path: '/desk', ...(view.login ? { login: view.login } : {}) }
    const alone = await scripts(browser, standIn.url, [queue])
    return (await scripts(browser, standIn.url, [queue, view])) - alone
  })
  await standIn.stop()
  const limits = [
    {
      name: `bytes of script, first visit (${first.name})`,
      value: first.bytes,
      goal: FIRST,
      met: first.bytes <= FIRST,
    },
    { name: `bytes of script, later (${later.name})`, value: later.bytes, goal: LATER, met: later.bytes <= LATER },
  ]
  return { row: 'web', ours: first.bytes, peers: [], limits, unit: 'bytes of script, compressed, largest', rounds: 1 }
}

/** The browser of the tests ends by itself after some dozens of contexts: every few views get a fresh one. */
const AT_ONCE = 8

async function largest(views: readonly View[], measure: (browser: Browser, view: View) => Promise<number>) {
  let most = { name: '', bytes: 0 }
  for (let at = 0; at < views.length; at += AT_ONCE) {
    const browser = await openBrowser()
    for (const view of views.slice(at, at + AT_ONCE)) {
      const bytes = await measure(browser, view)
      if (bytes > most.bytes) most = { name: view.name, bytes }
    }
    await browser.close()
  }
  return most
}

/** The sum over pages opened one after another in a browser that keeps what it has. */
async function scripts(browser: Browser, url: string, views: readonly View[]): Promise<number> {
  const context = await browser.newContext()
  const seen = new Map<string, number>()
  record(context, seen)
  for (const view of views) await (await openView(context, url, view)).close()
  await context.close()
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0)
}

function record(context: BrowserContext, seen: Map<string, number>): void {
  context.on('response', response => {
    const address = new URL(response.url()).pathname
    if (!address.endsWith('.js') || seen.has(address)) return
    seen.set(address, 0)
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => seen.set(address, responseBodySize))
  })
}
