import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/browser/browser.ts'
import { startStandIn } from '../test/browser/stand-in/serve.ts'
import { openView, type View, VIEWS } from '../test/browser/views.ts'
import { buildWeb } from './build-web.ts'

// Pictures of every page, for a person to look at: wide, phone, dark and from right to left.
// node scripts/look.ts [FOLDER] [NAME…]: only the pages whose name begins with one of NAME.

const LOOKS = [
  { look: 'wide', width: 1440, height: 900, scheme: 'light', lang: 'en' },
  { look: 'wide-dark', width: 1440, height: 900, scheme: 'dark', lang: 'en' },
  { look: 'phone', width: 390, height: 844, scheme: 'light', lang: 'en' },
  { look: 'phone-dark', width: 390, height: 844, scheme: 'dark', lang: 'en' },
  { look: 'wide-rtl', width: 1440, height: 900, scheme: 'light', lang: 'ar' },
  { look: 'phone-rtl', width: 390, height: 844, scheme: 'light', lang: 'ar' },
] as const

const [folder = 'tmp/look', ...names] = process.argv.slice(2)
const wanted = VIEWS.filter(({ name }) => names.length === 0 || names.some(start => name.startsWith(start)))
const looks = LOOKS.filter(({ look }) => !process.env.LOOKS || process.env.LOOKS.split(',').includes(look))

await buildWeb()
await mkdir(folder, { recursive: true })
const standIn = await startStandIn()
const browser = await openBrowser()
let troubles = 0
for (const page of wanted) for (const look of looks) troubles += await picture(browser, standIn.url, page, look)
await browser.close()
await standIn.stop()
process.exitCode = troubles > 0 ? 1 : 0

/**
 * Takes one picture; prints what the page complained about and whether it scrolls sideways. Gives the complaints'
 * number.
 */
async function picture(opened: Browser, url: string, view: View, look: (typeof LOOKS)[number]): Promise<number> {
  const complaints: string[] = []
  const context = await opened.newContext({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.width < 600 ? 1.5 : 1,
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  })
  context.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  context.on('weberror', error => complaints.push(String(error.error())))
  const page = await openView(context, url, view, look.lang)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (sideways > 0) complaints.push(`scrolls sideways by ${sideways} px`)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: look.width, height: Math.max(look.height, height) })
  await page.screenshot({ path: path.join(folder, `${view.name}-${look.look}.png`) })
  await context.close()
  for (const complaint of complaints) console.error(`${view.name} ${look.look}: ${complaint}`)
  return complaints.length
}
