import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/browser/browser.ts'
import { startStandIn } from '../test/browser/stand-in/serve.ts'
import { PICTURE } from '../test/browser/stand-in/specimens.ts'
import { openView, VIEWS } from '../test/browser/views.ts'
import { buildWeb } from './build-web.ts'
import { withPalette } from './palette-png.ts'

// The pictures of docs/guides, taken from the stand-in's pages: node scripts/guide-pictures.ts [NAME…]

const FOLDER = path.join(import.meta.dirname, '../docs/guides/pictures')

const WIDE = [
  ...['account', 'queue', 'form-tried', 'form-amend', 'application', 'application-second', 'open', 'certificate'],
  ...['certificates', 'present', 'import', 'import-examined', 'import-releasing', 'paper-compared', 'import-paper'],
  ...['specimen', 'alerts', 'people', 'log', 'print-profile'],
]
const PHONE = ['verify', 'verify-valid', 'verify-invalid', 'verify-undecided', 'verify-number', 'ship', 'confirm']

const SHOTS = [
  ...WIDE.map(name => ({ name, width: 1280, height: 800, most: 1500 })),
  ...PHONE.map(name => ({ name, width: 390, height: 700, most: 1600 })),
]

const RING = (_: unknown, at: number) =>
  `<ellipse cx="320" cy="240" rx="150" ry="60" transform="rotate(${at * 60} 320 240)" />`
const PAPER = `<body style="margin:0;background:#efe9d8;font:17px serif;color:#3a3324">
  <svg width="640" height="452" style="position:absolute" fill="none" stroke="#cdbd92" shape-rendering="crispEdges">
    <rect x="14" y="14" width="612" height="424" stroke-width="3" />${Array.from({ length: 3 }, RING).join('')}
  </svg>
  <div style="position:absolute;inset:34px 44px">
    <p style="margin:0;text-align:center">RÉPUBLIQUE CENTRAFRICAINE</p>
    <h1 style="margin:6px 0 18px;text-align:center;font-size:24px">Certificat du Processus de Kimberley</h1>
    <p>N° CF 0001234</p><p>Origine : République centrafricaine</p>
    <p>Colis : 1 &nbsp; Poids : 120,50 ct &nbsp; Valeur : 20 000 US$</p>
    <p style="position:absolute;bottom:0;right:0;font-size:34px;opacity:.4">SPÉCIMEN</p>
  </div></body>`

const wanted = process.argv.slice(2)
await buildWeb()
await mkdir(FOLDER, { recursive: true })
const standIn = await startStandIn()
const browser = await openBrowser()
const paper = await drawn(browser, PAPER)
for (const shot of SHOTS) if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, standIn.url, shot)
await browser.close()
await standIn.stop()

/** As tall as the page, up to a limit: what is below it is not what the guide speaks of. */
async function take(opened: Browser, url: string, shot: (typeof SHOTS)[number]): Promise<void> {
  const view = VIEWS.find(one => one.name === shot.name)
  if (!view) throw new Error(`test/browser/views.ts has no page ${shot.name}`)
  const { width, height, most } = shot
  const context = await opened.newContext({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await context.route('**/api/v1/**', async route => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(PICTURE.toString('base64'), paper.toString('base64'))
    await route.fulfill({ response, body })
  })
  const page = await openView(context, url, view)
  const chosen = { name: 'paper.png', mimeType: 'image/png', buffer: paper }
  if (view.name === 'paper-compared') await page.locator('input[type=file]').setInputFiles(chosen)
  const tall = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(most, Math.max(height, tall)) })
  await page.evaluate(() => scrollTo(0, 0))
  const file = withPalette(await page.screenshot())
  await writeFile(path.join(FOLDER, `${shot.name}.png`), file)
  console.log(`${shot.name}.png ${Math.round(file.length / 1000)} kB`)
  await context.close()
}

/** An invented paper, in place of the grey sheet with which pages are tested. */
async function drawn(opened: Browser, html: string): Promise<Buffer> {
  const page = await opened.newPage({ viewport: { width: 640, height: 452 } })
  await page.setContent(html)
  const picture = await page.screenshot()
  await page.close()
  return picture
}
